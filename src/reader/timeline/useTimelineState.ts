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
  const picked = useSameList(state.picked);
  return [useMemo(() => ({ ...state, filter, picked }), [state, filter, picked]), change];
}

function useSameList(list: readonly string[]): readonly string[] {
  const names = list.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: by their names, not by their list
  return useMemo(() => list, [names]);
}
