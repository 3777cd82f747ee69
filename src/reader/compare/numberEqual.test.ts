import { expect, test } from 'vitest';
import { numberEqual } from './numberEqual.ts';

test('labels that are equal have numbers, and others stay as they are', () => {
  expect(numberEqual(['10:00', '10:01', '10:00', '', ''])).toEqual([
    '10:00 #1',
    '10:01',
    '10:00 #2',
    '#1',
    '#2',
  ]);
  expect(numberEqual(['10:00', ''])).toEqual(['10:00', '']);
});
