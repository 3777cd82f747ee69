import { describe, expect, test } from 'vitest';
import { matchingValues } from './matchingValues.ts';

const VALUES = [
  { value: '泽连斯基', places: new Uint32Array(), forms: ['泽连斯基', '泽伦斯基', 'Zelensky'] },
  { value: '普京', places: new Uint32Array(), forms: ['普京', '普丁'] },
  { value: '拜登', places: new Uint32Array(), forms: ['拜登'] },
];
const COUNTS = [
  { value: '泽连斯基', count: 3, isChosen: false },
  { value: '普京', count: 5, isChosen: false },
  { value: '拜登', count: 0, isChosen: false },
];
const labels = (typed: string, counts = COUNTS) =>
  matchingValues(counts, VALUES, (value) => value, typed).map(({ label }) => label);

describe('matchingValues', () => {
  test('lists what shows something, the most first', () => {
    expect(labels('')).toEqual(['普京', '泽连斯基']);
  });
  test('finds a name by any of its forms, in any script and width', () => {
    expect(labels('澤倫')).toEqual(['泽连斯基']);
    expect(labels('ｚＥＬＥＮ')).toEqual(['泽连斯基']);
  });
  test('finds by typing what would show nothing', () => {
    expect(labels('拜登')).toEqual(['拜登']);
  });
  test('puts what is chosen first', () => {
    const chosen = COUNTS.map((one) => ({ ...one, isChosen: one.value === '拜登' }));
    expect(labels('', chosen)).toEqual(['拜登', '普京', '泽连斯基']);
  });
});
