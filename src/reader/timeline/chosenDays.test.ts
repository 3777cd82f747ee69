import { describe, expect, test } from 'vitest';
import { NO_FILTER, viewOfDays } from '../../timeline/index.ts';
import { changeToDays, viewOfChosen, withDays } from './chosenDays.ts';
import type { TimelineState } from './timelineAddress.ts';

const view = viewOfDays({ first: '2022-03-01', last: '2022-03-05' });
const state: TimelineState = {
  filter: { ...NO_FILTER, to: '2022-03-04', outlets: ['sina'] },
  facets: {},
  placeSets: {},
  isPanelOpen: false,
  order: 'newest',
  picked: [],
  chart: { view, laneOrder: 'count', hidden: ['cna'], isUnfolded: false },
};

describe('other days', () => {
  test('replace those of a filter and leave the rest', () => {
    expect(withDays(state.filter, { from: '2022-03-02' })).toEqual({
      ...NO_FILTER,
      from: '2022-03-02',
      outlets: ['sina'],
    });
    expect(withDays(state.filter, {})).toEqual({ ...NO_FILTER, outlets: ['sina'] });
  });
  test('leave the view where it shows any of them, and show the whole archive where it shows none', () => {
    expect(changeToDays(state, { from: '2022-03-05' }).chart).toBeUndefined();
    const { view: _, ...whole } = state.chart;
    expect(changeToDays(state, { from: '2022-03-06' }).chart).toEqual(whole);
    expect(changeToDays(state, { to: '2022-02-28' }).chart).toEqual(whole);
  });
});

describe('viewOfChosen', () => {
  const span = { first: '2022-03-01', last: '2022-03-05' };
  test('is of the chosen days, open ends being the archive’s', () => {
    expect(viewOfChosen({ to: '2022-03-05' }, span)).toEqual(view);
    expect(viewOfChosen({}, span)).toBeUndefined();
    expect(viewOfChosen({ from: '2022-03-09' }, span)).toBeUndefined();
  });
});
