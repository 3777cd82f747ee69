import type { ContactDay, NoDayReason, TextRange } from '../../model/index.ts';
import { findDates } from '../facts/findDates.ts';
import type { Finding } from '../facts/finding.ts';
import { dayCalled } from './resolveDate.ts';
import { clauseEnd, type Scene } from './scene.ts';

/** A date or a word for a day at one place of a block. */
export interface StatedDay {
  readonly range: TextRange;
  /** As facts have it, `-1` for yesterday, `same` for 当天; undefined for a word that says no day. */
  readonly value: string | undefined;
}

/** Words that count from the day of publication, in days. */
const RELATIVE: readonly (readonly [pattern: RegExp, days: string])[] = [
  [/今[天日早晚晨]|本日|(?<!\p{L})(?:today|tonight)(?!\p{L})/giu, '+0'],
  [/昨[天日晚夜晨]|(?<!\p{L})(?:yesterday|last night)(?!\p{L})/giu, '-1'],
  [/前天/gu, '-2'],
  [/[明][天日晚](?!确|显|白)|(?<!\p{L})tomorrow(?!\p{L})/giu, '+1'],
  [/后天(?!性)/gu, '+2'],
  [/当[天日](?!的?气)|同一?[日天](?!而)|(?<!\p{L})(?:that|the same) day(?!\p{L})/giu, 'same'],
];

/** Words that put a contact into some past or future without a day. */
const VAGUE =
  /去年|前年|明年|今年|年[内底初]|此前|[早先]前|早些时候|日前|近日|近期|不久前|最近|上月|下月|上个月|下个月|上次|曾(?![祖孙经理])|过去|历史上|以往|多次|上周(?![一二三四五六日末])|本周(?![一二三四五六日末])|下周(?![一二三四五六日末])|(?<!\p{L})(?:last (?:year|month|week)|earlier|previously|recently|in the past|next (?:week|month|year)|this (?:week|month|year)|once)(?!\p{L})/iu;

/** When an article was published. */
export interface Publication {
  /** Day of publication in the declared zone; undefined for an undated article. */
  readonly day: string | undefined;
  /** The last day that the block before states: 当天 may mean it. */
  readonly before: () => StatedDay | undefined;
}

/** What a sentence says of the day of a contact: the date nearest before its words, else the nearest behind them in their clause. */
export function contactDay(
  scene: Scene,
  subjectAt: number,
  isToCome: boolean,
  published: Publication,
): ContactDay {
  const { sentence, words } = scene;
  const days = scene.days();
  const own = days.filter(({ range }) => range[0] >= sentence[0] && range[1] <= sentence[1]);
  const before = own.filter(({ range }) => range[1] <= words[0]).at(-1);
  const end = scene.form.language === 'zh' ? clauseEnd(scene, words[1]) : sentence[1];
  const behind = own.find(({ range }) => range[0] >= words[1] && range[1] <= end);
  const near = scene.form.language === 'zh' ? (before ?? behind) : nearest(words, before, behind);
  if (near === undefined) return noDay(isVague(scene, subjectAt) ? 'vague' : 'notStated');
  return resolved(near, days, isToCome, published);
}

/** The dates and words for days of a block's settled text, by place. */
export function statedDays(settled: string): StatedDay[] {
  const relative = RELATIVE.flatMap(([pattern, value]) =>
    [...settled.matchAll(pattern)].map(
      ({ index, 0: word }): StatedDay => ({ range: [index, index + word.length], value }),
    ),
  );
  const dates = findDates(settled).map((date) => ({ ...date, value: withYear(settled, date) }));
  const all = [...dates, ...numbered(settled), ...relative].sort((a, b) => a.range[0] - b.range[0]);
  return all.filter(
    (day, at) => !isSaidAgain(settled, day, all[at - 1]) && !isSaidAgain(settled, day, all[at + 1]),
  );
}

/** Thursday, Jan. 22 and 19日（星期六）: the date says the day, also long after. */
function isSaidAgain(settled: string, weekday: StatedDay, date: StatedDay | undefined): boolean {
  if (date === undefined || !/W\d$/u.test(weekday.value ?? '')) return false;
  if (!/-\d\d$/u.test(date.value ?? '')) return false;
  const [first, second] = weekday.range[0] < date.range[0] ? [weekday, date] : [date, weekday];
  return /^[\s,，(（]{0,3}$/u.test(settled.slice(first.range[1], second.range[0]));
}

/** Words that say the year of the date behind them, in years from publication. */
const YEARS: Readonly<Record<string, string>> = { 前年: '-2', 去年: '-1', 今年: '+0', 明年: '+1' };

/** 去年8月19日 is `y-1 --08-19`. */
function withYear(settled: string, { range: [from], value }: Finding): string {
  const year = YEARS[settled.slice(Math.max(0, from - 2), from)];
  return year !== undefined && /^--\d\d-\d\d$/u.test(value) ? `y${year} ${value}` : value;
}

/** 6号 is a day where nothing else is counted: in 6号楼 and 6号文件 it is none. */
const NUMBERED = /(?<![\d第.])(?<day>[1-9]|[12]\d|3[01])号(?=[上下晚中][午间]|[在与同和会例举，,])/gu;

function numbered(settled: string): StatedDay[] {
  return [...settled.matchAll(NUMBERED)].map(({ index, 0: word, groups }) => ({
    range: [index, index + word.length],
    value: `---${groups?.day?.padStart(2, '0')}`,
  }));
}

function nearest([from, to]: TextRange, before: StatedDay | undefined, behind: StatedDay | undefined) {
  if (!before || !behind) return before ?? behind;
  return behind.range[0] - to <= from - before.range[1] ? behind : before;
}

function resolved(
  { range, value }: StatedDay,
  stated: readonly StatedDay[],
  isToCome: boolean,
  published: Publication,
): ContactDay {
  if (value === 'same') {
    const earlier =
      stated.filter((one) => one.range[1] <= range[0] && one.value !== 'same').at(-1) ?? published.before();
    return earlier ? resolved(earlier, [], isToCome, published) : noDay('notStated');
  }
  const day = dayCalled(value ?? '', isToCome, published.day);
  if (day !== undefined) return { day };
  return noDay(published.day === undefined && isWholeDay(value ?? '') ? 'undated' : 'partial');
}

/** True for what says a day, though not of which month or year. */
function isWholeDay(value: string): boolean {
  return /^[+-]\d$|W\d$|-\d\d-\d\d$|^---\d\d$/u.test(value);
}

function noDay(reason: NoDayReason): ContactDay {
  return { day: null, noDay: reason };
}

function isVague({ settled, words }: Scene, subjectAt: number): boolean {
  return VAGUE.test(
    settled.slice(Math.max(0, Math.min(subjectAt, words[0]) - 12), words[1] + 40).split(/[。；;]/u)[0] ?? '',
  );
}
