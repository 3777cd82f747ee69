import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addDays,
  type BinUnit,
  type DaySpan,
  type Lane,
  lengthInDays,
  type TimelineBin,
} from '../../timeline/index.ts';
import { useFormats } from '../ui/dates.ts';
import { sourceColours, useSourceName } from '../ui/SourceName.tsx';

/** Height of a lane and of its tallest bar, in CSS pixels. The style sheet's lanes have the same height. */
export const LANE_HEIGHT = 30;
const TALLEST = 20;
const SHORTEST = 8;
/** The narrowest bar, in CSS pixels. */
export const NARROWEST = 4;
const WIDEST = 9;

interface LaneBarsProps {
  readonly lanes: readonly Lane[];
  readonly span: DaySpan;
  /** What a bar stands for. */
  readonly unit: BinUnit;
  readonly width: number;
  readonly timeZone: string;
}

/** The bars; what they show stands in the list below too, day by day. There may be thousands: a dragged brush leaves them. */
export const LaneBars = memo(function LaneBars({ lanes, span, unit, width, timeZone }: LaneBarsProps) {
  const most = lanes.reduce(
    (max, lane) => lane.bins.reduce((own, { count }) => Math.max(own, count), max),
    1,
  );
  const label = useBarLabel(span, unit, timeZone);
  const dayWidth = width / lengthInDays(span);
  return (
    <svg className="lanes-bars" width={width} height={lanes.length * LANE_HEIGHT} aria-hidden="true">
      {lanes.map((lane, row) => (
        <g key={lane.source.id} className="source lane" style={sourceColours(lane.source)}>
          <line x1={0} x2={width} y1={(row + 1) * LANE_HEIGHT - 0.5} y2={(row + 1) * LANE_HEIGHT - 0.5} />
          {lane.bins.map((bin) => (
            <Bar key={bin.at} bin={bin} row={row} dayWidth={dayWidth} width={width} most={most}>
              {label(lane, bin)}
            </Bar>
          ))}
        </g>
      ))}
    </svg>
  );
});

interface BarProps {
  readonly bin: TimelineBin;
  readonly row: number;
  readonly dayWidth: number;
  /** Of all bars together. */
  readonly width: number;
  readonly most: number;
  readonly children: string;
}

function Bar({ bin, row, dayWidth, width: whole, most, children }: BarProps) {
  const step = bin.days * dayWidth;
  const width = Math.min(WIDEST, Math.max(NARROWEST, step * 0.7));
  const share = most === 1 ? 0.6 : bin.count / most;
  const height = SHORTEST + (TALLEST - SHORTEST) * share;
  // A month at an end of the span may have its middle outside of it.
  const x = Math.min(whole - width, Math.max(0, bin.at * dayWidth + step / 2 - width / 2));
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

function useBarLabel(span: DaySpan, unit: BinUnit, timeZone: string) {
  const { t } = useTranslation('timeline');
  const formats = useFormats(timeZone);
  const nameOf = useSourceName();
  const hourOf = (at: number) => String(Math.round((at % 1) * 24)).padStart(2, '0');
  const whenOf = ({ at, days }: TimelineBin): string => {
    const first = addDays(span.first, Math.floor(at));
    if (unit === 'hour') return `${formats.shortDay(first)} ${hourOf(at)}:00`;
    if (unit === 'day') return formats.shortDay(first);
    const last = addDays(first, days - 1);
    return t('barSpan', { from: formats.dayWithYear(first), to: formats.dayWithYear(last) });
  };
  return (lane: Lane, bin: TimelineBin) =>
    t('bar', { outlet: nameOf(lane.source), when: whenOf(bin), count: bin.count });
}
