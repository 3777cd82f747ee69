import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRead, asUnread, leftAt, percentRead, toggledStar } from './readingDeeds.ts';
import { decodeReading, mergedReading, type ReadingRecord } from './readingRecord.ts';

const count = fc.integer({ min: 0, max: 2_000_000_000_000 });
const place = fc
  .record({ at: fc.nat(9000), rest: fc.nat(9000), when: count })
  .map(({ at, rest, when }) => ({ at, of: at + rest, when }));
const records: fc.Arbitrary<ReadingRecord> = fc.record(
  { read: count, starred: count, place },
  { requiredKeys: [] },
);

describe('what a reader has done with an article', () => {
  test('comes back as it was kept', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(decodeReading(structuredClone(record))).toEqual({ record, isDamaged: false });
      }),
    );
  });
  test('is rescued as far as it means something', () => {
    expect(decodeReading({ read: 'yesterday', starred: 5 })).toEqual({
      record: { starred: 5 },
      isDamaged: true,
    });
    expect(decodeReading({ starred: 5, place: { at: 9, of: 3, when: 1 } })).toEqual({
      record: { starred: 5 },
      isDamaged: true,
    });
    for (const value of [null, 7, 'x', [1]])
      expect(decodeReading(value)).toEqual({ record: {}, isDamaged: true });
  });
  test('is read from any value without a failure, and what is read is whole', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(decodeReading(decodeReading(value).record).isDamaged).toBe(false);
      }),
    );
  });
  test('of two browsers is the same whichever comes first, and taking it twice changes nothing', () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        const merged = mergedReading(one, other);
        expect(mergedReading(other, one)).toEqual(merged);
        expect(mergedReading(merged, one)).toEqual(merged);
        expect(Object.keys(merged).sort()).toEqual(
          [...new Set([...Object.keys(one), ...Object.keys(other)])].sort(),
        );
      }),
    );
  });
  test('has a star or none, is read or not, each without a change of the rest', () => {
    fc.assert(
      fc.property(records, (record) => {
        const { starred: _, ...plain } = record;
        expect(toggledStar(toggledStar(plain, 1), 2)).toEqual(plain);
        const { read: __, place: ___, ...rest } = record;
        expect(asUnread(asRead(record, 3))).toEqual(rest);
        expect(leftAt(leftAt(plain, { at: 1, of: 2, when: 3 }), undefined).read).toBe(plain.read);
      }),
    );
  });
  test('begins anew after the end', () => {
    expect(asRead({ starred: 1, place: { at: 3, of: 4, when: 2 } }, 9)).toEqual({ starred: 1, read: 9 });
  });
  test('is between nothing and the whole while it is under way', () => {
    expect(percentRead({ at: 0, of: 1000, when: 0 })).toBe(1);
    expect(percentRead({ at: 1000, of: 1000, when: 0 })).toBe(99);
    expect(percentRead({ at: 430, of: 1000, when: 0 })).toBe(43);
  });
});
