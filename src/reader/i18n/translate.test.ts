import fc from 'fast-check';
import { expect, test } from 'vitest';
import { translate } from './translate.ts';

const texts = {
  title: 'Timeline',
  part: { name: '{{who}} and {{who}}, not {{other}}' },
  articles_one: '{{count}} article',
  articles_other: '{{count}} articles',
  days: '{{count}} 天',
};

test('a text is found by its key, within its part', () => {
  expect(translate(texts, 'en', 'title')).toBe('Timeline');
  expect(translate(texts, 'en', 'part.name', { who: 'A', other: 1 })).toBe('A and A, not 1');
});

test('a count chooses the form of the plural, where the language has one', () => {
  expect([0, 1, 2].map((count) => translate(texts, 'en', 'articles', { count }))).toEqual([
    '0 articles',
    '1 article',
    '2 articles',
  ]);
  expect(translate(texts, 'zh-Hans', 'days', { count: 1 })).toBe('1 天');
});

test('without a text the default stands, else the key; a part is no text', () => {
  expect(translate(texts, 'en', 'nothing', { defaultValue: 'as it is' })).toBe('as it is');
  for (const key of ['nothing', 'part', 'part.name.length', 'constructor', '__proto__.x', ''])
    expect(translate(texts, 'en', key), key).toBe(key);
});

test('a value is put in as it is, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), (who) => {
      expect(translate(texts, 'en', 'part.name', { who, other: '' })).toBe(`${who} and ${who}, not `);
    }),
  );
});
