import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_WITNESSES } from '../ui/address.ts';
import { placed } from './chosenOrder.ts';

const lists = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: MOST_WITNESSES });
const item = fc.constantFrom(...'abcdefgh');
const place = fc.integer({ min: -2, max: 9 });

describe('placed', () => {
  test('puts in a new article and moves one that was chosen', () => {
    expect(placed(['a', 'b'], 'c', 1)).toEqual(['a', 'c', 'b']);
    expect(placed(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
    expect(placed(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
  });
  test('keeps each article once, and the others in their order', () => {
    fc.assert(
      fc.property(lists, item, place, (items, one, at) => {
        const after = placed(items, one, at);
        const others = (list: readonly string[]) => list.filter((other) => other !== one);
        expect(others(after)).toEqual(others(items));
        expect(new Set(after).size).toBe(after.length);
        expect(after.length).toBeLessThanOrEqual(MOST_WITNESSES);
      }),
    );
  });
  test('has it at the place asked for, or at the nearest end', () => {
    fc.assert(
      fc.property(lists, item, place, (items, one, at) => {
        const after = placed(items, one, at);
        fc.pre(after.includes(one));
        expect(after.indexOf(one)).toBe(Math.min(Math.max(0, at), after.length - 1));
      }),
    );
  });
  test('takes no seventh article', () => {
    const full = [...'abcdef'];
    expect(placed(full, 'g', 0)).toBe(full);
    expect(placed(full, 'f', 0)).toEqual([...'fabcde']);
  });
});
