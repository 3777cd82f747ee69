import { type ArticleMark, dayNumberOf, dayOfInstant, dayOfNumber } from '../model/index.ts';

/** A calendar day in some zone, as `YYYY-MM-DD`. Days of one zone sort as strings. */
export type Day = string;

/** What says when an article was published. */
export type Published = Pick<ArticleMark, 'publishedAt' | 'publishedDay'>;

const DAY_MS = 86_400_000;
const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a typed day strictly: 2022-02-30 is none. */
export function parseDay(text: string): Day | undefined {
  if (!DAY_FORM.test(text)) return undefined;
  const number = numberOfDay(text);
  return Number.isNaN(number) || dayOfNumber(number) !== text ? undefined : text;
}

/** The day that an instant falls on in a zone. */
export function dayOf(instant: number, timeZone: string): Day {
  return dayOfInstant(instant, timeZone);
}

/** The day of an article in a zone; the day that its file names, where it names no more. Undefined without a date. */
export function dayOfArticle({ publishedAt, publishedDay }: Published, timeZone: string): Day | undefined {
  if (publishedAt === null) return undefined;
  return publishedDay ?? dayOf(publishedAt, timeZone);
}

/** The same as whole days since 1970-01-01: what an archive's thousands are counted and compared by. */
export function dayNumberOfArticle(
  { publishedAt, publishedDay }: Published,
  timeZone: string,
): number | undefined {
  if (publishedAt === null) return undefined;
  return publishedDay === undefined ? dayNumberOf(publishedAt, timeZone) : numberOfDay(publishedDay);
}

/** Days are few and articles many: a day is read once. */
const dayNumbers = new Map<Day, number>();

/** A day as whole days since 1970-01-01; NaN for what is no day. */
export function numberOfDay(day: Day): number {
  const known = dayNumbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  dayNumbers.set(day, number);
  return number;
}

/** The day `count` days after (before, where negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOfDay(day) + count);
}

/** How many days lie from one day to another; 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}
