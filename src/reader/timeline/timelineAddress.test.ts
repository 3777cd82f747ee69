import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuery } from '../ui/address.ts';
import { parseTimelineState, type TimelineState, timelineQuery } from './timelineAddress.ts';

const parse = (query: string) => parseTimelineState(new URLSearchParams(query));

const CHART = { laneOrder: 'count', hidden: [], isUnfolded: false };

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
        chart: CHART,
      },
    );
  });
  test('names what the chart shows, and the day that the list was opened at', () => {
    const query = 'view=2022-02-28..2022-03-05T06:00&lanes=name&hide=sina,guancha&unfold=1&at=2022-03-01';
    const { chart, at } = parse(query);
    expect(chart).toMatchObject({ laneOrder: 'name', hidden: ['sina', 'guancha'], isUnfolded: true });
    expect(chart.view && (chart.view.to - chart.view.from) / 60).toBe(5 * 24 + 6);
    expect(at).toBe('2022-03-01');
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
    expect(
      parse(
        'from=2022-02-30&to=<script>&outlet=,,&shared=yes&order=up&pick=&view=..&lanes=up&hide=,&unfold=yes&at=2022-99-01',
      ),
    ).toEqual({
      filter: { outlets: [], hasSharedText: false },
      facets: {},
      placeSets: {},
      isPanelOpen: false,
      order: 'newest',
      picked: [],
      chart: CHART,
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
    const view = fc.constant({ from: 27_434_880, to: 27_436_500 });
    const chart = fc.record(
      { view, laneOrder: fc.constantFrom('count', 'name', 'first'), hidden: names, isUnfolded: fc.boolean() },
      { requiredKeys: ['laneOrder', 'hidden', 'isUnfolded'] },
    );
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
    const facets = fc.record({ person: values, category: values, lang: values }, { requiredKeys: [] });
    const state = fc.record(
      {
        filter,
        facets,
        placeSets: fc.constant({}),
        isPanelOpen: fc.boolean(),
        order: fc.constantFrom('newest', 'oldest'),
        picked: names,
        chart,
        at: day,
      },
      { requiredKeys: ['filter', 'facets', 'placeSets', 'isPanelOpen', 'order', 'picked', 'chart'] },
    );
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
