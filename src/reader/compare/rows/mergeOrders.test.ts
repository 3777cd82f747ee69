import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeOrders } from './mergeOrders.ts';

const column = (ids: string, loose = '') => [...ids].map((id) => ({ id, isLoose: loose.includes(id) }));

describe('mergeOrders', () => {
  test('keeps what only one column has before the passage that both have', () => {
    expect(mergeOrders([column('aPb'), column('xyPz')]).join('')).toBe('axyPzb');
  });
  test('places a loose item where the first column has it', () => {
    expect(mergeOrders([column('PabQ', 'P'), column('abPQ', 'P')]).join('')).toBe('PabQ');
  });
  test('follows the leftmost column where columns contradict each other', () => {
    expect(mergeOrders([column('PQ'), column('QP')]).join('')).toBe('PQ');
  });
  test('gives every item exactly once, and each column in its own order where columns agree', () => {
    const items = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(items, { maxLength: 5 }), (columns) => {
        const sorted = columns.map((ids) => column([...ids].sort().join('')));
        const order = mergeOrders(sorted);
        expect(new Set(order).size).toBe(order.length);
        expect(order.toSorted()).toEqual([...new Set(columns.flat())].sort());
        for (const own of sorted) {
          const places = own.map(({ id }) => order.indexOf(id));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
        const tangled = mergeOrders(columns.map((ids) => column(ids.join(''))));
        expect(tangled.toSorted()).toEqual([...new Set(columns.flat())].sort());
      }),
    );
  });
});
