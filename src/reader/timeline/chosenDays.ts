import {
  DAY_MINUTES,
  type DaySpan,
  numberOfDay,
  type TimelineFilter,
  type TimeView,
  viewOfDays,
} from '../../timeline/index.ts';
import type { TimelineState } from './timelineAddress.ts';

/** The days that the list shows; absent ends are those of the archive. */
export type ChosenDays = Pick<TimelineFilter, 'from' | 'to'>;

/** A filter with other days. */
export function withDays(
  { from: _from, to: _to, ...rest }: TimelineFilter,
  days: ChosenDays,
): TimelineFilter {
  return { ...days, ...rest };
}

/** The change to other days that were typed or named: a view that shows none of them gives way to the whole archive. */
export function changeToDays({ filter, chart }: TimelineState, days: ChosenDays): Partial<TimelineState> {
  const { view, ...whole } = chart;
  const isInSight = view === undefined || touches(view, days);
  return { filter: withDays(filter, days), ...(!isInSight && { chart: whole }) };
}

function touches(view: TimeView, { from, to }: ChosenDays): boolean {
  const isBefore = to !== undefined && (numberOfDay(to) + 1) * DAY_MINUTES <= view.from;
  const isAfter = from !== undefined && numberOfDay(from) * DAY_MINUTES >= view.to;
  return !isBefore && !isAfter;
}

/** The view of the chosen days; undefined where none are chosen. */
export function viewOfChosen({ from, to }: ChosenDays, span: DaySpan): TimeView | undefined {
  if (from === undefined && to === undefined) return undefined;
  const [first, last] = [from ?? span.first, to ?? span.last];
  return first <= last ? viewOfDays({ first, last }) : undefined;
}
