import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { boundedView, type TimeView } from '../../../timeline/index.ts';

/** The time that a chart shows, and the ways to another one. */
export interface ChartView {
  readonly view: TimeView;
  /** All that there is to see. */
  readonly bounds: TimeView;
  /** Shows another time at once; the address takes it when it has rested for a moment. */
  readonly setView: (next: TimeView) => void;
  /** The view as it is by now, for events that come faster than the page is drawn. */
  readonly latest: () => TimeView;
}

/** So long a view rests before the address takes it, in milliseconds: a wheel turns on for as long as that. */
const RESTING_MS = 300;

/** `stated` is what the address says; `onRest` gets the view that it is to say, undefined for all there is. */
export function useChartView(
  stated: TimeView | undefined,
  bounds: TimeView,
  onRest: (view: TimeView | undefined) => void,
): ChartView {
  const [draft, setDraft] = useState<TimeView>();
  const view = draft ?? (stated ? boundedView(stated, bounds) : bounds);
  const now = useRef({ view, bounds, onRest });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => {
    now.current = { view, bounds, onRest };
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const setView = useCallback((asked: TimeView) => {
    const next = boundedView(asked, now.current.bounds);
    now.current.view = next;
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { bounds: all, onRest: rest } = now.current;
      rest(next.from === all.from && next.to === all.to ? undefined : next);
      setDraft(undefined);
    }, RESTING_MS);
  }, []);
  return { view, bounds, setView, latest: useCallback(() => now.current.view, []) };
}
