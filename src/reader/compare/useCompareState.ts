import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAddressOf } from '../ui/address.ts';
import { type CompareState, compareQuery, parseCompareState } from './compareAddress.ts';

export type ChangeCompare = (change: Partial<CompareState>, entry?: 'push' | 'replace') => void;

/** The state that the address says, and the way to another one. */
export function useCompareState(): [CompareState, ChangeCompare] {
  const [parameters] = useSearchParams();
  const addressOf = useAddressOf();
  const navigate = useNavigate();
  const state = useMemo(() => parseCompareState(parameters), [parameters]);
  const change: ChangeCompare = useCallback(
    (part, entry = 'push') =>
      void navigate(addressOf('/compare', compareQuery({ ...state, ...part })), {
        replace: entry === 'replace',
      }),
    [navigate, addressOf, state],
  );
  return [state, change];
}
