import { type PointerEvent, type RefObject, useRef } from 'react';
import {
  DAY_MINUTES,
  type DaySpan,
  dayOfMinute,
  lengthInDays,
  lengthOfView,
  numberOfDay,
} from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import type { ChosenDays } from '../chosenDays.ts';
import { type BrushRange, daysOfRange, movedRange, rangeBetween, rangeOfFilter } from './brushRange.ts';
import type { ChartView } from './useChartView.ts';
import { minuteAt } from './useViewGestures.ts';

export interface DayBrushProps {
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly chart: ChartView;
  readonly span: DaySpan;
  readonly chosen: ChosenDays;
  /** While it is dragged. */
  readonly onDraft: (days: ChosenDays) => void;
  readonly onSettle: (days: ChosenDays) => void;
  /** Where the pointer was pressed and let go at one place. */
  readonly onPoint: (event: PointerEvent) => void;
}

/** The chosen days as a window over the lanes: drag to draw one, drag it to move it, drag or type its ends. */
export function DayBrush(props: DayBrushProps) {
  const { span, chosen, chart } = props;
  const range = rangeOfFilter(chosen, span);
  const drag = useBrushDrag(props, range);
  const isWhole = range.from === 0 && range.to === lengthInDays(span);
  const first = numberOfDay(span.first);
  const percent = (day: number) =>
    (100 * ((first + day) * DAY_MINUTES - chart.view.from)) / lengthOfView(chart.view);
  const [from, to] = [percent(range.from), percent(range.to)];
  return (
    <div className={isWhole ? 'brush is-whole' : 'brush'}>
      <div className="brush-surface" {...drag} />
      {to > 0 && from < 100 && (
        <div className="brush-window" style={{ left: `${from}%`, width: `${to - from}%` }} />
      )}
      <BrushEnds {...props} range={range} />
    </div>
  );
}

/** The two ends are native sliders: arrows move them by a day, Page keys by more, Home and End to the borders. */
function BrushEnds(props: DayBrushProps & { readonly range: BrushRange }) {
  const { t } = useTranslation('timeline');
  const { span, chosen, range, chart } = props;
  const formats = useFormats('UTC');
  const isDragged = useRef(false);
  const days = daysOfRange(range, span);
  const reach = daysInSight(chart, span);
  const choose = (next: BrushRange) =>
    (isDragged.current ? props.onDraft : props.onSettle)(daysOfRange(next, span));
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
    <div key={end} className="brush-track" style={reach.style}>
      <input
        className={`brush-end is-${end}${value < reach.first || value > reach.end ? ' is-away' : ''}`}
        type="range"
        min={reach.first}
        max={reach.end}
        value={value}
        aria-label={t(`brush.${end}`)}
        aria-valuetext={formats.wholeDay(text)}
        // What has the focus must be in sight.
        onFocus={() => (value < reach.first || value > reach.end) && chart.setView(chart.bounds)}
        onPointerDown={() => {
          isDragged.current = true;
        }}
        onPointerUp={() => {
          isDragged.current = false;
          props.onSettle(chosen);
        }}
        onChange={(event) => choose(at(Number(event.target.value)))}
      />
    </div>
  ));
}

/** The whole days that the view touches, after the span's first, and where the track of a slider over them lies. */
function daysInSight({ view }: ChartView, span: DaySpan) {
  const origin = numberOfDay(span.first);
  const first = dayOfMinute(view.from) - origin;
  const end = dayOfMinute(view.to - 1) + 1 - origin;
  const percent = (minutes: number) => `${(100 * minutes) / lengthOfView(view)}%`;
  const style = {
    left: percent((origin + first) * DAY_MINUTES - view.from),
    width: percent((end - first) * DAY_MINUTES),
  };
  return { first, end, style };
}

/** Moved by less than this, in CSS pixels, a pointer has not dragged. */
const LEAST_DRAG = 4;

/** Dragging on the surface: inside the window moves it, elsewhere draws a new one. Fingers move the view instead. */
function useBrushDrag(props: DayBrushProps, range: BrushRange) {
  const grip = useRef<
    { readonly x: number; readonly at: number; readonly range: BrushRange; isDrag: boolean } | undefined
  >(undefined);
  const days = lengthInDays(props.span);
  const dayAt = ({ clientX }: PointerEvent) => {
    const { current } = props.plot;
    if (!current) return 0;
    return minuteAt(current, clientX, props.chart.view) / DAY_MINUTES - numberOfDay(props.span.first);
  };
  const daysAt = (event: PointerEvent): ChosenDays | undefined => {
    if (!grip.current?.isDrag) return undefined;
    const { at, range: before } = grip.current;
    const isWhole = before.from === 0 && before.to === days;
    const isMove = !isWhole && at >= before.from && at <= before.to;
    const next = isMove ? movedRange(before, dayAt(event) - at, days) : rangeBetween(at, dayAt(event), days);
    return daysOfRange(next, props.span);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (event.pointerType !== 'touch') event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { x: event.clientX, at: dayAt(event), range, isDrag: false };
    },
    onPointerMove: (event: PointerEvent) => {
      if (!grip.current) return;
      if (Math.abs(event.clientX - grip.current.x) >= LEAST_DRAG) grip.current.isDrag = true;
      const next = event.pointerType === 'touch' ? undefined : daysAt(event);
      if (next) props.onDraft(next);
    },
    onPointerUp: (event: PointerEvent) => {
      const next = event.pointerType === 'touch' ? undefined : daysAt(event);
      if (grip.current?.isDrag === false) props.onPoint(event);
      grip.current = undefined;
      if (next) props.onSettle(next);
    },
    onPointerCancel: () => {
      grip.current = undefined;
    },
  };
}
