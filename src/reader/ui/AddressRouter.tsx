import { type ReactNode, startTransition, useLayoutEffect, useRef, useState } from 'react';
import { type Location, type NavigationType, Router, UNSAFE_createHashHistory } from 'react-router';

interface AddressRouterProps {
  /** Gets what an address (`#/a/…`) shows. Its failures are told by the screen. */
  readonly prepare: (hash: string) => Promise<unknown>;
  readonly children: ReactNode;
}

/** The place in the history that is on show, and the way that led to it. */
interface Place {
  readonly location: Location;
  readonly action: NavigationType;
}

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
  const shownPath = useRef(place.location.pathname);
  const asked = useRef<Place>(place);
  useLayoutEffect(() => {
    shownPath.current = place.location.pathname;
    delete document.documentElement.dataset.opening;
  }, [place]);
  useLayoutEffect(
    () =>
      history.listen(async ({ location, action }) => {
        const next: Place = { location, action };
        asked.current = next;
        if (location.pathname === shownPath.current) return setPlace(next);
        // The press is answered by the next frame, whatever there is to make.
        document.documentElement.dataset.opening = '';
        await patiently(prepare(`#${location.pathname}${location.search}`));
        if (asked.current === next) startTransition(() => setPlace(next));
      }),
    [history, prepare],
  );
  return (
    <Router
      location={place.location}
      navigationType={place.action}
      navigator={history}
      useTransitions={false}
    >
      {children}
    </Router>
  );
}

/** Waits for what comes soon, and for nothing that has failed. */
function patiently(coming: Promise<unknown>): Promise<unknown> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return Promise.race([coming.catch(() => undefined), patience]);
}
