import { type AddressForm, type ChangeAddress, useAddressState } from '../ui/useAddressState.ts';
import { type CompareState, compareQuery, parseCompareState } from './compareAddress.ts';

const FORM: AddressForm<CompareState> = { path: '/compare', parse: parseCompareState, query: compareQuery };

/** The state that a comparison's address says, and the way to another one. */
export function useCompareState(): [CompareState, ChangeAddress<CompareState>] {
  return useAddressState(FORM);
}
