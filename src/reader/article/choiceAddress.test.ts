import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuery } from '../ui/address.ts';
import { choiceForm } from './choiceAddress.ts';

const { path, parse, query } = choiceForm('甲');
const read = (text: string) => parse(new URLSearchParams(text));

describe('the choice in an article’s address', () => {
  test('names the others and how many more are shown', () => {
    expect(path).toBe('/a/%E7%94%B2');
    expect(read('pick=b,a&more=2')).toEqual({ picked: ['b', 'a'], more: 2 });
  });
  test('leaves out what it cannot mean: the article itself, a sixth other, no number', () => {
    expect(read('pick=甲,a,b,c,d,e,f&more=-1')).toEqual({ picked: ['a', 'b', 'c', 'd', 'e'], more: 0 });
    expect(read('more=1e9').more).toBe(0);
  });
  test('says a state so that reading gives it back', () => {
    const picked = fc.uniqueArray(fc.stringMatching(/^[\p{L}\p{N}-]{1,8}$/u), { maxLength: 5 });
    const state = fc.record({ picked, more: fc.nat({ max: 9999 }) });
    fc.assert(
      fc.property(state, (one) => {
        fc.pre(!one.picked.includes('甲'));
        expect(read(formatQuery(query(one)))).toEqual(one);
      }),
    );
  });
});
