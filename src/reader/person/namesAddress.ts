import { NAME_KINDS, type NameKind } from '../../model/index.ts';
import type { AddressForm } from '../ui/useAddressState.ts';

/** What the list of names shows. */
export interface NamesState {
  /** Of which kind; undefined for all. */
  readonly kind: NameKind | undefined;
  /** Part of a name, in any form. */
  readonly typed: string;
  /** True where all rows are shown. */
  readonly isWhole: boolean;
}

/** The state as the address of the list says it. */
export const NAMES_FORM: AddressForm<NamesState> = {
  path: '/p',
  parse: (parameters) => ({
    kind: NAME_KINDS.find((kind) => kind === parameters.get('kind')),
    typed: (parameters.get('q') ?? '').slice(0, 100),
    isWhole: parameters.get('all') === '1',
  }),
  query: ({ kind, typed, isWhole }) => ({
    ...(kind !== undefined && { kind }),
    ...(typed !== '' && { q: typed }),
    ...(isWhole && { all: '1' }),
  }),
};
