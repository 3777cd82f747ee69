import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPlaces, unpackPlaces } from './placeList.ts';

test('unpackPlaces gives back what packPlaces packed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200_000)), (numbers) => {
      const places = numbers.sort((a, b) => a - b);
      expect([...unpackPlaces(packPlaces(places), 200_001)]).toEqual(places);
    }),
  );
});

test('unpackPlaces leaves out what lies beyond the archive, whatever the text', () => {
  expect([...unpackPlaces(packPlaces([1, 5, 9]), 6)]).toEqual([1, 5]);
  fc.assert(
    fc.property(fc.string(), fc.nat(50), (text, count) => {
      for (const place of unpackPlaces(text, count)) expect(place).toBeLessThan(count);
    }),
  );
});
