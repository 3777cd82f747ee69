import { useMemo } from 'react';
import { type AddressForm, type ChangeAddress, useAddressState } from '../ui/useAddressState.ts';
import { parseTimelineState, type TimelineState, timelineQuery } from './timelineAddress.ts';

export type ChangeState = ChangeAddress<TimelineState>;

const FORM: AddressForm<TimelineState> = { path: '/', parse: parseTimelineState, query: timelineQuery };

/** The state that the timeline's address says, and the way to another one. The filter is the same object while it asks for the same. */
export function useTimelineState(): [TimelineState, ChangeState] {
  const [state, change] = useAddressState(FORM);
  const { from, to, hasSharedText } = state.filter;
  const outlets = state.filter.outlets.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the outlets by their names, not by their list
  const filter = useMemo(() => state.filter, [from, to, outlets, hasSharedText]);
  return [useMemo(() => ({ ...state, filter }), [state, filter]), change];
}
