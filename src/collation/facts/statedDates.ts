import type { Fact, Witness } from '../../model/index.ts';

/** A calendar date as a fact's value states it; undefined where it states nothing of the kind. */
interface CalendarDate {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

const CALENDAR_DATE = /^(?:(?<year>\d{4})|-)(?:-(?<month>\d\d))?(?:--?(?<day>\d\d))?$/u;
const PARTS = ['year', 'month', 'day'] as const;

function calendarDate(value: string): CalendarDate | undefined {
  const groups = CALENDAR_DATE.exec(value)?.groups;
  return groups && { year: groups.year, month: groups.month, day: groups.day };
}

/** True where two dates cannot be the same: both state a year, a month, a day or a weekday, and not the same one. */
export function datesConflict(a: string, b: string): boolean {
  const [one, other] = [calendarDate(a), calendarDate(b)];
  // A weekday beside a day of the calendar may well be the same day.
  if (one === undefined || other === undefined) return one === other && a !== b;
  return PARTS.some(
    (part) => one[part] !== undefined && other[part] !== undefined && one[part] !== other[part],
  );
}

const DAY = 86_400_000;
/** How far from its publication a report means the nearest such date: half a month where no month is stated, half a year. */
const REACH = { day: 15 * DAY, monthDay: 183 * DAY };

/**
 * A date that states less than another fact does, as that one states it: 7日 beside 3月7日, in a report of those days.
 * Without a date of publication, or with two answers, it stays as it is.
 */
export function completeDate(
  fact: Fact,
  { publishedAt }: Pick<Witness, 'publishedAt'>,
  stated: readonly string[],
): Fact {
  const own = calendarDate(fact.value);
  if (fact.kind !== 'date' || publishedAt === null || own?.day === undefined || own.year !== undefined)
    return fact;
  const reach = own.month === undefined ? REACH.day : REACH.monthDay;
  const fuller = stated.filter((value) => isFuller(value, own) && distance(value, publishedAt) <= reach);
  const best = fuller.filter((value) => calendarDate(value)?.year !== undefined);
  const [only, ...others] = best.length > 0 ? best : fuller;
  const days = new Set(fuller.map((value) => value.slice(-5)));
  return only === undefined || others.length > 0 || days.size > 1 ? fact : { ...fact, value: only };
}

function isFuller(value: string, own: CalendarDate): boolean {
  const other = calendarDate(value);
  if (other?.month === undefined || other.day !== own.day) return false;
  return own.month === undefined || (other.month === own.month && other.year !== undefined);
}

/** Milliseconds between an instant and the nearest such day. */
function distance(value: string, instant: number): number {
  const published = new Date(instant).getUTCFullYear();
  const { year, month, day } = calendarDate(value) ?? {};
  const years = year === undefined ? [published - 1, published, published + 1] : [Number(year)];
  const days = years.map((one) => Date.UTC(one, Number(month) - 1, Number(day), 12));
  return Math.min(...days.map((one) => Math.abs(one - instant)));
}
