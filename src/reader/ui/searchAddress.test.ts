import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuery } from './address.ts';
import { SEARCH_FORM, type SearchState } from './searchAddress.ts';

test('the address of a search says what it means, whatever was typed', () => {
  const day = fc.constantFrom(undefined, '2022-03-01', '2021-12-31');
  const state: fc.Arbitrary<SearchState> = fc.record({
    query: fc.string({ unit: 'grapheme' }),
    sort: fc.constantFrom('rank', 'newest', 'oldest'),
    hasVariants: fc.boolean(),
    chosen: fc.record(
      {
        outlet: fc.uniqueArray(fc.constantFrom('sina', 'zaobao'), { minLength: 1 }),
        lang: fc.constant(['zh-Hans']),
        category: fc.uniqueArray(fc.constantFrom('国际, 时事', '评论', '&'), { minLength: 1 }),
        person: fc.constant(['王毅']),
      },
      { requiredKeys: [] },
    ),
    from: day,
    to: day,
    more: fc.nat({ max: 999 }),
  });
  fc.assert(
    fc.property(state, (own) => {
      expect(SEARCH_FORM.parse(new URLSearchParams(formatQuery(SEARCH_FORM.query(own))))).toEqual(own);
    }),
  );
});

test('what the address cannot mean is left out', () => {
  const parameters = new URLSearchParams('sort=best&from=2022-02-30&more=-1&names=maybe');
  expect(SEARCH_FORM.parse(parameters)).toMatchObject({
    query: '',
    sort: 'rank',
    hasVariants: true,
    from: undefined,
    more: 0,
  });
});
