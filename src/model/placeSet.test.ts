import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonPlaces, PlaceSet } from './placeSet.ts';

test('a PlaceSet has the places that it was made of, and sets have in common what all have', () => {
  const places = fc.uniqueArray(fc.nat(99));
  fc.assert(
    fc.property(places, places, (a, b) => {
      const [one, other] = [PlaceSet.of(a, 90), PlaceSet.of(b, 90)];
      const both = commonPlaces([one, undefined, other]);
      for (let place = 0; place < 100; place++) {
        expect(one.has(place)).toBe(place < 90 && a.includes(place));
        expect(both?.has(place)).toBe(one.has(place) && other.has(place));
      }
      expect(one.countOf(Uint32Array.from(b))).toBe(b.filter((place) => one.has(place)).length);
    }),
  );
});

test('a PlaceSet is joined with another and told as Set does it', () => {
  const places = fc.uniqueArray(fc.nat(89));
  fc.assert(
    fc.property(places, places, (a, b) => {
      const [one, other] = [PlaceSet.of(a, 90), PlaceSet.ofLists([Uint32Array.from(b)], 90)];
      const ascending = (list: Iterable<number>) => [...list].sort((x, y) => x - y);
      expect(one.places()).toEqual(ascending(a));
      expect(one.size).toBe(a.length);
      expect(one.or(other).places()).toEqual(ascending(new Set([...a, ...b])));
      expect(one.without(other).places()).toEqual(ascending(a.filter((place) => !b.includes(place))));
    }),
  );
  expect(PlaceSet.all(35).size).toBe(35);
  expect(PlaceSet.none(35).places()).toEqual([]);
});
