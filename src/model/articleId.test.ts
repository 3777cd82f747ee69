import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfId, placeOfAlias } from './index.ts';

const DAY = Date.UTC(2022, 2, 1);

describe('partsOfId', () => {
  it('reads the day, or that there is none', () => {
    expect(partsOfId('2022-03-01-sina-86da2dbb')).toEqual({ day: DAY, rest: 'sina-86da2dbb' });
    expect(partsOfId('undated-sina-86da2dbb')).toEqual({ day: null, rest: 'sina-86da2dbb' });
  });
  it.each(['', '86da2dbb', '2022-13-45-sina-1', '2022-03-01-', 'undated'])('knows no day of %j', (name) => {
    expect(partsOfId(name)).toEqual({ day: undefined, rest: name });
  });
});

describe('placeOfAlias', () => {
  const instants = [DAY - 5, DAY + 5, DAY + 9, Number.POSITIVE_INFINITY];
  it('is the first article since the day of the id, and the last one where there is none', () => {
    const names = ['2022-02-01-a-1', '2022-03-01-a-1', '2022-03-02-a-1', 'undated-a-1', '?'];
    expect(names.map((name) => placeOfAlias(name, instants))).toEqual([0, 1, 3, 3, 3]);
  });
  it('is a place of the archive, whatever the name', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const place = placeOfAlias(name, instants);
        expect(instants[place]).toBeDefined();
      }),
    );
  });
});
