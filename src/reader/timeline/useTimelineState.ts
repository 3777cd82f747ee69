import { type AddressForm, type ChangeAddress, useAddressState } from '../ui/useAddressState.ts';
import { parseTimelineState, type TimelineState, timelineQuery } from './timelineAddress.ts';

export type ChangeState = ChangeAddress<TimelineState>;

const FORM: AddressForm<TimelineState> = { path: '/', parse: parseTimelineState, query: timelineQuery };

/** The state that the timeline's address says, and the way to another one. */
export function useTimelineState(): [TimelineState, ChangeState] {
  return useAddressState(FORM);
}
