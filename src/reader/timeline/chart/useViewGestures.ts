import { type RefObject, useEffect } from 'react';
import { lengthOfView, pannedView, type TimeView, zoomedView } from '../../../timeline/index.ts';
import type { ChartView } from './useChartView.ts';

/** How much a pixel of the wheel zooms: a notch, a hundred pixels, by a third or so. */
const ZOOM_PER_PIXEL = 0.004;

/** The pixels of a line or a page, as wheels of some mice count. */
const WHEEL_UNITS = [1, 16, 400];

/**
 * Wheel and fingers over an element. With Ctrl or ⌘ the wheel zooms, and so does a pinch on a touchpad, which browsers
 * tell as the same; sideways or with Shift it moves. A plain wheel scrolls the page as everywhere. One finger moves, two
 * zoom and move.
 */
export function useViewGestures(element: RefObject<HTMLElement | null>, chart: ChartView): void {
  const { latest, setView, bounds } = chart;
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const onWheel = (event: WheelEvent) => {
      const next = wheeledView(event, current, latest(), bounds);
      if (!next) return;
      event.preventDefault();
      setView(next);
    };
    const stopFingers = followFingers(current, { latest, setView, bounds });
    // React listens to wheels passively: it could not keep the page from zooming.
    current.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      stopFingers();
      current.removeEventListener('wheel', onWheel);
    };
  }, [element, latest, setView, bounds]);
}

function wheeledView(
  event: WheelEvent,
  element: HTMLElement,
  view: TimeView,
  bounds: TimeView,
): TimeView | undefined {
  const unit = WHEEL_UNITS[event.deltaMode] ?? 1;
  if (event.ctrlKey || event.metaKey)
    return zoomedView(
      view,
      Math.exp(event.deltaY * unit * ZOOM_PER_PIXEL),
      minuteAt(element, event.clientX, view),
      bounds,
    );
  const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  const moved = event.shiftKey && !isSideways ? event.deltaY : event.deltaX;
  if (!isSideways && !event.shiftKey) return undefined;
  return pannedView(view, (moved * unit * lengthOfView(view)) / element.clientWidth, bounds);
}

/** The wall minute that stands at a place of the window. */
export function minuteAt(element: HTMLElement, clientX: number, view: TimeView): number {
  const { left, width } = element.getBoundingClientRect();
  return view.from + ((clientX - left) / Math.max(1, width)) * lengthOfView(view);
}

/** What lies under the fingers stays under them. Answers how to stop. */
function followFingers(
  element: HTMLElement,
  { latest, setView, bounds }: Pick<ChartView, 'latest' | 'setView' | 'bounds'>,
): () => void {
  const fingers = new Map<number, number>();
  let grip: { readonly view: TimeView; readonly places: readonly number[] } | undefined;
  const take = () => {
    grip = fingers.size === 0 ? undefined : { view: latest(), places: [...fingers.values()] };
  };
  const onDown = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return;
    fingers.set(event.pointerId, event.clientX);
    take();
  };
  const onMove = (event: PointerEvent) => {
    if (!grip || !fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event.clientX);
    setView(heldView(grip.view, grip.places, [...fingers.values()], element.getBoundingClientRect(), bounds));
  };
  const onUp = (event: PointerEvent) => {
    if (fingers.delete(event.pointerId)) take();
  };
  const listeners = { pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onUp };
  for (const [name, listener] of Object.entries(listeners))
    element.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of Object.entries(listeners))
      element.removeEventListener(name, listener as EventListener);
  };
}

/** Closer fingers than this, in CSS pixels, say nothing of how far to zoom. */
const LEAST_SPREAD = 20;

/**
 * The view in which the minutes that lay under one or two fingers lie under them where they are now; places and the plot's
 * box in pixels of the window.
 */
export function heldView(
  view: TimeView,
  before: readonly number[],
  now: readonly number[],
  { left, width }: { readonly left: number; readonly width: number },
  bounds: TimeView,
): TimeView {
  const perPixel = lengthOfView(view) / Math.max(1, width);
  const spread = (places: readonly number[]) =>
    Math.max(LEAST_SPREAD, Math.abs((places[0] ?? 0) - (places[1] ?? 0)));
  const middle = (places: readonly number[]) => places.reduce((sum, one) => sum + one, 0) / places.length;
  const factor = now.length < 2 || before.length < 2 ? 1 : spread(before) / spread(now);
  const held = view.from + (middle(before) - left) * perPixel;
  const length = lengthOfView(view) * factor;
  const from = held - ((middle(now) - left) / Math.max(1, width)) * length;
  if (factor === 1) return pannedView(view, from - view.from, bounds);
  return zoomedView({ from, to: from + length }, 1, held, bounds);
}
