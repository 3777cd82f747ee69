import { expect, test } from 'vitest';
import { latinForm, listedForms } from './listedNames.ts';

const index = {
  names: [
    ['王毅', 'Wang Yi'],
    ['涅边贾', '内本兹亚', 'Nebenzya', 'Nebenzia'],
    ['基辅', 'Kyiv', 'Київ'],
    ['王毅', 'Wang, Yi'],
    ['美国', '美'],
  ],
};

test('a name has the first of its forms in Latin letters, whichever of them it is called by', () => {
  expect(latinForm(index, '王毅')).toBe('Wang Yi');
  expect(latinForm(index, '内本兹亚')).toBe('Nebenzya');
  expect(latinForm(index, '基辅')).toBe('Kyiv');
});
test('what has none, or stands in no list, has no such form', () => {
  expect(latinForm(index, '美国')).toBeUndefined();
  expect(latinForm(index, '张三')).toBeUndefined();
  expect(listedForms(index, '张三')).toEqual(['张三']);
});
