/** A calendar day in some zone, as `YYYY-MM-DD`. Days of one zone sort as strings. */
export type Day = string;

const DAY_MS = 86_400_000;
const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

const formats = new Map<string, Intl.DateTimeFormat>();

/** True where `name` is a zone that this engine knows: `Asia/Shanghai`, `UTC`. */
export function isTimeZone(name: string): boolean {
  try {
    return name.length > 0 && formatOf(name) !== undefined;
  } catch {
    return false;
  }
}

/** Reads a typed day strictly: 2022-02-30 is none. */
export function parseDay(text: string): Day | undefined {
  if (!DAY_FORM.test(text)) return undefined;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(instant) || dayOfUtc(instant) !== text ? undefined : text;
}

/** The day that an instant falls on in a zone. */
export function dayOf(instant: number, timeZone: string): Day {
  return dayOfUtc(instant + offsetAt(instant, timeZone));
}

/** The hour, 0 to 23, that an instant falls in. */
export function hourOf(instant: number, timeZone: string): number {
  return new Date(instant + offsetAt(instant, timeZone)).getUTCHours();
}

/** The first instant of a day in a zone, also where clocks change that day. */
export function startOfDay(day: Day, timeZone: string): number {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`);
  const guess = asIfUtc - offsetAt(asIfUtc, timeZone);
  return asIfUtc - offsetAt(guess, timeZone);
}

/** The day `count` days after (before, where negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfUtc(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS);
}

/** How many days lie from one day to another; 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** What a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const parts = new Map(
    formatOf(timeZone)
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

function formatOf(timeZone: string): Intl.DateTimeFormat {
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

function dayOfUtc(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}
