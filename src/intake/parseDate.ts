import { instantInZone } from '../model/index.ts';
import { CYRILLIC_MONTHS, DATE_FORMS, type DateGroups, EPOCH_FORM } from './dateForms.ts';
import { withPlainYears } from './dateNumerals.ts';
import { readZone } from './dateZones.ts';
import { hourOf, utcOf, type WallTime } from './wallTime.ts';

/** A date as a file writes it, read strictly. */
export type DateReading =
  /** `day`: set where the file names a day and no time, as `YYYY-MM-DD`; the instant is its first moment. `isZoned`: it states its zone. */
  | {
      readonly kind: 'instant';
      readonly instant: number;
      readonly day: string | undefined;
      readonly isZoned: boolean;
    }
  /** It has a known form, but no calendar has that day or no clock that time, or no press was there in that year. */
  | { readonly kind: 'impossible' }
  /** It names a zone by letters that two places use: `CST`. */
  | { readonly kind: 'ambiguousZone' }
  | { readonly kind: 'unknownForm' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** No date is longer, in UTF-16 units; longer texts are made to keep patterns busy. */
const LONGEST = 120;
/** Crawlers take the whole line that a page has below its headline: 2022年03月01日21:43 来源：新华社. */
const SOURCE_BEHIND = /[ |]*(?:来源|來源|稿源) ?:.*$/;
/** Years of the articles that are read; a year outside is a slip. */
const YEARS = { first: 1900, last: 2200 } as const;

/** Reads a date strictly; where it names no zone, `timeZone` counts. Nothing is ever rolled over. */
export function parseDate(written: string, timeZone: string): DateReading {
  const short = written.length > LONGEST ? '' : written.normalize('NFKC').trim().replace(/\s+/g, ' ');
  const text = withPlainYears(short.replace(SOURCE_BEHIND, ''));
  if (EPOCH_FORM.test(text)) return epochReading(text);
  for (const { pattern } of DATE_FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return instantOf(groups, timeZone);
  }
  return { kind: 'unknownForm' };
}

/** Thirteen digits are milliseconds, ten are seconds. */
function epochReading(digits: string): DateReading {
  const instant = digits.length === 13 ? Number(digits) : Number(digits) * 1000;
  const year = new Date(instant).getUTCFullYear();
  return isYear(year) ? { kind: 'instant', instant, day: undefined, isZoned: true } : { kind: 'impossible' };
}

function instantOf(groups: DateGroups, timeZone: string): DateReading {
  const written = groups.zone ?? groups.zoneBefore;
  const zone = written === undefined ? undefined : readZone(written);
  if (zone === 'unknown') return { kind: 'unknownForm' };
  const wall = wallTimeOf(groups);
  const utc = wall && isYear(wall.year) ? utcOf(wall) : undefined;
  if (utc === undefined || zone === 'impossible') return { kind: 'impossible' };
  if (zone === 'ambiguous') return { kind: 'ambiguousZone' };
  const isZoned = zone !== undefined;
  const instant = isZoned ? utc - zone : instantInZone(utc, timeZone);
  return { kind: 'instant', instant, day: groups.hour === undefined ? dayOf(utc) : undefined, isZoned };
}

function isYear(year: number): boolean {
  return year >= YEARS.first && year <= YEARS.last;
}

function dayOf(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}

function monthOf(name: string): number {
  return CYRILLIC_MONTHS[name] ?? MONTHS.indexOf(name.slice(0, 3)) + 1;
}

function wallTimeOf(groups: DateGroups): WallTime | undefined {
  const hour = hourOf(Number(groups.hour ?? 0), groups.halfBefore ?? groups.halfAfter);
  if (hour === undefined) return undefined;
  return {
    year: Number(groups.year),
    month: groups.monthName === undefined ? Number(groups.month) : monthOf(groups.monthName.toLowerCase()),
    day: Number(groups.day),
    hour,
    minute: Number(groups.minute ?? 0),
    second: Number(groups.second ?? 0),
    millisecond: Number((groups.fraction ?? '').padEnd(3, '0').slice(0, 3)),
  };
}
