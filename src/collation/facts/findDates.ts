import {
  HAN_WEEKDAYS,
  MONTH_FORM,
  MONTH_PARTS,
  monthNamed,
  WEEKDAY_FORM,
  WEEKS,
  weekdayNamed,
} from './dateForms.ts';
import { type Finding, withoutOverlaps } from './finding.ts';
import { hanWorth } from './numerals.ts';

/** What a date states; what it does not state is absent. */
interface StatedDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** A part of its month: 初. */
  readonly part?: string | undefined;
}

interface DateRule {
  readonly pattern: RegExp;
  /** The value of what was found, or undefined where it is no date after all. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => string | undefined;
}

const YEAR = '(?<year>\\d{4}|[〇零一二三四五六七八九]{4})\\s?年';
const MONTH = '(?<month>\\d{1,2}|十[一二]|[一二三四五六七八九十])\\s?月';
const DAY = '(?<day>\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s?';
const NUMBER_BEFORE = '(?<![\\d.,:/第-])';
const WORD_BEFORE = '(?<![\\p{L}\\p{N}-])';
const YEAR_BEHIND = '(?:,?\\s(?<year>(?:19|20)\\d\\d)(?![\\d\\p{L}]))?';

/** The most complete form first: what one rule took is closed to those below. */
const RULES: readonly DateRule[] = [
  // 2022年3月1日, 3月1号
  { pattern: rule(`${NUMBER_BEFORE}(?:${YEAR}\\s?)?${MONTH}\\s?${DAY}[日号]`), read: readDate },
  // 2022年3月
  { pattern: rule(`${NUMBER_BEFORE}${YEAR}\\s?${MONTH}份?(?<part>[上中下]旬|[初底末])?`), read: readDate },
  // 2014年; the 2020年代 are no year
  { pattern: rule(`${NUMBER_BEFORE}${YEAR}(?!代|前|来|多)`), read: readDate },
  // 2月初; 两个月 and 3个月 are no month
  {
    pattern: rule(
      `${NUMBER_BEFORE}(?<!个)${MONTH}(?!亮|球|饼|台|光|刊|薪|经)份?(?<part>[上中下]旬|[初底末])?`,
    ),
    read: readDate,
  },
  // 28日; 3日内, 3日来 and 5日后 are stretches of time
  {
    pattern: rule('(?<![\\d\\p{Script=Latin}.,:/第-])(?<day>\\d{1,2})\\s?日(?![内来间后均本元子游])'),
    read: readDate,
  },
  // 上周五; not 每周三, and 上周日本 is another word
  {
    pattern: rule(
      '(?<![每\\d])(?<week>(?:[上下这]个?|本)?)(?:周|星期|礼拜)(?<weekday>[一二三四五六天]|日(?!本))(?!年|岁)',
    ),
    read: ({ week = '', weekday = '' }) => weekdayValue(week, HAN_WEEKDAYS[weekday]),
  },
  // 2022-03-01
  {
    pattern: rule(
      '(?<![\\d./-])(?<year>(?:19|20)\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![\\d./-])',
    ),
    read: readDate,
  },
  // March 1, 2022
  {
    pattern: rule(
      `${WORD_BEFORE}(?<name>${MONTH_FORM})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}:])${YEAR_BEHIND}`,
    ),
    read: readDate,
  },
  // 1 March 2022, 24 февраля
  {
    pattern: rule(
      `(?<![\\p{L}\\d.,:/-])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<name>${MONTH_FORM})(?!\\p{L})${YEAR_BEHIND}`,
    ),
    read: readDate,
  },
  // March 2022
  {
    pattern: rule(`${WORD_BEFORE}(?<name>${MONTH_FORM}),?\\s(?<year>(?:19|20)\\d\\d)(?![\\d\\p{L}])`),
    read: readDate,
  },
  // in March; the words before it tell the month from the name and the verb
  {
    pattern: rule(
      `(?<=(?<!\\p{L})(?:in|since|by|until|early|late|mid|last|next|of)[\\s-])(?<name>${MONTH_FORM})(?![\\p{L}\\d])(?!\\s\\d)`,
    ),
    read: readDate,
  },
  // in 2014
  {
    pattern: rule(
      '(?<=(?<!\\p{L})(?:in|since|by|until|till|from|to|of|before|after|late|early|mid|during|and)[\\s-])(?<year>(?:19|20)\\d\\d)(?![\\d\\p{L},.]\\d|[\\d\\p{L}%-]|\\s\\p{Ll}{4,}s(?!\\p{L}))',
      'iu',
    ),
    read: readDate,
  },
  // last Friday; Fridays are no day, and Black Friday is a name
  {
    pattern: rule(
      `(?<!\\p{L}|Black\\s|Good\\s|Bloody\\s|Palm\\s|Easter\\s|every\\s)(?:(?<week>last|next|this)\\s)?(?<weekday>${WEEKDAY_FORM})(?!\\p{L})`,
    ),
    read: ({ week = '', weekday = '' }) => weekdayValue(week, weekdayNamed(weekday)),
  },
];

function rule(pattern: string, flags = 'u'): RegExp {
  return new RegExp(pattern, `g${flags}`);
}

/** The dates of a block's settled text, by place. Today and yesterday are none: they say no day by themselves. */
export function findDates(settled: string): Finding[] {
  const found = RULES.flatMap(({ pattern, read }) =>
    [...settled.matchAll(pattern)].flatMap((match): Finding[] => {
      const value = read(match.groups ?? {});
      return value === undefined ? [] : [{ range: [match.index, match.index + match[0].length], value }];
    }),
  );
  return inheritMonths(withoutOverlaps(found, settled.length), settled);
}

function readDate(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { year, month, day, name, part } = groups;
  return dateValue({
    year: numberOf(year),
    month: name === undefined ? numberOf(month) : monthNamed(name),
    day: numberOf(day),
    part: MONTH_PARTS[part ?? ''],
  });
}

function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return /^\d/u.test(written) ? Number(written) : hanWorth(written);
}

/** A date as ISO 8601 writes it; dashes stand for what it does not state. */
function dateValue({ year, month, day, part }: StatedDate): string | undefined {
  const isPossible = inBounds(year, 1000, 2100) && inBounds(month, 1, 12) && inBounds(day, 1, 31);
  if (!isPossible) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  const parts = [
    year ?? '-',
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [month === undefined ? `-${two(day)}` : two(day)]),
  ];
  return `${parts.join('-')}${part === undefined ? '' : ` ${part}`}`;
}

function inBounds(value: number | undefined, least: number, most: number): boolean {
  return value === undefined || (value >= least && value <= most);
}

function weekdayValue(week: string, weekday: number | undefined): string | undefined {
  return weekday === undefined ? undefined : `${WEEKS[week] ?? ''}W${weekday}`;
}

const JOINT = /^\s?[至到、和与及—–~～-]\s?$/u;

/** Of 3月1日至5日 the second day is one of March too. */
function inheritMonths(dates: readonly Finding[], settled: string): Finding[] {
  const whole: Finding[] = [];
  for (const date of dates) {
    const before = whole.at(-1);
    const day = /^---(\d\d)$/u.exec(date.value)?.[1];
    const head = /^(.{1,4}-\d\d)-\d\d$/u.exec(before?.value ?? '')?.[1];
    const isJoint = JOINT.test(settled.slice(before?.range[1] ?? 0, date.range[0]));
    whole.push(day && head && isJoint ? { ...date, value: `${head}-${day}` } : date);
  }
  return whole;
}
