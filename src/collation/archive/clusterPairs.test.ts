import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates, strongestPairs } from './candidates.ts';
import { pairsOfClusters } from './clusterPairs.ts';
import { scorePairs } from './scoredPairs.ts';

describe('pairsOfClusters', () => {
  it('pairs the texts of a cluster, the lower place first, and scores them by the shorter passage', () => {
    const one = [
      { place: 7, length: 40 },
      { place: 2, length: 30 },
      { place: 5, length: 50 },
      { place: 2, length: 35 },
    ];
    const other = [
      { place: 5, length: 10 },
      { place: 7, length: 12 },
      { place: 9, length: 12 },
    ];
    const { firsts, seconds, scores } = pairsOfClusters([one, other]);
    const pairs = [...firsts].map((first, at) => [first, seconds[at], scores[at]]);
    expect(pairs).toEqual([
      [2, 5, 35],
      [2, 7, 35],
      [5, 7, 50],
      [5, 9, 10],
      [7, 9, 12],
    ]);
  });
  it('gives of clusters that hold our own candidates the same candidates', () => {
    const prints = fc.uniqueArray(fc.nat(30), { maxLength: 12 }).map((own) => Uint32Array.from(own).sort());
    const places = fc.array(prints, { maxLength: 12 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 200 }), (texts, length) => {
        const { firsts, seconds } = scorePairs(texts);
        const clusters = [...firsts].map((first, at) => [
          { place: seconds[at] ?? 0, length },
          { place: first, length: length + at },
        ]);
        const placesOf = ({ pairs }: ReturnType<typeof findCandidates>) =>
          pairs.map(({ first, second }) => [first, second]);
        const clustered = strongestPairs(pairsOfClusters(clusters.reverse()), texts);
        expect(placesOf(clustered)).toEqual(placesOf(findCandidates(texts)));
      }),
    );
  });
});
