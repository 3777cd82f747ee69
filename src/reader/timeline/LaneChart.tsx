import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DaySpan,
  type Lane,
  lanesOf,
  lengthInDays,
  MOST_BINS,
  type TimelineFilter,
  unitFor,
} from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { useFormats } from '../ui/dates.ts';
import { SourceName, useSourceName } from '../ui/SourceName.tsx';
import { toggled } from '../ui/toggled.ts';
import { useWidth } from '../ui/useWidth.ts';
import { DateAxis } from './DateAxis.tsx';
import { DateBrush } from './DateBrush.tsx';
import { LaneBars, NARROWEST } from './LaneBars.tsx';

/** More lanes than this are folded, so that the articles stay in sight. */
const LANES_SHOWN = 8;

export interface LaneChartProps {
  readonly library: Library;
  readonly span: DaySpan;
  readonly timeZone: string;
  readonly filter: TimelineFilter;
  readonly onDraft: (filter: TimelineFilter) => void;
  readonly onSettle: (filter: TimelineFilter) => void;
  readonly onChange: (filter: TimelineFilter) => void;
}

/** One lane per outlet with a bar for every hour, day, week, month, quarter or year; a brush over all of them. */
export function LaneChart(props: LaneChartProps) {
  const { library, span, timeZone, filter } = props;
  const { t } = useTranslation('timeline');
  const [isUnfolded, setUnfolded] = useState(false);
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const unit = unitFor(lengthInDays(span), mostBins(width));
  const { marks, index } = library;
  const lanes = useMemo(
    () => lanesOf(marks, index.sources, span, timeZone, unit),
    [marks, index, span, timeZone, unit],
  );
  const shown = useMemo(() => (isUnfolded ? lanes : lanes.slice(0, LANES_SHOWN)), [lanes, isUnfolded]);
  return (
    <section className="lanes" aria-label={t('lanes')}>
      <LaneNames lanes={shown} filter={filter} onChange={props.onChange} />
      <div className="lanes-plot" ref={plot}>
        <LaneBars lanes={shown} unit={unit} width={width} span={span} timeZone={timeZone} />
        <DateAxis span={span} width={width} />
        <DateBrush {...props} plot={plot} />
      </div>
      <LaneCounts lanes={shown} timeZone={timeZone} />
      {lanes.length > LANES_SHOWN && (
        <button
          type="button"
          className="link-button lanes-fold"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? t('foldLanes') : t('unfoldLanes', { count: lanes.length })}
        </button>
      )}
    </section>
  );
}

/** As many bars as stand beside each other; before the first layout as many as there may be. */
function mostBins(width: number): number {
  return width === 0 ? MOST_BINS : Math.min(MOST_BINS, width / NARROWEST);
}

interface LaneNamesProps {
  readonly lanes: readonly Lane[];
  readonly filter: TimelineFilter;
  readonly onChange: (filter: TimelineFilter) => void;
}

/** The lanes' names filter by outlet. */
function LaneNames({ lanes, filter, onChange }: LaneNamesProps) {
  const { t } = useTranslation('timeline');
  const nameOf = useSourceName();
  return (
    <ul className="lanes-names" aria-label={t('filterByOutlet')}>
      {lanes.map(({ source }) => {
        const isChosen = filter.outlets.includes(source.id);
        return (
          <li key={source.id}>
            <button
              type="button"
              className="lane-name"
              aria-pressed={isChosen}
              title={t('onlyOutlet', { outlet: nameOf(source) })}
              onClick={() => onChange({ ...filter, outlets: toggled(filter.outlets, source.id) })}
            >
              <SourceName source={source} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function LaneCounts({ lanes, timeZone }: { lanes: readonly Lane[]; timeZone: string }) {
  const { t } = useTranslation('timeline');
  const formats = useFormats(timeZone);
  return (
    <ul className="lanes-counts" aria-label={t('articlesPerOutlet')}>
      {lanes.map((lane) => (
        <li key={lane.source.id}>{formats.count(lane.count)}</li>
      ))}
    </ul>
  );
}
