import { type PointerEvent, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { lengthInDays, type TimelineFilter } from '../../timeline/index.ts';
import { useFormats } from '../ui/dates.ts';
import { type BrushRange, daysOfRange, movedRange, rangeBetween, rangeOfFilter } from './brushRange.ts';
import type { LaneChartProps } from './LaneChart.tsx';

interface DateBrushProps extends LaneChartProps {
  readonly plot: RefObject<HTMLDivElement | null>;
}

/** A window over the lanes: drag to draw one, drag it to move it, drag or type its ends. */
export function DateBrush(props: DateBrushProps) {
  const { span, filter } = props;
  const range = rangeOfFilter(filter, span);
  const days = lengthInDays(span);
  const drag = useBrushDrag(props, range);
  const isWhole = range.from === 0 && range.to === days;
  const percent = (at: number) => `${(100 * at) / days}%`;
  return (
    <div className={isWhole ? 'brush is-whole' : 'brush'}>
      <div className="brush-surface" {...drag} />
      <div
        className="brush-window"
        style={{ left: percent(range.from), width: percent(Math.max(0, range.to - range.from)) }}
      />
      <BrushEnds {...props} range={range} />
    </div>
  );
}

/** The two ends are native sliders: arrows move them by a day, Page keys by more, Home and End to the borders. */
function BrushEnds(props: DateBrushProps & { range: BrushRange }) {
  const { t } = useTranslation('timeline');
  const { span, filter, range, timeZone } = props;
  const formats = useFormats(timeZone);
  const isDragged = useRef(false);
  const days = daysOfRange(range, span);
  const choose = (next: BrushRange) => {
    const chosen = { ...filter, ...daysOfRange(next, span) };
    if (isDragged.current) props.onDraft(chosen);
    else props.onSettle(chosen);
  };
  const ends = [
    {
      end: 'from',
      value: range.from,
      text: days.from,
      at: (value: number) => ({ from: Math.min(value, range.to - 1), to: range.to }),
    },
    {
      end: 'to',
      value: range.to,
      text: days.to,
      at: (value: number) => ({ from: range.from, to: Math.max(value, range.from + 1) }),
    },
  ] as const;
  return ends.map(({ end, value, text, at }) => (
    <input
      key={end}
      className={`brush-end is-${end}`}
      type="range"
      min={0}
      max={lengthInDays(span)}
      value={value}
      aria-label={t(`brush.${end}`)}
      aria-valuetext={formats.wholeDay(text)}
      onPointerDown={() => {
        isDragged.current = true;
      }}
      onPointerUp={() => {
        isDragged.current = false;
        props.onSettle(filter);
      }}
      onChange={(event) => choose(at(Number(event.target.value)))}
    />
  ));
}

/** Dragging on the surface: inside the window moves it, elsewhere draws a new one. */
function useBrushDrag(props: DateBrushProps, range: BrushRange) {
  const grip = useRef<{ at: number; range: BrushRange; isMove: boolean } | undefined>(undefined);
  const days = lengthInDays(props.span);
  const dayAt = (event: PointerEvent) => {
    const box = props.plot.current?.getBoundingClientRect();
    return box ? ((event.clientX - box.left) / box.width) * days : 0;
  };
  const filterAt = (event: PointerEvent): TimelineFilter | undefined => {
    if (!grip.current) return undefined;
    const { at, range: before, isMove } = grip.current;
    const next = isMove ? movedRange(before, dayAt(event) - at, days) : rangeBetween(at, dayAt(event), days);
    return { ...props.filter, ...daysOfRange(next, props.span) };
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = dayAt(event);
      const isWhole = range.from === 0 && range.to === days;
      grip.current = { at, range, isMove: !isWhole && at >= range.from && at <= range.to };
    },
    onPointerMove: (event: PointerEvent) => {
      const next = filterAt(event);
      if (next) props.onDraft(next);
    },
    onPointerUp: (event: PointerEvent) => {
      const next = filterAt(event);
      grip.current = undefined;
      if (next) props.onSettle(next);
    },
    onPointerCancel: () => {
      grip.current = undefined;
    },
  };
}
