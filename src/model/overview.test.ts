import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeOverviewFile } from './decodeOverview.ts';
import { FORMAT_VERSION } from './libraryIndex.ts';
import { packColumns, unpackColumns } from './overview.ts';
import { differencesOf, sumsOf } from './packedNumbers.ts';

const row = fc.record({ a: fc.nat(2 ** 40), b: fc.nat(9) });

describe('the columns of an overview', () => {
  test('give back their rows', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(unpackColumns(['a', 'b'], packColumns(['a', 'b'], rows))).toEqual(rows);
      }),
    );
  });
  test('give fewer rows where one is cut off, and none that is not there', () => {
    const packed = packColumns(
      ['a', 'b'],
      [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
    );
    expect(unpackColumns(['a', 'b'], { ...packed, b: packed.b.slice(0, 1) })).toEqual([{ a: 1, b: 2 }]);
  });
  test('of differences add up again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        expect(sumsOf(differencesOf(numbers))).toEqual(numbers);
      }),
    );
  });
});

describe('a file of an overview', () => {
  const excerpts = { format: FORMAT_VERSION, part: 'excerpts', texts: ['货轮离港'] };

  test('is decoded as the part that it says it is', () => {
    expect(decodeOverviewFile(JSON.stringify(excerpts))).toEqual({ ok: true, value: excerpts });
  });
  test('of another part or another format is refused', () => {
    expect(decodeOverviewFile(JSON.stringify({ ...excerpts, part: 'pairs' })).ok).toBe(false);
    expect(decodeOverviewFile(JSON.stringify({ ...excerpts, format: 1 }))).toEqual(
      expect.objectContaining({ ok: false, isOtherFormat: true }),
    );
  });
  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.json(), (json) => void decodeOverviewFile(json)));
  });
});
