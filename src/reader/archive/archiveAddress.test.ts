import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArchiveState, archiveQuery, MEASURES, parseArchiveState, SECTIONS } from './archiveAddress.ts';
import { UNITS } from './periods.ts';

const parse = (query: string) => parseArchiveState(new URLSearchParams(query));

const state: fc.Arbitrary<ArchiveState> = fc.record({
  section: fc.option(fc.constantFrom(...SECTIONS), { nil: undefined }),
  unit: fc.option(fc.constantFrom(...UNITS), { nil: undefined }),
  measure: fc.constantFrom(...MEASURES),
  pair: fc.option(fc.constant({ other: 'sina', outlet: 'guancha' }), { nil: undefined }),
  day: fc.option(fc.constant('2022-03-01'), { nil: undefined }),
  pairsShown: fc.integer({ min: 10, max: 100_000 }),
  passagesShown: fc.integer({ min: 8, max: 100_000 }),
  claimsBy: fc.constantFrom('time', 'share'),
  whole: fc.subarray([...SECTIONS]),
  tables: fc.subarray([...SECTIONS]),
});

describe('the archive page’s address', () => {
  test('says what it was told', () => {
    fc.assert(
      fc.property(state, (said) => {
        expect(parseArchiveState(new URLSearchParams(archiveQuery(said)))).toEqual(said);
      }),
    );
  });
  test('says nothing of the plain page', () => {
    expect(archiveQuery(parse(''))).toEqual({});
  });
  test('leaves out what it cannot mean', () => {
    expect(
      parse(
        'section=x&unit=hour&measure=guilt&pair=sina&day=2022-02-30&claims=up&all=y&table=z&pairs=-1&passages=1e9',
      ),
    ).toEqual(parse(''));
  });
});
