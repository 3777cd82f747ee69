import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAddress, useArrival } from './addressContext.ts';
import { keepScroll, scrollOf } from './scrollPlaces.ts';

/** A page's data may come some frames after the page; we wait this long for it to be tall enough. */
const FRAMES_TO_WAIT = 60;
/** Rows that come into sight take their own height, and the browser moves the page with them. */
const STEADY_FRAMES = 4;

/** Back and forward find the page where it was left; a new screen begins at its top. */
export function useScrollMemory(): void {
  const { key, pathname } = useAddress();
  const navigation = useArrival();
  const screen = useRef<string>(undefined);
  const top = useRef(0);
  const left = useRef<number>(undefined);
  // Before the next paint: a page that shrinks scrolls by itself, and that must not be kept for the page before.
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    // Asked before the page of this place moves by itself.
    left.current = scrollOf(key);
    const remember = () => {
      top.current = window.scrollY;
      keepScroll(key, top.current);
    };
    // A change of the address alone scrolls nothing, and the place is the same: asking the page would have it laid out.
    if (navigation !== 'POP' && screen.current === pathname) keepScroll(key, top.current);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key, navigation, pathname]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per place in the history, not for a changed filter
  useEffect(() => {
    const isNew = screen.current !== undefined && screen.current !== pathname;
    screen.current = pathname;
    if (navigation === 'POP' && left.current !== undefined) return restore(left.current);
    // The first change of a filter after `POP` comes here too, and leaves the page where it is.
    if (!isNew) return;
    window.scrollTo(0, 0);
    if (navigation !== 'POP') keepScroll(key, 0);
  }, [navigation === 'POP' ? key : pathname]);
}

function restore(top: number): () => void {
  let frame = 0;
  let tries = 0;
  let steady = 0;
  const step = () => {
    if (tries++ > FRAMES_TO_WAIT) return;
    steady = isAt(top) ? steady + 1 : 0;
    window.scrollTo(0, top);
    const isDone = keepsItsPlace() ? isAt(top) : steady >= STEADY_FRAMES;
    if (!isDone) frame = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(frame);
}

function isAt(top: number): boolean {
  return Math.abs(window.scrollY - top) <= 1;
}

/** A virtual list moves the page itself while its rows take their height, so that the same rows stay in sight. */
function keepsItsPlace(): boolean {
  return document.querySelector('[data-keeps-place]') !== null;
}
