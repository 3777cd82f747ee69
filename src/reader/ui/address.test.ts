import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonQuery, formatQuery } from './address.ts';

test('a comparison is addressed by its articles in their order, and where it opens by article and offset', () => {
  expect(formatQuery(comparisonQuery(['b', 'a']))).toBe('a=b,a');
  expect(formatQuery(comparisonQuery(['b', 'a'], { article: 'a', offset: 0 }))).toBe('a=b,a&at=a:0');
});

test('a query that people can read says the same as any other', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.dictionary(text, text), (values) => {
      expect(Object.fromEntries(new URLSearchParams(formatQuery(values)))).toEqual({ ...values });
    }),
  );
});
