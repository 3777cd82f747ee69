import { useLayoutEffect, useRef } from 'react';
import { useArrival } from '../ui/addressContext.ts';
import type { Mode } from './compareAddress.ts';

/**
 * Stands where the texts or tables begin. Another mode begins there, where the page has been scrolled past it: what stood
 * at that height in the former one has nothing to do with it. A passage in focus is brought into sight after this.
 */
export function PaneTop({ mode }: { mode: Mode }) {
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(mode);
  const arrival = useArrival();
  useLayoutEffect(() => {
    const isOther = shown.current !== mode;
    shown.current = mode;
    // Back and forward find the place where it was left.
    if (isOther && arrival !== 'POP' && isScrolledPast(top.current)) top.current?.scrollIntoView();
  }, [mode, arrival]);
  return <div className="pane-top" ref={top} />;
}

function isScrolledPast(element: HTMLElement | null): boolean {
  if (!element) return false;
  return element.getBoundingClientRect().top < Number.parseFloat(getComputedStyle(element).scrollMarginTop);
}
