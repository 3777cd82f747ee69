import { useLayoutEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { comparisonQuery, useAddressOf } from '../ui/address.ts';
import { toggled } from '../ui/toggled.ts';
import type { ChangeState } from './useTimelineState.ts';

/** What a row of the list can bring about. */
export interface RowDeeds {
  readonly addressOf: ReturnType<typeof useAddressOf>;
  /** Chooses an article for a comparison, or takes it out again. */
  readonly togglePick: (id: string) => void;
  /** Opens the comparison of these articles. */
  readonly compare: (ids: readonly string[]) => void;
}

/** The same deeds at every call while the zone stays, so that rows need not be made anew: each acts on the latest state. */
export function useRowDeeds(picked: readonly string[], onChange: ChangeState): RowDeeds {
  const addressOf = useAddressOf();
  const navigate = useNavigate();
  const latest = useRef({ picked, onChange, navigate });
  useLayoutEffect(() => {
    latest.current = { picked, onChange, navigate };
  });
  return useMemo(
    () => ({
      addressOf,
      togglePick: (id) => {
        const { picked: now, onChange: onChangeNow } = latest.current;
        onChangeNow({ picked: toggled(now, id) }, 'replace');
      },
      compare: (ids) => void latest.current.navigate(addressOf('/compare', comparisonQuery(ids))),
    }),
    [addressOf],
  );
}
