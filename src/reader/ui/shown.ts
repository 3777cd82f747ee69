/** Who is told of a change. */
export interface Listeners {
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: () => void;
}

export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** What is shown of something that outlasts the screens. */
export interface Shown<T> extends Pick<Listeners, 'subscribe'> {
  readonly now: () => T | undefined;
  /** Shows it in place of what was shown; nothing where it is undefined. */
  readonly show: (next: T | undefined) => void;
}

export function createShown<T>(): Shown<T> {
  let shown: T | undefined;
  const { subscribe, tell } = createListeners();
  return {
    subscribe,
    now: () => shown,
    show: (next) => {
      shown = next;
      tell();
    },
  };
}
