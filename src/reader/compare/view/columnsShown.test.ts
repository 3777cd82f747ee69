import { expect, test } from 'vitest';
import { columnsShown } from './columnsShown.ts';

test('shows all columns where they have room', () => {
  expect(columnsShown(6, 1360, 1)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(columnsShown(3, 0, 1)).toEqual([0, 1, 2]);
});

test('shows the first and the one asked for below 900 pixels, and never past the last', () => {
  expect(columnsShown(6, 850, 1)).toEqual([0, 1]);
  expect(columnsShown(6, 850, 4)).toEqual([0, 4]);
  expect(columnsShown(6, 850, 9)).toEqual([0, 5]);
  expect(columnsShown(2, 850, 1)).toEqual([0, 1]);
});

test('shows as many as fit between', () => {
  expect(columnsShown(6, 1000, 1)).toEqual([0, 1, 2, 3]);
  expect(columnsShown(6, 1000, 5)).toEqual([0, 3, 4, 5]);
});
