import { memo, type PointerEvent, useMemo, useRef } from 'react';
import {
  binGrid,
  type DaySpan,
  lengthOfView,
  type TimeView,
  tallyMarks,
  unitFor,
  type ZonedMarks,
} from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { type ChosenDays, viewOfChosen } from '../chosenDays.ts';
import { densityPath } from './densityPath.ts';
import { widthOfStrip } from './expectedWidth.ts';
import { ReadingDay, ReadingLine } from './ReadingLine.tsx';
import type { ChartView } from './useChartView.ts';
import { useStretchName } from './useStretchName.ts';
import { minuteAt } from './useViewGestures.ts';

interface DensityStripProps {
  readonly marks: ZonedMarks;
  readonly passing: Uint8Array;
  readonly chart: ChartView;
  readonly span: DaySpan;
  readonly chosen: ChosenDays;
}

/** The narrowest bar, and the height of the tallest, in CSS pixels. */
const BAR_WIDTH = 3;
const HEIGHT = 28;

/**
 * The whole archive on a low strip, with a window around what the lanes show: dragged, drawn anew, or moved by its ends.
 * It stays at the top while the list scrolls, and shows where the list is.
 */
export function DensityStrip({ marks, passing, chart, span, chosen }: DensityStripProps) {
  const { t } = useTranslation('timeline');
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot, widthOfStrip);
  const { bounds } = chart;
  return (
    <section className="strip" aria-label={t('chart.strip')}>
      <ReadingDay marks={marks} />
      <div className="strip-plot" ref={plot}>
        <Density marks={marks} passing={passing} bounds={bounds} width={width} />
        <ChosenLine bounds={bounds} view={viewOfChosen(chosen, span)} />
        <ViewWindow chart={chart} plot={plot} />
        <ReadingLine marks={marks} view={bounds} />
      </div>
    </section>
  );
}

type DensityProps = Pick<DensityStripProps, 'marks' | 'passing'> & {
  readonly bounds: TimeView;
  readonly width: number;
};

/** All articles, and before them those that pass the filter; it changes with the filter alone. */
const Density = memo(function Density({ marks, passing, bounds, width }: DensityProps) {
  const paths = useMemo(() => {
    const grid = binGrid(bounds, unitFor(bounds, Math.max(1, width / BAR_WIDTH)));
    const rowOf = new Int16Array(Math.max(1, marks.sources.length));
    const { totals, passed } = tallyMarks(marks, passing, { rowOf, count: 1 }, grid);
    return [totals, passed].map((counts) =>
      densityPath(counts, totals, grid, { bounds, width, height: HEIGHT }),
    );
  }, [marks, passing, bounds, width]);
  return (
    <svg className="strip-density" width={width} height={HEIGHT} aria-hidden="true">
      <path className="is-all" d={paths[0]} />
      <path className="is-passing" d={paths[1]} />
    </svg>
  );
});

function ChosenLine({ bounds, view }: { readonly bounds: TimeView; readonly view: TimeView | undefined }) {
  if (!view) return null;
  return <div className="strip-chosen" style={placeOf(view, bounds)} />;
}

function placeOf({ from, to }: TimeView, bounds: TimeView) {
  const percent = (minutes: number) => (100 * minutes) / lengthOfView(bounds);
  const left = Math.min(100, Math.max(0, percent(from - bounds.from)));
  const right = Math.min(100, Math.max(0, percent(to - bounds.from)));
  return { left: `${left}%`, width: `${right - left}%` };
}

interface ViewWindowProps {
  readonly chart: ChartView;
  readonly plot: { readonly current: HTMLDivElement | null };
}

function ViewWindow({ chart, plot }: ViewWindowProps) {
  const { view, bounds } = chart;
  const isWhole = lengthOfView(view) === lengthOfView(bounds);
  return (
    <div className={isWhole ? 'view-brush is-whole' : 'view-brush'}>
      <div className="view-surface" {...useWindowDrag(chart, plot)} />
      <div className="view-window" style={placeOf(view, bounds)} />
      <WindowEnds chart={chart} />
    </div>
  );
}

/** Native sliders: arrows move an end by a hundredth of the archive, Page keys by a tenth. */
function WindowEnds({ chart: { view, bounds, setView } }: { readonly chart: ChartView }) {
  const { t } = useTranslation('timeline');
  const stretchName = useStretchName();
  const ends = [
    { end: 'from', value: view.from, at: (from: number) => ({ from: Math.min(from, view.to), to: view.to }) },
    { end: 'to', value: view.to, at: (to: number) => ({ from: view.from, to: Math.max(to, view.from) }) },
  ] as const;
  return ends.map(({ end, value, at }) => (
    <input
      key={end}
      className={`brush-end view-end is-${end}`}
      type="range"
      min={bounds.from}
      max={bounds.to}
      step="any"
      value={value}
      aria-label={t(`chart.window.${end}`)}
      aria-valuetext={stretchName(view.from, view.to)}
      onChange={(event) => setView(at(Number(event.target.value)))}
    />
  ));
}

/** Moved by less than this, in CSS pixels, a pointer has not dragged. */
const LEAST_DRAG = 4;

/** Inside the window it moves it; elsewhere a drag draws another, and a click brings the window there. */
function useWindowDrag({ view, bounds, setView }: ChartView, plot: ViewWindowProps['plot']) {
  const grip = useRef<{ readonly x: number; readonly at: number; readonly view: TimeView } | undefined>(
    undefined,
  );
  const at = ({ clientX }: PointerEvent) =>
    plot.current ? minuteAt(plot.current, clientX, bounds) : bounds.from;
  const release = () => {
    grip.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { x: event.clientX, at: at(event), view };
    },
    onPointerMove: (event: PointerEvent) => {
      if (!grip.current || Math.abs(event.clientX - grip.current.x) < LEAST_DRAG) return;
      const { at: start, view: before } = grip.current;
      const isMove = before.from <= start && start < before.to && lengthOfView(before) < lengthOfView(bounds);
      const by = at(event) - start;
      setView(
        isMove
          ? { from: before.from + by, to: before.to + by }
          : { from: Math.min(start, at(event)), to: Math.max(start, at(event)) },
      );
    },
    onPointerUp: (event: PointerEvent) => {
      const isClick = grip.current && Math.abs(event.clientX - grip.current.x) < LEAST_DRAG;
      release();
      if (!isClick || lengthOfView(view) === lengthOfView(bounds)) return;
      const half = lengthOfView(view) / 2;
      setView({ from: at(event) - half, to: at(event) + half });
    },
    onPointerCancel: release,
  };
}
