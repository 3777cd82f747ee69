import { expect, test } from 'vitest';
import { nextPlace } from './useRoving.ts';

const PLACES = [
  { row: 0, column: 0 },
  { row: 0, column: 5 },
  { row: 2, column: 4 },
  { row: 2, column: 9 },
];
const from = (row: number, column: number, key: string) => {
  const next = nextPlace(PLACES, { row, column }, key);
  return next && [next.row, next.column];
};

test('arrow keys go to the nearest field in their direction, over gaps, and stay where there is none', () => {
  expect(from(0, 0, 'ArrowRight')).toEqual([0, 5]);
  expect(from(0, 5, 'ArrowRight')).toBeUndefined();
  expect(from(0, 5, 'ArrowDown')).toEqual([2, 4]);
  expect(from(2, 9, 'ArrowUp')).toEqual([0, 5]);
  expect(from(2, 9, 'ArrowLeft')).toEqual([2, 4]);
  expect(from(2, 4, 'End')).toEqual([2, 9]);
  expect(from(2, 9, 'Home')).toEqual([2, 4]);
  expect(from(0, 0, 'a')).toBeUndefined();
});
