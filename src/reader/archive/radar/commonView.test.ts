import { describe, expect, test } from 'vitest';
import {
  differencesOf,
  FORMAT_VERSION,
  type Overview,
  type OverviewPassages,
  packNumbers,
} from '../../../model/index.ts';
import { commonBars, passagesIn, shareOf } from './commonView.ts';

const ref = { sha256: '0'.repeat(64) };
const overview = {
  lengths: packNumbers([100, 50, 30, 20]),
  common: { places: packNumbers(differencesOf([0, 2])), characters: packNumbers([40, 30]) },
} as Overview;

describe('the common text of a period', () => {
  test('is counted with its articles and all their characters; what has no date stands apart', () => {
    const periods = {
      unit: 'day',
      list: [
        { first: '2022-03-01', last: '2022-03-01' },
        { first: '2022-03-02', last: '2022-03-02' },
      ],
      of: [0, 0, undefined, 1],
    } as const;
    const { bars, undated } = commonBars(overview, periods);
    expect(bars).toEqual([
      { articles: 2, characters: 150, common: 40 },
      { articles: 1, characters: 20, common: 0 },
    ]);
    expect(undated).toEqual({ articles: 1, characters: 30, common: 30 });
    expect(shareOf(undated)).toBe(1);
    expect(shareOf({ articles: 0, characters: 0, common: 0 })).toBe(0);
  });
});

test('the passages of a period are those that any of its articles has; each outlet is named once', () => {
  const passages: OverviewPassages = {
    format: FORMAT_VERSION,
    part: 'passages',
    places: packNumbers(differencesOf([1, 4])),
    from: packNumbers([10, 0]),
    lengths: packNumbers([30, 90]),
    carrierCounts: packNumbers([3, 2]),
    carriers: packNumbers([...differencesOf([2, 3, 5]), ...differencesOf([0, 6])]),
    excerpts: [ref],
  };
  const outlets = ['c', 'a', 'a', 'b', 'x', 'c', 'y'];
  const shown = (places: readonly number[]) =>
    passagesIn(
      passages,
      (place) => places.includes(place),
      (place) => outlets[place],
    );
  expect(shown([5])).toEqual([{ at: 0, place: 1, from: 10, length: 30, carriers: [1, 3, 5] }]);
  expect(shown([0, 1]).map(({ at, carriers }) => [at, carriers])).toEqual([
    [1, [0, 4, 6]],
    [0, [1, 3, 5]],
  ]);
  expect(shown([7])).toEqual([]);
});
