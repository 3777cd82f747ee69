import { type RefObject, useCallback, useMemo } from 'react';
import {
  binGrid,
  numberOfDay,
  type TimeView,
  tallyMarks,
  unitFor,
  viewAround,
} from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { toggled } from '../../ui/toggled.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { useMarkers } from '../useMarkers.ts';
import { ChartHead } from './ChartHead.tsx';
import type { ChartModel } from './chartModel.ts';
import { widthOfLanes } from './expectedWidth.ts';
import { LaneCounts, LaneNames } from './LaneNames.tsx';
import { LanePlot } from './LanePlot.tsx';
import { LanesFoot } from './LanesFoot.tsx';
import { MarkerRow } from './MarkerRow.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import type { TimelineChartProps } from './TimelineChart.tsx';
import type { ChartView } from './useChartView.ts';
import { useLanes } from './useLanes.ts';

export interface LanesProps extends TimelineChartProps {
  readonly chart: ChartView;
  /** The view of the chosen days; undefined where none are chosen. */
  readonly chosenView: TimeView | undefined;
  readonly plot: RefObject<HTMLDivElement | null>;
}

/** Room for a bar with the gap to the next, in CSS pixels. */
const BAR_ROOM = 5;

/** The lanes with all that stands around them. */
export function Lanes(props: LanesProps) {
  const { t } = useTranslation('timeline');
  const { library, marks, passing, state, chart, plot, onChange, list } = props;
  const width = useWidth(plot, widthOfLanes);
  const lanes = useLanes(library, state.chart);
  const { view } = chart;
  const unit = unitFor(view, Math.max(1, width / BAR_ROOM));
  const tally = useMemo(
    () => tallyMarks(marks, passing, { rowOf: lanes.rowOf, count: lanes.lanes.length }, binGrid(view, unit)),
    [marks, passing, lanes, view, unit],
  );
  const { sources, events } = library.index;
  const markers = useMarkers();
  const hasMarkers = events.events + events.dates > 0;
  const model: ChartModel = { marks, passing, sources, lanes: lanes.lanes, tally };
  const undated = useMemo(() => undatedOf(passing, marks.columns.dated), [passing, marks]);
  const goTo = (day: string) => {
    chart.setView(viewAround(view, day, chart.bounds));
    onChange({ at: day }, 'replace');
    list.current?.showDay(numberOfDay(day));
  };
  return (
    <section className="lanes" aria-label={t('lanes')}>
      <ChartHead {...props} unit={unit} onGoTo={goTo} />
      {hasMarkers && <MarkerRow markers={markers} view={view} width={width} />}
      <div className={state.chart.isUnfolded ? 'lanes-box is-long' : 'lanes-box'}>
        <LaneNames
          lanes={lanes.lanes}
          sources={sources}
          chosen={state.filter.outlets}
          laneHeight={lanes.laneHeight}
          {...useNameDeeds(props)}
        />
        <LanePlot {...props} model={model} width={width} laneHeight={lanes.laneHeight} />
        <LaneCounts lanes={lanes.lanes} laneHeight={lanes.laneHeight} />
      </div>
      <TimeAxis chart={chart} width={width} />
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

/** What the lanes' names do. */
function useNameDeeds({ onChange }: LanesProps) {
  const onToggle = useCallback(
    (id: string) =>
      onChange(({ filter }) => ({ filter: { ...filter, outlets: toggled(filter.outlets, id) } })),
    [onChange],
  );
  const onHide = useCallback(
    (id: string) =>
      onChange(({ chart }) => ({ chart: { ...chart, hidden: [...chart.hidden, id] } }), 'replace'),
    [onChange],
  );
  return { onToggle, onHide };
}
