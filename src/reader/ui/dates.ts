import { useQueryClient } from '@tanstack/react-query';
import type { ArticleCard } from '../../model/index.ts';
import type { Day } from '../../timeline/index.ts';
import { type Library, libraryOf } from '../data/library.ts';
import { libraryQuery } from '../data/queries.ts';
import { askedOnce } from '../i18n/askedOnce.ts';
import { useTranslation } from '../i18n/useTranslation.ts';

/**
 * `short`: 3月1日 周二 21:43, and as `withYear` in an archive of several years; `withYear`: 2022年3月1日 21:43; `clock`:
 * 21:43 beside a day that is shown already; `monthDayClock`: 3月1日 21:43 and `monthDay`: 3月1日, below an axis.
 */
export type PublishedForm = 'short' | 'withYear' | 'clock' | 'monthDayClock' | 'monthDay';

/** Dates and numbers as the interface's language writes them. */
export interface Formats {
  /** When an article was published; without a time of day where its file names none, empty without a date. */
  readonly published: (of: Pick<ArticleCard, 'publishedAt' | 'publishedDay'>, form: PublishedForm) => string;
  /** 3月 周二; beside the numeral of the day */
  readonly monthAndWeekday: (day: Day) => string;
  /** 2022年3月1日星期二 */
  readonly wholeDay: (day: Day) => string;
  /** 3月1日, with its year in an archive of several */
  readonly listedDay: (day: Day) => string;
  /** 3月1日 */
  readonly shortDay: (day: Day) => string;
  /** The end of a stretch of days, after its beginning: 3月4日, with its year where that is another one */
  readonly lastDay: (first: Day, last: Day) => string;
  /** 2022年3月1日 */
  readonly dayWithYear: (day: Day) => string;
  /** 1,607 */
  readonly count: (count: number) => string;
  /** 43.6 % with one place after the point */
  readonly percent: (part: number, whole: number) => string;
  /** 新浪财经、观察者网 */
  readonly list: (items: readonly string[]) => string;
}

/** The formats of the interface's language; instants are shown in `timeZone`. */
export function useFormats(timeZone: string): Formats {
  const { i18n } = useTranslation();
  // Asked, not watched: every row of a list asks, and the archive of an open page stays what it is.
  const index = useQueryClient().getQueryData(libraryQuery.queryKey);
  return formatsFor(i18n.language, timeZone, index !== undefined && hasYears(libraryOf(index)));
}

/** True for an archive of several years: by UTC, so that the night of a year's end may count as of the other one. */
function hasYears({ columns: { dated, instants } }: Library): boolean {
  const year = (at = 0) => new Date(at).getUTCFullYear();
  return year(instants[0]) !== year(instants[dated - 1]);
}

const formatsFor = askedOnce(formatsOf);

function formatsOf(language: string, timeZone: string, hasYears: boolean): Formats {
  const instant = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone, hourCycle: 'h23' });
    return (at: number) => format.format(at);
  };
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (at: Day) => format.format(Date.parse(`${at}T00:00:00Z`));
  };
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const monthDay = { month: 'short', day: 'numeric' } as const;
  const month = day({ month: 'short' });
  const weekday = day({ weekday: 'short' });
  const numbers = new Intl.NumberFormat(language);
  const onePlace = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(language, { type: 'unit', style: language === 'en' ? 'long' : 'short' });
  const whole = { year: 'numeric', ...monthDay } as const;
  const listed = hasYears ? whole : ({ ...monthDay, weekday: 'short' } as const);
  const instants = {
    short: instant({ ...listed, ...clock }),
    withYear: instant({ ...whole, ...clock }),
    clock: instant(clock),
    monthDayClock: instant({ ...monthDay, ...clock }),
    monthDay: instant(monthDay),
  };
  const days = {
    short: day(listed),
    withYear: day(whole),
    clock: () => '',
    monthDayClock: day(monthDay),
    monthDay: day(monthDay),
  };
  return {
    published: ({ publishedAt, publishedDay }, form) => {
      if (publishedDay !== undefined) return days[form](publishedDay);
      return publishedAt === null ? '' : instants[form](publishedAt);
    },
    monthAndWeekday: (at) => `${month(at)} ${weekday(at)}`,
    wholeDay: day({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }),
    listedDay: hasYears ? days.withYear : days.monthDay,
    shortDay: days.monthDay,
    lastDay: (first, last) => (first.slice(0, 4) === last.slice(0, 4) ? days.monthDay : days.withYear)(last),
    dayWithYear: days.withYear,
    count: (count) => numbers.format(count),
    // The number and its sign stay on one line.
    percent: (part, whole) => `${onePlace.format(whole === 0 ? 0 : (100 * part) / whole)}\u00a0%`,
    list: (items) => (language === 'en' ? list.format(items) : items.join('、')),
  };
}
