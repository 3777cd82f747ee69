import { type ArticleCard, dayOfInstant, instantInZone, offsetAt } from '../model/index.ts';

/** A calendar day in some zone, as `YYYY-MM-DD`. Days of one zone sort as strings. */
export type Day = string;

const DAY_MS = 86_400_000;
const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a typed day strictly: 2022-02-30 is none. */
export function parseDay(text: string): Day | undefined {
  if (!DAY_FORM.test(text)) return undefined;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(instant) || dayOfUtc(instant) !== text ? undefined : text;
}

/** The day that an instant falls on in a zone. */
export function dayOf(instant: number, timeZone: string): Day {
  return dayOfInstant(instant, timeZone);
}

/** The day of an article in a zone; the day that its file names, where it names no more. Undefined without a date. */
export function dayOfCard(
  { publishedAt, publishedDay }: Pick<ArticleCard, 'publishedAt' | 'publishedDay'>,
  timeZone: string,
): Day | undefined {
  if (publishedAt === null) return undefined;
  return publishedDay ?? dayOf(publishedAt, timeZone);
}

/** The hour, 0 to 23, that an instant falls in. */
export function hourOf(instant: number, timeZone: string): number {
  return new Date(instant + offsetAt(instant, timeZone)).getUTCHours();
}

/** The first instant of a day in a zone, also where clocks change that day. */
export function startOfDay(day: Day, timeZone: string): number {
  return instantInZone(Date.parse(`${day}T00:00:00Z`), timeZone);
}

/** The day `count` days after (before, where negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfUtc(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS);
}

/** How many days lie from one day to another; 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

function dayOfUtc(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}
