import { memo, type RefObject, useMemo, useRef } from 'react';
import { type DaySpan, viewOfDays, type ZonedMarks } from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import type { ChosenDays } from '../chosenDays.ts';
import { viewOfChosen } from '../chosenDays.ts';
import type { ListHandle } from '../listHandle.ts';
import type { TimelineState } from '../timelineAddress.ts';
import type { ChangeState } from '../useTimelineState.ts';
import { DensityStrip } from './DensityStrip.tsx';
import { Lanes } from './Lanes.tsx';
import { useChartView } from './useChartView.ts';
import './chart.css';

export interface TimelineChartProps {
  readonly library: Library;
  readonly marks: ZonedMarks;
  /** As `passingMarks` gives it. */
  readonly passing: Uint8Array;
  /** The days of the archive. */
  readonly span: DaySpan;
  /** What the address says. */
  readonly state: TimelineState;
  /** The chosen days, also while they are dragged. */
  readonly chosen: ChosenDays;
  readonly list: RefObject<ListHandle | null>;
  readonly onDraft: (days: ChosenDays) => void;
  readonly onSettle: (days: ChosenDays) => void;
  readonly onChange: ChangeState;
}

/**
 * Time as a chart: a lane per outlet for the view, and below the whole archive on a strip. The view is what the lanes
 * show; the chosen days, a window over the lanes, are what the list shows.
 */
export const TimelineChart = memo(function TimelineChart(props: TimelineChartProps) {
  const { marks, passing, span, state, chosen, onChange } = props;
  const bounds = useMemo(() => viewOfDays(span), [span]);
  const chart = useChartView(state.chart.view, bounds, (view) => {
    const { view: _, ...rest } = state.chart;
    onChange({ chart: view ? { ...rest, view } : rest }, 'replace');
  });
  return (
    <>
      <Lanes
        {...props}
        chart={chart}
        chosenView={viewOfChosen(chosen, span)}
        plot={useRef<HTMLDivElement>(null)}
      />
      <DensityStrip marks={marks} passing={passing} chart={chart} span={span} chosen={chosen} />
    </>
  );
});
