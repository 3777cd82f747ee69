import { type RefObject, useRef } from 'react';
import { dayOfNumber } from '../../../model/index.ts';
import {
  DAY_MINUTES,
  dayOfMinute,
  lengthOfView,
  pannedView,
  type TimeView,
} from '../../../timeline/index.ts';
import { useFormats } from '../../ui/dates.ts';
import { axisTicks } from './axisTicks.ts';
import type { ChartView } from './useChartView.ts';
import { clockOf } from './useStretchName.ts';

/** From so many days on labels name months, and from so many on years. */
const MONTHS_FROM = 366;
const YEARS_FROM = 366 * 6;

interface TimeAxisProps {
  readonly chart: ChartView;
  readonly width: number;
}

/** Dates and times below the lanes, at round places; dragging it moves the view. */
export function TimeAxis({ chart, width }: TimeAxisProps) {
  const axis = useRef<HTMLOListElement>(null);
  const labelOf = useAxisLabel(chart.view);
  return (
    <ol ref={axis} className="axis" aria-hidden="true" {...useAxisDrag(axis, chart)}>
      {axisTicks(chart.view, width).map(({ minute, at }) => (
        <li key={minute} style={{ left: `${100 * at}%` }}>
          {labelOf(minute)}
        </li>
      ))}
    </ol>
  );
}

function useAxisLabel(view: TimeView): (minute: number) => string {
  const formats = useFormats('UTC');
  const days = lengthOfView(view) / DAY_MINUTES;
  return (minute) => {
    const day = dayOfNumber(dayOfMinute(minute));
    if (minute % DAY_MINUTES !== 0) return clockOf(minute);
    if (days > YEARS_FROM) return day.slice(0, 4);
    return days > MONTHS_FROM ? day.slice(0, 7) : formats.shortDay(day);
  };
}

/** What is under the pointer stays under it. */
function useAxisDrag(axis: RefObject<HTMLElement | null>, { view, bounds, setView }: ChartView) {
  const grip = useRef<{ readonly x: number; readonly view: TimeView } | undefined>(undefined);
  return {
    onPointerDown: (event: React.PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { x: event.clientX, view };
    },
    onPointerMove: (event: React.PointerEvent) => {
      if (!grip.current || !axis.current) return;
      const pixels = grip.current.x - event.clientX;
      setView(
        pannedView(grip.current.view, (pixels * lengthOfView(view)) / axis.current.clientWidth, bounds),
      );
    },
    onPointerUp: () => {
      grip.current = undefined;
    },
    onPointerCancel: () => {
      grip.current = undefined;
    },
  };
}
