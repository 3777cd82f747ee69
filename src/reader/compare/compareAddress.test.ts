import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CompareState,
  compareQuery,
  MODES,
  parseCompareState,
  ROW_CLASSES,
  STYLE_KINDS,
  TEXT_MARKS,
} from './compareAddress.ts';

const id = fc.stringMatching(/^[a-z]{1,4}-[0-9a-f]{8}$/);
const some = <T>(items: readonly T[]) => fc.subarray([...items]);
const state: fc.Arbitrary<CompareState> = fc.record({
  articles: fc.uniqueArray(id, { maxLength: 6 }),
  surplus: fc.constant([]),
  mode: fc.constantFrom(...MODES),
  reference: fc.option(id, { nil: undefined }),
  hidden: some(ROW_CLASSES),
  only: fc.option(fc.constantFrom(...ROW_CLASSES), { nil: undefined }),
  shortest: fc.nat(100),
  unmarkedStyles: some(STYLE_KINDS),
  marks: some(TEXT_MARKS),
  withFurniture: fc.boolean(),
  isBlind: fc.constant(false),
  beside: fc.option(fc.nat(5), { nil: undefined }),
  focus: fc.option(
    fc.record({
      row: fc.string({ minLength: 1 }),
      context: fc.string({ unit: 'grapheme-ascii', maxLength: 32 }),
    }),
    { nil: undefined },
  ),
  place: fc.constant(undefined),
  found: fc.option(fc.record({ query: fc.string({ minLength: 1 }), hasVariants: fc.boolean() }), {
    nil: undefined,
  }),
});

const parse = (query: Record<string, string>) => parseCompareState(new URLSearchParams(query));

describe('the address of a comparison', () => {
  test('says the whole state', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(parse(compareQuery(one))).toEqual(one);
      }),
    );
  });
  test('never throws, and means nothing that it does not say', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'ref', 'mode', 'min', 'p', 'at', 'hide', 'beside'), fc.string()),
        (query) => {
          const read = parse(query);
          expect(MODES).toContain(read.mode);
          expect(read.shortest).toBeLessThanOrEqual(100);
        },
      ),
    );
    expect(parse({ at: 'x:12', min: '5000', mode: '<b>' })).toMatchObject({
      place: { article: 'x', at: 12 },
      shortest: 0,
      mode: 'rows',
    });
  });
  test('names no outlet in a blind link', () => {
    const query = compareQuery({
      ...parse({
        a: '2022-03-01-sina-86da2dbb,2022-03-02-guancha-2907f243',
        ref: '2022-03-01-sina-86da2dbb',
      }),
      isBlind: true,
    });
    expect(query).toEqual({
      a: '2022-03-01-86da2dbb,2022-03-02-2907f243',
      ref: '2022-03-01-86da2dbb',
      blind: '1',
    });
  });
});
