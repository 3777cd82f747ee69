import { startTransition, useCallback } from 'react';
import { useAddressOf } from '../ui/address.ts';
import { type AddressForm, type ChangeAddress, useAddressState } from '../ui/useAddressState.ts';
import {
  type ArchiveState,
  archiveQuery,
  PAIRS_SHOWN,
  PASSAGES_SHOWN,
  parseArchiveState,
} from './archiveAddress.ts';

export type ChangeArchive = ChangeAddress<ArchiveState>;

const FORM: AddressForm<ArchiveState> = { path: '/archive', parse: parseArchiveState, query: archiveQuery };

/**
 * The state that the page's address says, and the way to another one: figures of many outlets and days are drawn in a pass
 * that gives way to the next press.
 */
export function useArchiveState(): [ArchiveState, ChangeArchive] {
  const [state, change] = useAddressState(FORM);
  const changeInPlace: ChangeArchive = useCallback(
    (part, entry) => startTransition(() => change({ ...IN_PLACE, ...part }, entry)),
    [change],
  );
  return [state, changeInPlace];
}

/** Whoever changes something where it is wants to stay there, and not to go where a former link led. */
const IN_PLACE: Pick<ArchiveState, 'section'> = { section: undefined };

/** Makes the addresses of this page in other states. */
export function useArchiveAddress(state: ArchiveState): (change: Partial<ArchiveState>) => string {
  const addressOf = useAddressOf();
  return useCallback(
    (change) =>
      addressOf(FORM.path, archiveQuery({ ...state, ...IN_PLACE, ...begunAnew(change), ...change })),
    [addressOf, state],
  );
}

/** Another field, another period: their lists begin with the first. */
function begunAnew(change: Partial<ArchiveState>): Partial<ArchiveState> {
  return {
    ...('pair' in change && { pairsShown: PAIRS_SHOWN }),
    ...('day' in change && { passagesShown: PASSAGES_SHOWN }),
  };
}
