import { expect, test } from 'vitest';
import { parsePlace } from './addressedPlace.ts';

test('reads a range, or one unit from a place on', () => {
  expect(parsePlace('120-180')).toEqual([120, 180]);
  expect(parsePlace('120')).toEqual([120, 121]);
  expect(parsePlace('120-7')).toEqual([120, 121]);
});

test.each([null, '', '-5', '1-2-3', 'x', '9'.repeat(12)])('%j is no place', (text) => {
  expect(parsePlace(text)).toBeUndefined();
});
