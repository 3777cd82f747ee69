import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShortened, nameWithoutOutlet, outletIn, parseName, stretchesOf } from './articleName.ts';

const HOUR = 3_600_000;

const placesOf = (name: string, instants: readonly number[]) =>
  stretchesOf(parseName(name), instants).flatMap(([from, to]) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index),
  );

describe('stretchesOf', () => {
  test('has the place of every article whose id states its day of UTC or of any zone, each place once', () => {
    const instant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2000, 0, 20) });
    const zone = fc.integer({ min: -12, max: 14 });
    fc.assert(
      fc.property(fc.array(instant, { minLength: 1 }), zone, (instants, hours) => {
        for (const [place, publishedAt] of instants.sort((a, b) => a - b).entries()) {
          for (const ahead of [0, hours * HOUR]) {
            const day = new Date(publishedAt + ahead).toISOString().slice(0, 10);
            const places = placesOf(`${day}-sina-512c9045`, instants);
            expect(places).toContain(place);
            expect(new Set(places).size).toBe(places.length);
          }
        }
      }),
    );
  });
  test('begins with the day itself', () => {
    const marks = [20, 30, 40, 60].map((hour) => Date.UTC(2022, 2, 1) + (hour - 24) * HOUR);
    expect(placesOf('2022-03-01-sina-86da2dbb', marks)).toEqual([1, 2, 0, 3]);
  });
  test('has the undated ones for an id that states none, and nothing for what is no id', () => {
    const marks = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    expect(placesOf('undated-sina-512c9045', marks)).toEqual([1, 2]);
    for (const name of ['', 'gone', '2022-99-99-sina-1', '__proto__', '512c9045'])
      expect(placesOf(name, marks)).toEqual([]);
  });
  test('never throws, whatever the address holds', () => {
    fc.assert(fc.property(fc.string(), (name) => void placesOf(name, [0, 0, Number.POSITIVE_INFINITY])));
  });
});

describe('a name without the outlet', () => {
  const id = '2022-03-01-radio-free-512c9045';
  test('has the day and the last part of the id, and means it', () => {
    expect(nameWithoutOutlet(id)).toBe('2022-03-01-512c9045');
    expect(isShortened(id, parseName('2022-03-01-512c9045'))).toBe(true);
    expect(isShortened(id, parseName('512c9045'))).toBe(true);
  });
  test('means no article of another day or hash, and a whole id is none', () => {
    for (const name of ['2022-03-02-512c9045', '2022-03-01-80d346cb', '80d346cb', id, 'free-512c9045', ''])
      expect(isShortened(id, parseName(name))).toBe(false);
  });
  test('is the id itself where its form is another', () => {
    expect(nameWithoutOutlet('more-7')).toBe('more-7');
  });
});

test('outletIn reads the outlet of an id, the longer name of two', () => {
  const outlets = ['radio', 'radio-free', 'sina'];
  expect(
    ['2022-03-01-radio-free-1', 'undated-radio-1', '2022-03-01-other-1'].map((id) => outletIn(id, outlets)),
  ).toEqual(['radio-free', 'radio', undefined]);
});
