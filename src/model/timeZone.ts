const formats = new Map<string, Intl.DateTimeFormat>();

const DAY_MS = 86_400_000;

/** By zone: what its clocks are ahead of UTC all through a day of UTC; NaN where they change on it. */
const dayOffsets = new Map<string, Map<number, number>>();

/** What a zone's clocks are ahead of UTC at an instant, in milliseconds. Throws a RangeError for no zone. */
export function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const ofDay = offsetOfDay(Math.floor(instant / DAY_MS), timeZone);
  return Number.isNaN(ofDay) ? computedOffset(instant, timeZone) : ofDay;
}

/** Asking Intl takes microseconds, and a timeline asks for each of its articles: a day is asked for once. */
function offsetOfDay(day: number, timeZone: string): number {
  const known = dayOffsets.get(timeZone) ?? new Map<number, number>();
  dayOffsets.set(timeZone, known);
  const offset = known.get(day);
  if (offset !== undefined) return offset;
  const [first, last] = [
    computedOffset(day * DAY_MS, timeZone),
    computedOffset((day + 1) * DAY_MS - 1, timeZone),
  ];
  known.set(day, first === last ? first : Number.NaN);
  return known.get(day) ?? first;
}

function computedOffset(instant: number, timeZone: string): number {
  const parts = new Map(
    zoneFormat(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(instant / 1000) * 1000;
}

/** The calendar day that an instant falls on in a zone, as `YYYY-MM-DD`. */
export function dayOfInstant(instant: number, timeZone: string): string {
  return dayOfNumber(dayNumberOf(instant, timeZone));
}

/** The calendar day that an instant falls on in a zone, as whole days since 1970-01-01. */
export function dayNumberOf(instant: number, timeZone: string): number {
  return Math.floor((instant + offsetAt(instant, timeZone)) / DAY_MS);
}

/** Days are few and articles many: a day is written once. */
const dayNames = new Map<number, string>();

/** A number of whole days since 1970-01-01 as `YYYY-MM-DD`. */
export function dayOfNumber(number: number): string {
  const known = dayNames.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
  dayNames.set(number, day);
  return day;
}

/** True where `name` is a zone that this engine knows: `Asia/Shanghai`, `UTC`. */
export function isTimeZone(name: string): boolean {
  try {
    return name.length > 0 && zoneFormat(name) !== undefined;
  } catch {
    return false;
  }
}

/** The instant at which a zone's clocks show what UTC's clocks show at `shown`. */
export function instantInZone(shown: number, timeZone: string): number {
  const guess = shown - offsetAt(shown, timeZone);
  return shown - offsetAt(guess, timeZone);
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
