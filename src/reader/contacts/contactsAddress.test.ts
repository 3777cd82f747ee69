import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTACT_KINDS, CONTACT_STATES } from '../../model/index.ts';
import { formatQuery } from '../ui/address.ts';
import { CONTACTS_FORM } from './contactsAddress.ts';

const parse = (query: string) => CONTACTS_FORM.parse(new URLSearchParams(query));

test('the address says all that is asked for, and is read back the same', () => {
  const name = fc.constantFrom('王毅', 'Wang Yi', '法德领导人');
  const day = fc.constantFrom('2022-03-01', '2021-12-31', undefined);
  const state = fc.record({
    persons: fc.uniqueArray(name),
    kinds: fc.subarray([...CONTACT_KINDS]),
    states: fc.subarray([...CONTACT_STATES]),
    from: day,
    to: day,
    order: fc.constantFrom('newest', 'oldest') as fc.Arbitrary<'newest' | 'oldest'>,
    open: fc.uniqueArray(fc.constantFrom('2022-03-01-call-1', 'undated-press-2')),
    pages: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(
    fc.property(state, (given) => {
      expect(parse(formatQuery(CONTACTS_FORM.query(given)))).toEqual(given);
    }),
  );
});

test('the plain ledger has a plain address', () => {
  expect(CONTACTS_FORM.query(parse(''))).toEqual({});
});

test('a part may repeat; what it cannot mean is left out', () => {
  expect(parse('person=王毅&person=库列巴').persons).toEqual(['王毅', '库列巴']);
  expect(parse('kind=call,war&state=held&state=x&from=2022-02-30&pages=-1')).toMatchObject({
    kinds: ['call'],
    states: ['held'],
    from: undefined,
    pages: 1,
  });
});
