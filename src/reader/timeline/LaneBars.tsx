import { useTranslation } from 'react-i18next';
import { addDays, type DaySpan, type Lane, type TimelineBin, unitFor } from '../../timeline/index.ts';
import { useFormats } from '../ui/dates.ts';
import { sourceColours, useSourceName } from '../ui/SourceName.tsx';

/** Height of a lane and of its tallest bar, in CSS pixels. The style sheet's lanes have the same height. */
export const LANE_HEIGHT = 30;
const TALLEST = 20;
const SHORTEST = 8;
const NARROWEST = 4;
const WIDEST = 9;

interface LaneBarsProps {
  readonly lanes: readonly Lane[];
  readonly span: DaySpan;
  readonly days: number;
  readonly width: number;
  readonly timeZone: string;
}

/** The bars; what they show stands in the list below too, day by day. */
export function LaneBars({ lanes, span, days, width, timeZone }: LaneBarsProps) {
  const most = Math.max(1, ...lanes.flatMap((lane) => lane.bins.map((bin) => bin.articles.length)));
  const step = width / (unitFor(span) === 'hour' ? days * 24 : days);
  const label = useBarLabel(span, timeZone);
  return (
    <svg className="lanes-bars" width={width} height={lanes.length * LANE_HEIGHT} aria-hidden="true">
      {lanes.map((lane, row) => (
        <g key={lane.source.id} className="source lane" style={sourceColours(lane.source)}>
          <line x1={0} x2={width} y1={(row + 1) * LANE_HEIGHT - 0.5} y2={(row + 1) * LANE_HEIGHT - 0.5} />
          {lane.bins.map((bin) => (
            <Bar key={bin.at} bin={bin} row={row} step={step} dayWidth={width / days} most={most}>
              {label(lane, bin)}
            </Bar>
          ))}
        </g>
      ))}
    </svg>
  );
}

interface BarProps {
  readonly bin: TimelineBin;
  readonly row: number;
  readonly step: number;
  readonly dayWidth: number;
  readonly most: number;
  readonly children: string;
}

function Bar({ bin, row, step, dayWidth, most, children }: BarProps) {
  const width = Math.min(WIDEST, Math.max(NARROWEST, step * 0.7));
  const share = most === 1 ? 0.6 : bin.articles.length / most;
  const height = SHORTEST + (TALLEST - SHORTEST) * share;
  const x = bin.at * dayWidth + step / 2 - width / 2;
  return (
    <rect
      className="lane-bar"
      x={x}
      y={(row + 1) * LANE_HEIGHT - 4 - height}
      width={width}
      height={height}
      rx={1.5}
    >
      <title>{children}</title>
    </rect>
  );
}

function useBarLabel(span: DaySpan, timeZone: string) {
  const { t } = useTranslation('timeline');
  const formats = useFormats(timeZone);
  const nameOf = useSourceName();
  return (lane: Lane, bin: TimelineBin) => {
    const day = formats.shortDay(addDays(span.first, Math.floor(bin.at)));
    const hour = Math.round((bin.at % 1) * 24);
    const when = unitFor(span) === 'hour' ? `${day} ${String(hour).padStart(2, '0')}:00` : day;
    return t('bar', { outlet: nameOf(lane.source), when, count: bin.articles.length });
  };
}
