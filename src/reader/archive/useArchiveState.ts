import { useCallback } from 'react';
import { useAddressOf } from '../ui/address.ts';
import { type AddressForm, type ChangeAddress, useAddressState } from '../ui/useAddressState.ts';
import { type ArchiveState, archiveQuery, parseArchiveState } from './archiveAddress.ts';

export type ChangeArchive = ChangeAddress<ArchiveState>;

const FORM: AddressForm<ArchiveState> = { path: '/archive', parse: parseArchiveState, query: archiveQuery };

/** The state that the page's address says, and the way to another one. */
export function useArchiveState(): [ArchiveState, ChangeArchive] {
  return useAddressState(FORM);
}

/** Makes the addresses of this page in other states. */
export function useArchiveAddress(state: ArchiveState): (change: Partial<ArchiveState>) => string {
  const addressOf = useAddressOf();
  return useCallback(
    (change) => addressOf(FORM.path, archiveQuery({ ...state, ...change })),
    [addressOf, state],
  );
}
