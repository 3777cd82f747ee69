import { describe, expect, test } from 'vitest';
import type { NamedOne } from '../../model/index.ts';
import { findNamed, matchingNames } from './personQueries.ts';

const one = (name: string, ...forms: string[]): NamedOne => ({
  name,
  kind: 'person',
  articles: 1,
  forms: forms.map((written) => ({ written, count: 1 })),
  chunk: 0,
});
const NAMES = [one('泽连斯基', '泽伦斯基', 'Zelensky'), one('普京', '普京')];
const LISTED = { names: [['普京', 'Putin']] };

describe('the names of an archive', () => {
  test('are found by any form that was seen, in any script and case', () => {
    expect(findNamed(NAMES, '泽连斯基')?.name).toBe('泽连斯基');
    expect(findNamed(NAMES, '澤倫斯基')?.name).toBe('泽连斯基');
    expect(findNamed(NAMES, 'zelensky')?.name).toBe('泽连斯基');
    expect(findNamed(NAMES, '普')).toBeUndefined();
  });
  test('are listed by what is typed of any form, seen or listed', () => {
    expect(matchingNames(LISTED, NAMES, 'puti').map(({ name }) => name)).toEqual(['普京']);
    expect(matchingNames(LISTED, NAMES, 'ELEN').map(({ name }) => name)).toEqual(['泽连斯基']);
    expect(matchingNames(LISTED, NAMES, '')).toHaveLength(2);
  });
});
