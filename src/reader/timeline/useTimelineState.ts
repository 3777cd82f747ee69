import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAddressOf } from '../ui/address.ts';
import { parseTimelineState, type TimelineState, timelineQuery } from './timelineAddress.ts';

/** How a change enters the history: `push` for a step one may want back, `replace` for a drag or typing. */
export type Entry = 'push' | 'replace';
export type ChangeState = (change: Partial<TimelineState>, entry?: Entry) => void;

/** The state that the address says, and the way to another one. */
export function useTimelineState(): [TimelineState, ChangeState] {
  const [parameters] = useSearchParams();
  const addressOf = useAddressOf();
  const navigate = useNavigate();
  const state = useMemo(() => parseTimelineState(parameters), [parameters]);
  const change: ChangeState = useCallback(
    (part, entry = 'push') =>
      void navigate(addressOf('/', timelineQuery({ ...state, ...part })), {
        replace: entry === 'replace',
        preventScrollReset: true,
      }),
    [navigate, addressOf, state],
  );
  return [state, change];
}
