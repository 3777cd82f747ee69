import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { addressNow, type QueryValues, useAddressOf } from './address.ts';
import { useParameters } from './addressContext.ts';

/** How a change enters the history: `push` for a step one may want back, `replace` for a drag or typing. */
export type Entry = 'push' | 'replace';
/** What changes of a state, or how that follows from the state that the address says by then. */
export type Change<State> = Partial<State> | ((now: State) => Partial<State>);
export type ChangeAddress<State> = (change: Change<State>, entry?: Entry) => void;

/** How a screen's state stands in its address. */
export interface AddressForm<State> {
  readonly path: string;
  readonly parse: (parameters: URLSearchParams) => State;
  readonly query: (state: State) => QueryValues;
}

/**
 * The state that the address says, and the way to another one: the same function while the screen stays, which changes
 * what the address says at that moment, and not what was drawn last. `form` must be the same at every call.
 */
export function useAddressState<State>(form: AddressForm<State>): [State, ChangeAddress<State>] {
  const parameters = useParameters();
  const addressOf = useAddressOf();
  const navigate = useNavigate();
  const state = useMemo(() => form.parse(parameters), [form, parameters]);
  const drawn = useRef(state);
  useLayoutEffect(() => {
    drawn.current = state;
  }, [state]);
  const change: ChangeAddress<State> = useCallback(
    (part, entry = 'push') => {
      const now = stateNow(form) ?? drawn.current;
      const next = { ...now, ...(typeof part === 'function' ? part(now) : part) };
      void navigate(addressOf(form.path, form.query(next)), { replace: entry === 'replace' });
    },
    [navigate, addressOf, form],
  );
  return [state, change];
}

/** What the address says; undefined where it leads to another screen already. */
function stateNow<State>({ path, parse }: AddressForm<State>): State | undefined {
  const { pathname, parameters } = addressNow();
  return decoded(pathname) === decoded(path) ? parse(parameters) : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
