import { expect, test } from 'vitest';
import { placesOfContact } from './contactQueries.ts';

test('the articles of a contact are found by its id; none for what is no contact', () => {
  const entry = { id: 'x', places: [1, 4] } as never;
  const ledger = { byId: new Map([['x', entry]]) };
  expect(placesOfContact(ledger, 'x')).toEqual([1, 4]);
  expect(placesOfContact(ledger, '__proto__')).toEqual([]);
});
