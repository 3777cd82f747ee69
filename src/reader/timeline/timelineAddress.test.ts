import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuery } from '../ui/address.ts';
import { parseTimelineState, type TimelineState, timelineQuery } from './timelineAddress.ts';

const parse = (query: string) => parseTimelineState(new URLSearchParams(query));

describe('the timeline’s address', () => {
  test('names dates, outlets, order and the chosen articles', () => {
    expect(parse('from=2022-02-28&to=2022-03-05&outlet=sina,guancha&shared=1&order=oldest&pick=a,b')).toEqual(
      {
        filter: { from: '2022-02-28', to: '2022-03-05', outlets: ['sina', 'guancha'], hasSharedText: true },
        facets: {},
        placeSets: {},
        isPanelOpen: false,
        order: 'oldest',
        picked: ['a', 'b'],
      },
    );
  });
  test('names the values of facets, each for itself', () => {
    const { facets, filter, isPanelOpen } = parse(
      'person=王毅&person=普京&place=乌克兰&category=a,b&has=shared&has=versions&lang=&panel=facets',
    );
    expect(facets).toEqual({
      person: ['王毅', '普京'],
      place: ['乌克兰'],
      category: ['a,b'],
      has: ['versions'],
    });
    expect(filter.hasSharedText).toBe(true);
    expect(isPanelOpen).toBe(true);
  });
  test('leaves out what it cannot mean', () => {
    expect(parse('from=2022-02-30&to=<script>&outlet=,,&shared=yes&order=up&pick=')).toEqual({
      filter: { outlets: [], hasSharedText: false },
      facets: {},
      placeSets: {},
      isPanelOpen: false,
      order: 'newest',
      picked: [],
    });
  });
  test('says a state so that reading gives it back', () => {
    const name = fc.stringMatching(/^[\p{L}\p{N}-]{1,8}$/u);
    const names = fc.uniqueArray(name, { maxLength: 4 });
    const day = fc.constantFrom('2022-02-28', '2022-03-05');
    const filter = fc.record(
      { from: day, to: day, outlets: names, hasSharedText: fc.boolean() },
      { requiredKeys: ['outlets', 'hasSharedText'] },
    );
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
    const facets = fc.record({ person: values, category: values, lang: values }, { requiredKeys: [] });
    const state = fc.record({
      filter,
      facets,
      placeSets: fc.constant({}),
      isPanelOpen: fc.boolean(),
      order: fc.constantFrom('newest', 'oldest'),
      picked: names,
    });
    fc.assert(
      fc.property(state as fc.Arbitrary<TimelineState>, (one) => {
        expect(parse(formatQuery(timelineQuery(one)))).toEqual(one);
      }),
    );
  });
  test('reads any address without a throw', () => {
    fc.assert(fc.property(fc.string(), (query) => void parse(query)));
  });
});
