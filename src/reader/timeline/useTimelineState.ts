import { useMemo } from 'react';
import { type AddressForm, type ChangeAddress, useAddressState } from '../ui/useAddressState.ts';
import { parseTimelineState, type TimelineState, timelineQuery } from './timelineAddress.ts';

export type ChangeState = ChangeAddress<TimelineState>;

const FORM: AddressForm<TimelineState> = { path: '/', parse: parseTimelineState, query: timelineQuery };

/** The state that the timeline's address says, and the way to another one. Its parts are the same objects while they say the same. */
export function useTimelineState(): [TimelineState, ChangeState] {
  const [state, change] = useAddressState(FORM);
  const { from, to, hasSharedText } = state.filter;
  const outlets = state.filter.outlets.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the outlets by their names, not by their list
  const filter = useMemo(() => state.filter, [from, to, outlets, hasSharedText]);
  const asked = JSON.stringify([state.facets, state.placeSets]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facets by what they ask, not by their objects
  const { facets, placeSets } = useMemo(() => state, [asked]);
  const drawn = JSON.stringify(state.chart);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chart by what it shows, not by its object
  const chart = useMemo(() => state.chart, [drawn]);
  const picked = useSameList(state.picked);
  return [
    useMemo(
      () => ({ ...state, filter, facets, placeSets, chart, picked }),
      [state, filter, facets, placeSets, chart, picked],
    ),
    change,
  ];
}

function useSameList(list: readonly string[]): readonly string[] {
  const names = list.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: by their names, not by their list
  return useMemo(() => list, [names]);
}
