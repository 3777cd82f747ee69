import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTable, type SpeltWord, unpackTable } from './wordTable.ts';

const character = fc.constantFrom(...'发發髮干乾幹里裡出门門A1');
const word = fc.array(fc.tuple(character, character), { minLength: 1, maxLength: 5 });
const rare = fc.constantFrom<SpeltWord>(['𫃗', '𩏷'], ['吃𫃗', '喫𩏷'], ['一', '一']);
const table = fc.uniqueArray(
  fc.oneof(
    word.map(
      (pairs): SpeltWord => [pairs.map(([one]) => one).join(''), pairs.map(([, one]) => one).join('')],
    ),
    rare,
  ),
  { selector: ([one]) => one, maxLength: 40 },
);

test('a table has after packing the words that it had before', () => {
  fc.assert(
    fc.property(table, (words) => {
      expect(new Map(unpackTable(packTable(words)))).toEqual(new Map(words));
      expect([...unpackTable(packTable(words))]).toHaveLength(words.length);
    }),
  );
});

test('a word that has a mark in it is refused', () => {
  expect(() => packTable([['\ue000', 'a']])).toThrow('cannot be packed');
});
