import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * The width of an element in CSS pixels, kept up as it changes. Where nobody knows what to `expect`, it is 0 before the
 * first layout, which is then made at once to know it.
 */
export function useWidth(element: RefObject<HTMLElement | null>, expect: () => number = unknown): number {
  const [expected] = useState(expect);
  const [width, setWidth] = useState(expected);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(current.clientWidth);
    let isKnown = expected === 0;
    if (isKnown) measure();
    const observer = new ResizeObserver(() => {
      // The first time it is asked before anything is painted: what was expected wrongly is never seen.
      if (isKnown) measure();
      else flushSync(measure);
      isKnown = true;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, expected]);
  return width;
}

function unknown(): number {
  return 0;
}
