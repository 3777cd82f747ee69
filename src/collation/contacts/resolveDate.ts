const DAY_MS = 86_400_000;

/** A day that was said ahead of the zone's own is still no day to come. */
const SLACK = 1;
/** A report that leaves the year out means a date not further off than this, in days; in a retrospect it may mean any year. */
const REACH = { past: 120, toCome: 183 } as const;

/** Days that are near, and that are far beside those. */
const NEAR = 9;
const FAR = 18;

/**
 * The day that a date means, `YYYY-MM-DD`: `value` as facts have it (`2022-03-01`, `--03-01`, `---28`, `W5`, `last W5`),
 * `y-1 --08-19` for such a day of last year, or days from publication (`-1`). What states less than a day, or counts from
 * a day of publication that is not known, is undefined. What has happened is the latest such day until publication, what
 * is to come the first one from then on; a report of the 11th that tells of the 14th means the one to come.
 */
export function dayCalled(
  value: string,
  isToCome: boolean,
  published: string | undefined,
): string | undefined {
  const calendar = /^(?:(?<year>\d{4})|-)-(?:(?<month>\d\d)|-)-?(?<day>\d\d)$/u.exec(value)?.groups;
  if (calendar?.year !== undefined) return wholeDate(value);
  if (published === undefined) return undefined;
  const today = Date.parse(`${published}T00:00:00Z`) / DAY_MS;
  const [, years, date] = /^y([+-]\d) -(-\d\d-\d\d)$/u.exec(value) ?? [];
  if (date !== undefined) return wholeDate(`${Number(published.slice(0, 4)) + Number(years)}${date}`);
  if (/^[+-]\d$/u.test(value)) return nameOf(today + Number(value));
  const weekday = /^(?<week>last |next )?W(?<number>\d)$/u.exec(value)?.groups;
  if (weekday) return nameOf(dayOfWeek(today, Number(weekday.number), weekday.week?.trim(), isToCome));
  if (!calendar) return undefined;
  return nearDate(today, calendar.month, calendar.day ?? '', isToCome);
}

/** 2022-02-30 is no day. */
function wholeDate(value: string): string | undefined {
  const at = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(at) || nameOf(at / DAY_MS) !== value ? undefined : value;
}

function nameOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Monday is 1; the week begins with it, as it does in Chinese. */
function dayOfWeek(today: number, number: number, week: string | undefined, isToCome: boolean): number {
  const own = ((((today + 3) % 7) + 7) % 7) + 1;
  const monday = today - own + 1;
  if (week === 'last') return monday - 7 + number - 1;
  if (week === 'next') return monday + 7 + number - 1;
  return isToCome ? today + ((number - own + 7) % 7) : today - ((own - number + 7) % 7);
}

/**
 * The latest such day until publication, or the first from then on, as asked. Where the other is a matter of days and
 * this one of weeks, the other is meant: of what is to come, that is no day of it.
 */
function nearDate(
  today: number,
  month: string | undefined,
  day: string,
  isToCome: boolean,
): string | undefined {
  const ending = month === undefined ? `-${day}` : `-${month}-${day}`;
  const past = distanceTo(ending, today + SLACK, -1, REACH.past);
  const coming = distanceTo(ending, today - SLACK, 1, REACH.toCome);
  const [asked, other] = isToCome ? [coming, past] : [past, coming];
  const isOther = other !== undefined && other <= NEAR && (asked ?? FAR) >= FAR;
  if (isOther) return isToCome ? undefined : nameOf(today - SLACK + other);
  if (asked === undefined) return undefined;
  return nameOf(isToCome ? today - SLACK + asked : today + SLACK - asked);
}

/** How many days from one on, in a direction, the first comes whose name has that ending. */
function distanceTo(ending: string, from: number, direction: 1 | -1, most: number): number | undefined {
  for (let step = 0; step <= most; step++) {
    if (nameOf(from + direction * step).endsWith(ending)) return step;
  }
  return undefined;
}
