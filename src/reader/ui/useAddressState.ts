import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type QueryValues, useAddressOf } from './address.ts';

/** How a change enters the history: `push` for a step one may want back, `replace` for a drag or typing. */
export type Entry = 'push' | 'replace';
export type ChangeAddress<State> = (change: Partial<State>, entry?: Entry) => void;

/** How a screen's state stands in its address. */
export interface AddressForm<State> {
  readonly path: string;
  readonly parse: (parameters: URLSearchParams) => State;
  readonly query: (state: State) => QueryValues;
}

/** The state that the address says, and the way to another one. `form` must be the same at every call. */
export function useAddressState<State>(form: AddressForm<State>): [State, ChangeAddress<State>] {
  const [parameters] = useSearchParams();
  const addressOf = useAddressOf();
  const navigate = useNavigate();
  const state = useMemo(() => form.parse(parameters), [form, parameters]);
  const change: ChangeAddress<State> = useCallback(
    (part, entry = 'push') =>
      void navigate(addressOf(form.path, form.query({ ...state, ...part })), {
        replace: entry === 'replace',
      }),
    [navigate, addressOf, form, state],
  );
  return [state, change];
}
