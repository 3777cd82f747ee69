import { type ReactNode, startTransition, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  type Location,
  NavigationType,
  type Navigator,
  parsePath,
  Router,
  UNSAFE_createHashHistory,
} from 'react-router';
import { keptOf } from './address.ts';
import { AddressContext, addressAt, KeptContext, keptAs, type Place } from './addressContext.ts';
import { atMost } from './atMost.ts';
import { showOpening } from './opening.ts';

interface AddressRouterProps {
  /** Gets what an address (`#/a/…`) shows. Its failures are told by the screen. */
  readonly prepare: (hash: string) => Promise<unknown>;
  readonly children: ReactNode;
}

/** With this state an address is shown at once, whatever screen it is of: for what follows the reader's typing. */
export const AT_ONCE = 'at once';

/** So long the former screen stays while what the next one shows is on its way, in milliseconds. */
const PATIENCE_MS = 250;

/**
 * Screens by what stands behind `#` in the address. What changes on one screen is there at once: the address is the state,
 * and a field must show what was chosen. Another screen is made while the former one still answers, and takes its place
 * as a whole.
 */
export function AddressRouter({ prepare, children }: AddressRouterProps) {
  const [history] = useState(() => UNSAFE_createHashHistory({ v5Compat: true }));
  const [place, setPlace] = useState<Place>(() => ({ location: history.location, action: history.action }));
  const shown = useRef(place);
  const asked = useRef(place);
  useLayoutEffect(() => {
    shown.current = place;
    delete document.documentElement.dataset.opening;
  }, [place]);
  useLayoutEffect(() => {
    const follow = async (next: Place) => {
      asked.current = next;
      if (isShownAtOnce(next) || isOfScreen(next.location, shown.current)) return setPlace(next);
      showOpening();
      const coming = prepare(`#${next.location.pathname}${next.location.search}`).catch(() => undefined);
      await atMost(PATIENCE_MS, coming);
      if (asked.current === next) startTransition(() => setPlace(next));
    };
    const stop = history.listen(({ location, action }) => follow({ location, action }));
    // The first screen is made in steps, and nobody listens meanwhile.
    const { location, action } = history;
    if (history.createHref(location) !== history.createHref(asked.current.location))
      void follow({ location, action });
    return stop;
  }, [history, prepare]);
  const navigator = useMemo(
    (): Navigator => ({
      createHref: (to) => history.createHref(to),
      encodeLocation: (to) => history.encodeLocation(to),
      go: (steps) => history.go(steps),
      // Where the address stays the same, there is no step to go back.
      push: (to, state) =>
        history.createHref(to) === history.createHref(history.location)
          ? history.replace(to, state)
          : history.push(to, state),
      replace(to, state) {
        // A screen that is being left keeps its own address no longer.
        const isLeaving = !isOfScreen(asked.current.location, shown.current);
        if (!isLeaving || !isOfScreen(pathOf(to), shown.current)) history.replace(to, state);
      },
    }),
    [history],
  );
  const address = useMemo(() => addressAt(place), [place]);
  const query = keptOf(address.parameters);
  const kept = useMemo(() => keptAs(query), [query]);
  return (
    <AddressContext value={address}>
      <KeptContext value={kept}>
        <Router
          location={useSteady(place.location.pathname)}
          navigationType={NavigationType.Pop}
          navigator={navigator}
          useTransitions={false}
        >
          {children}
        </Router>
      </KeptContext>
    </AddressContext>
  );
}

/**
 * Of the address the router gets the path alone: every link and every hook of it follows all that it is given, and a press
 * on a filter would make anew whatever leads elsewhere. No link is this address, so none takes the place of an entry.
 */
function useSteady(pathname: string): Location {
  return useMemo(() => ({ pathname, search: '', hash: '#steady', state: null, key: pathname }), [pathname]);
}

/** Back and forward find what was there, and who types goes on typing. */
function isShownAtOnce({ location, action }: Place): boolean {
  return action === 'POP' || location.state === AT_ONCE;
}

/** True for an address of the screen that is on show: of another article, too. */
function isOfScreen({ pathname = '/' }: { readonly pathname?: string }, { location }: Place): boolean {
  return pathname.split('/')[1] === location.pathname.split('/')[1];
}

function pathOf(to: Parameters<Navigator['replace']>[0]) {
  return typeof to === 'string' ? parsePath(to) : to;
}
