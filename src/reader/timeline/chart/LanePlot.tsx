import { type CSSProperties, type PointerEvent, useMemo, useState } from 'react';
import { binFinder } from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { Bars } from './Bars.tsx';
import { barShapes } from './barShapes.ts';
import { ChartTip } from './ChartTip.tsx';
import type { ChartCell, ChartModel } from './chartModel.ts';
import { cellUnder } from './cursorSteps.ts';
import { DayBrush } from './DayBrush.tsx';
import type { LanesProps } from './Lanes.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { useCellSummary } from './useCellSummary.ts';
import { useChartKeys } from './useChartKeys.ts';
import type { ChartView } from './useChartView.ts';
import { minuteAt, useViewGestures } from './useViewGestures.ts';

interface LanePlotProps extends LanesProps {
  readonly model: ChartModel;
  /** In CSS pixels, as `laneHeight`. */
  readonly width: number;
  readonly laneHeight: number;
}

/** The bars with the window of the chosen days over them: what pointer, fingers and keys move about in. */
export function LanePlot(props: LanePlotProps) {
  const { t } = useTranslation('timeline');
  const { model, chart, plot, width, laneHeight, library } = props;
  const { view } = chart;
  const height = model.lanes.length * laneHeight;
  const { minutes } = model.marks;
  const shapes = useMemo(
    () => barShapes(model.tally, minutes, { view, width, laneHeight }),
    [model.tally, minutes, view, width, laneHeight],
  );
  const open = useOpenCell(model, props);
  const keys = useChartKeys(model, chart, (cell) => open(cell, true));
  const pointer = usePointedCell(model, chart, plot, laneHeight);
  useViewGestures(plot, chart);
  const cell = pointer.cell ?? keys.cell;
  const openPointed = (event: PointerEvent) => {
    const pointed = pointer.cellAt(event);
    if (pointed) pointer.say(open(pointed, false));
  };
  return (
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
      style={{ '--lane-height': `${laneHeight}px`, minHeight: height } as CSSProperties}
    >
      <Bars shapes={shapes} width={width} height={height} />
      <DayBrush {...props} onPoint={openPointed} />
      <ReadingLine marks={model.marks} view={view} />
      {cell && <ChartTip library={library} model={model} cell={cell} view={view} laneHeight={laneHeight} />}
      <output className="visually-hidden" aria-live="polite">
        {pointer.said || keys.said}
      </output>
    </div>
  );
}

/** Opens the list at the articles of a bar, at the first in the list's order, and answers what was done. */
function useOpenCell(
  model: ChartModel,
  { state, list }: LanePlotProps,
): (cell: ChartCell, hasFocus: boolean) => string {
  const { t } = useTranslation('timeline');
  const summaryOf = useCellSummary(model);
  return (cell, hasFocus) => {
    const { articles, first, last, text } = summaryOf(cell);
    const ends = state.order === 'newest' ? [last, first] : [first, last];
    // The chosen days may have but one end of the bar.
    const isShown = articles > 0 && ends.some((place) => list.current?.show(place, hasFocus));
    return isShown ? text : `${text}${t('chart.comma')}${t('chart.notListed')}`;
  };
}

/** The bar under the pointer. */
function usePointedCell(
  model: ChartModel,
  { view }: ChartView,
  plot: LanePlotProps['plot'],
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
