import { instantInZone } from '../model/index.ts';
import { utcOf, type WallTime } from './wallTime.ts';

/** A date as a file writes it, read strictly. */
export type DateReading =
  /** `day`: set where the file names a day and no time, as `YYYY-MM-DD`; the instant is its first moment. `isZoned`: it states its zone. */
  | {
      readonly kind: 'instant';
      readonly instant: number;
      readonly day: string | undefined;
      readonly isZoned: boolean;
    }
  /** It has a known form, but no calendar has that day or no clock that time. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknownForm' };

interface DateForm {
  /** An example, which is the reason that the form is here. */
  readonly example: string;
  readonly pattern: RegExp;
}

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?`;
const ZONE = String.raw`(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?<monthName>${MONTHS.join('|')})[a-z]*\.?`;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?`;

function form(example: string, source: string): DateForm {
  return { example, pattern: new RegExp(`^${source}$`, 'i') };
}

/** Every form that is read. Day-first and month-first numbers (3/4/2022) are not: nobody can tell them apart. */
const FORMS: readonly DateForm[] = [
  form(
    '2022-03-07T07:22:00.000Z',
    String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T\s]+${CLOCK}\s*${ZONE}?`,
  ),
  form('2022-03-07', String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`),
  form(
    '2022/03/07 15:22',
    String.raw`(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?:\s+${CLOCK}\s*${ZONE}?)?`,
  ),
  form(
    '2022年3月7日 15:22',
    String.raw`(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日(?:\s*${CLOCK}\s*${ZONE}?)?`,
  ),
  form(
    'Tue, 01 Mar 2022 13:43:07 GMT',
    String.raw`${WEEKDAY}(?<day>\d{1,2})\s+${MONTH}\s+(?<year>\d{4})(?:,?\s+${CLOCK}\s*${ZONE}?)?`,
  ),
  form(
    'March 1, 2022 13:43',
    String.raw`${WEEKDAY}${MONTH}\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?:,?\s+${CLOCK}\s*${ZONE}?)?`,
  ),
  form('20220307', String.raw`(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})`),
];

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads a date strictly; where it names no zone, `timeZone` counts. Nothing is ever rolled over. */
export function parseDate(written: string, timeZone: string): DateReading {
  const text = written.trim();
  for (const { pattern } of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return instantOf(groups, timeZone);
  }
  return { kind: 'unknownForm' };
}

function instantOf(groups: Groups, timeZone: string): DateReading {
  const utc = utcOf(wallTimeOf(groups));
  const offset = offsetOf(groups.zone);
  if (utc === undefined || Number.isNaN(offset)) return { kind: 'impossible' };
  const isZoned = offset !== undefined;
  const instant = isZoned ? utc - offset : instantInZone(utc, timeZone);
  return { kind: 'instant', instant, day: groups.hour === undefined ? dayOf(utc) : undefined, isZoned };
}

function dayOf(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}

function wallTimeOf(groups: Groups): WallTime {
  const month = groups.monthName ? MONTHS.indexOf(groups.monthName.toLowerCase()) + 1 : Number(groups.month);
  return {
    year: Number(groups.year),
    month,
    day: Number(groups.day),
    hour: Number(groups.hour ?? 0),
    minute: Number(groups.minute ?? 0),
    second: Number(groups.second ?? 0),
    millisecond: Number((groups.fraction ?? '').padEnd(3, '0').slice(0, 3)),
  };
}

/** Milliseconds ahead of UTC; undefined without a zone, NaN for one that no place has (+25:00). */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  if (minutes > 14 * 60 || Number(parts[3] ?? 0) > 59) return Number.NaN;
  return (parts[1] === '-' ? -minutes : minutes) * 60_000;
}
