import { type PointerEvent, type RefObject, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  binFinder,
  binGrid,
  numberOfDay,
  type TimeView,
  tallyMarks,
  unitFor,
  viewAround,
} from '../../../timeline/index.ts';
import { toggled } from '../../ui/toggled.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { useMarkers } from '../useMarkers.ts';
import { Bars } from './Bars.tsx';
import { barShapes } from './barShapes.ts';
import { ChartHead } from './ChartHead.tsx';
import { ChartTip } from './ChartTip.tsx';
import type { ChartCell, ChartModel } from './chartModel.ts';
import { cellUnder } from './cursorSteps.ts';
import { DayBrush } from './DayBrush.tsx';
import { LaneCounts, LaneNames } from './LaneNames.tsx';
import { LanesFoot } from './LanesFoot.tsx';
import { MarkerRow } from './MarkerRow.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import type { TimelineChartProps } from './TimelineChart.tsx';
import { useCellSummary } from './useCellSummary.ts';
import { useChartKeys } from './useChartKeys.ts';
import type { ChartView } from './useChartView.ts';
import { useLanes } from './useLanes.ts';
import { minuteAt, useViewGestures } from './useViewGestures.ts';

interface LanesProps extends TimelineChartProps {
  readonly chart: ChartView;
  readonly chosenView: TimeView | undefined;
  readonly plot: RefObject<HTMLDivElement | null>;
}

/** Room for a bar with the gap to the next, in CSS pixels. */
const BAR_ROOM = 5;

/** The lanes with all that stands around them. */
export function Lanes(props: LanesProps) {
  const { t } = useTranslation('timeline');
  const { library, marks, passing, state, chart, plot, onChange, list } = props;
  const width = useWidth(plot);
  const lanes = useLanes(library, state.chart);
  const { view } = chart;
  const unit = unitFor(view, Math.max(1, width / BAR_ROOM));
  const tally = useMemo(
    () => tallyMarks(marks, passing, { rowOf: lanes.rowOf, count: lanes.lanes.length }, binGrid(view, unit)),
    [marks, passing, lanes, view, unit],
  );
  const { laneHeight } = lanes;
  const shapes = useMemo(
    () => barShapes(tally, marks.minutes, { view, width, laneHeight }),
    [tally, marks, view, width, laneHeight],
  );
  const { sources } = library.index;
  const model: ChartModel = { marks, passing, sources, lanes: lanes.lanes, tally };
  const open = useOpenCell(model, props);
  const keys = useChartKeys(model, chart, (cell) => open(cell, true));
  const pointer = usePointedCell(model, chart, plot, laneHeight);
  useViewGestures(plot, chart);
  const markers = useMarkers();
  const cell = pointer.cell ?? keys.cell;
  const names = useNameDeeds(props);
  const undated = useMemo(() => undatedOf(props.passing, marks.columns.dated), [props.passing, marks]);
  return (
    <section className="lanes" aria-label={t('lanes')}>
      <ChartHead
        chart={chart}
        unit={unit}
        chosenView={props.chosenView}
        state={state}
        onChange={onChange}
        onGoTo={(day) => {
          chart.setView(viewAround(view, day, chart.bounds));
          onChange({ at: day }, 'replace');
          list.current?.showDay(numberOfDay(day));
        }}
      />
      <MarkerRow markers={markers} view={view} width={width} />
      <div className={state.chart.isUnfolded ? 'lanes-box is-long' : 'lanes-box'}>
        <LaneNames
          lanes={lanes.lanes}
          sources={sources}
          chosen={state.filter.outlets}
          laneHeight={laneHeight}
          {...names}
        />
        <div
          className="lanes-plot"
          ref={plot}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys, which its description tells
          tabIndex={0}
          aria-label={t('chart.plot')}
          aria-description={t('chart.help.keys')}
          onKeyDown={keys.onKeyDown}
          onPointerMove={pointer.onPointerMove}
          onPointerLeave={pointer.onPointerLeave}
          style={
            {
              '--lane-height': `${laneHeight}px`,
              minHeight: lanes.lanes.length * laneHeight,
            } as React.CSSProperties
          }
        >
          <Bars shapes={shapes} width={width} height={lanes.lanes.length * laneHeight} />
          <DayBrush
            {...props}
            onPoint={(event) => {
              const pointed = pointer.cellAt(event);
              if (pointed) pointer.say(open(pointed, false));
            }}
          />
          <ReadingLine marks={marks} view={view} />
          {cell && (
            <ChartTip library={library} model={model} cell={cell} view={view} laneHeight={laneHeight} />
          )}
        </div>
        <LaneCounts lanes={lanes.lanes} laneHeight={laneHeight} />
      </div>
      <TimeAxis chart={chart} width={width} />
      <output className="visually-hidden" aria-live="polite">
        {pointer.said || keys.said}
      </output>
      <LanesFoot
        lanes={lanes}
        state={state}
        undated={undated}
        onUndated={() => list.current?.show(passing.indexOf(1, marks.columns.dated), false)}
        onChange={onChange}
      />
    </section>
  );
}

function undatedOf(passing: Uint8Array, dated: number): number {
  return passing.subarray(dated).reduce((sum, one) => sum + one, 0);
}

/** Opens the list at the articles of a bar, at the first in the list's order, and answers what was done. */
function useOpenCell(
  model: ChartModel,
  { state, list }: LanesProps,
): (cell: ChartCell, hasFocus: boolean) => string {
  const { t } = useTranslation('timeline');
  const summaryOf = useCellSummary(model);
  return (cell, hasFocus) => {
    const { articles, first, last, text } = summaryOf(cell);
    const isShown = articles > 0 && list.current?.show(state.order === 'newest' ? last : first, hasFocus);
    return isShown ? text : `${text}${t('chart.comma')}${t('chart.notListed')}`;
  };
}

/** The bar under the pointer. */
function usePointedCell(
  model: ChartModel,
  { view }: ChartView,
  plot: LanesProps['plot'],
  laneHeight: number,
) {
  const [cell, setCell] = useState<ChartCell>();
  const [said, say] = useState('');
  const cellAt = (event: PointerEvent): ChartCell | undefined => {
    if (!plot.current) return undefined;
    const row = Math.floor((event.clientY - plot.current.getBoundingClientRect().top) / laneHeight);
    const bin = binFinder(model.tally.grid)(minuteAt(plot.current, event.clientX, view));
    return cellUnder(model.tally, row, bin);
  };
  return {
    // Another view has other bars.
    cell: cell && cell.bin < model.tally.bins && cell.row < model.tally.rows ? cell : undefined,
    said,
    say,
    cellAt,
    onPointerMove: (event: PointerEvent) => {
      const next = event.pointerType === 'touch' || event.buttons > 0 ? undefined : cellAt(event);
      if (next?.row !== cell?.row || next?.bin !== cell?.bin) setCell(next);
      if (said !== '') say('');
    },
    onPointerLeave: () => setCell(undefined),
  };
}

/** What the lanes' names do: the same functions while the address stays the same. */
function useNameDeeds({ state, onChange }: LanesProps) {
  const { filter, chart } = state;
  const onToggle = useCallback(
    (id: string) => onChange({ filter: { ...filter, outlets: toggled(filter.outlets, id) } }),
    [filter, onChange],
  );
  const onHide = useCallback(
    (id: string) => onChange({ chart: { ...chart, hidden: [...chart.hidden, id] } }, 'replace'),
    [chart, onChange],
  );
  return { onToggle, onHide };
}
