const formats = new Map<string, Intl.DateTimeFormat>();

const DAY_MS = 86_400_000;

/** What a zone's clocks are ahead of UTC, by stretches of UTC; NaN where they change within one. */
interface ZoneOffsets {
  readonly days: Map<number, number>;
  readonly spans: Map<number, number>;
}

const zoneOffsets = new Map<string, ZoneOffsets>();

/** Days of a stretch: clocks that change within a week do not change back in it. */
const SPAN = 7;

/** What a zone's clocks are ahead of UTC at an instant, in milliseconds. Throws a RangeError for no zone. */
export function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const ofDay = offsetOfDay(Math.floor(instant / DAY_MS), timeZone);
  return Number.isNaN(ofDay) ? computedOffset(instant, timeZone) : ofDay;
}

/** Asking Intl takes microseconds, and a timeline asks for each of its articles: a week is asked for once. */
function offsetOfDay(day: number, timeZone: string): number {
  const known = zoneOffsets.get(timeZone) ?? { days: new Map(), spans: new Map() };
  zoneOffsets.set(timeZone, known);
  const span = Math.floor(day / SPAN);
  const ofSpan = known.spans.get(span) ?? constantOffset(span * SPAN, (span + 1) * SPAN, timeZone);
  known.spans.set(span, ofSpan);
  if (!Number.isNaN(ofSpan)) return ofSpan;
  const ofDay = known.days.get(day) ?? constantOffset(day, day + 1, timeZone);
  known.days.set(day, ofDay);
  return ofDay;
}

/** The offset from the beginning of one day to that of another; NaN where it changes. */
function constantOffset(from: number, to: number, timeZone: string): number {
  const first = computedOffset(from * DAY_MS, timeZone);
  return first === computedOffset(to * DAY_MS - 1, timeZone) ? first : Number.NaN;
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
