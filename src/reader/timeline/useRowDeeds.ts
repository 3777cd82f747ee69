import { useMemo } from 'react';
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

/** The same deeds at every call while the zone stays, so that rows need not be made anew. */
export function useRowDeeds(onChange: ChangeState): RowDeeds {
  const addressOf = useAddressOf();
  const navigate = useNavigate();
  return useMemo(
    () => ({
      addressOf,
      togglePick: (id) => onChange(({ picked }) => ({ picked: toggled(picked, id) }), 'replace'),
      compare: (ids) => void navigate(addressOf('/compare', comparisonQuery(ids))),
    }),
    [addressOf, navigate, onChange],
  );
}
