import type { TextRange } from '../../model/index.ts';
import { type Finding, withoutOverlaps } from './finding.ts';
import { digitsWorth, hanWorth, SCALE_FORM } from './numerals.ts';
import { CURRENCY_SIGNS, FOREIGN_UNITS, NO_UNIT, ORDINAL_UNITS, UNITS } from './units.ts';

type Groups = Readonly<Record<string, string | undefined>>;

interface NumberRule {
  readonly pattern: RegExp;
  /** What was found, or undefined where it is no number that counts. */
  readonly read: (groups: Groups) => ReadNumber | undefined;
}

/** Value and unit of a number; `surplus` characters at the end of what was found do not belong to it. */
interface ReadNumber extends Omit<Finding, 'range'> {
  readonly surplus?: number;
}

const DIGITS = '(?:\\d{1,3}(?:[,，]\\d{3}){1,4}|\\d{1,15})(?!\\d)(?:\\.\\d{1,15})?';
const HAN = '[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿点]{0,12}';
const HAN_SCALE = '[十百千万亿兆]{1,2}';
// 195万6752, 3亿5000万: what goes on behind the scale adds to it.
const REST = '(?:(?<=[万亿兆])\\s?(?<rest>\\d{1,4})(?![\\d.,])(?<restScale>万)?)?';
const MORE = '(?<more>[多余几])?';
const NOT_INSIDE = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d.,:/第$€£¥-])';
// 这两处 points back to what was counted before.
const NOT_IN_NUMERAL = '(?<![第零〇一二两三四五六七八九十百千万亿数几分之\\d这那该此])';

const UNIT_ROWS = new Map(UNITS.flatMap((row) => row.forms.map((form) => [form, row] as const)));
const UNIT = `(?<unit>${UNITS.flatMap(({ forms, not, only }) =>
  forms.map((form) => ({
    form,
    whole: `${form}${not === undefined ? '' : `(?!${not})`}${only === undefined ? '' : `(?=${only})`}`,
  })),
)
  .sort((a, b) => b.form.length - a.form.length)
  .map(({ whole }) => whole)
  .join('|')})`;
const SIGN = Object.keys(CURRENCY_SIGNS)
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace('$', '\\$'))
  .join('|');
const ORDINAL = [...ORDINAL_UNITS].sort((a, b) => b.length - a.length).join('|');

/** The surest first: what one rule took is closed to those below. */
const RULES: readonly NumberRule[] = [
  // 第三轮, 首批; 战争第12天
  {
    pattern: rule(
      `(?:第\\s?(?<digits>\\d+)|第(?<han>${HAN})|(?<first>首))\\s?(?<unit>${ORDINAL}|天(?<=\\d\\s?天))`,
    ),
    read: readOrdinal,
  },
  // 百分之五, 三分之二
  { pattern: rule(`(?<whole>百|${HAN})分之(?:(?<digits>${DIGITS})|(?<han>${HAN}))`), read: readShare },
  // $1.5 billion
  {
    pattern: rule(`(?<sign>${SIGN})\\s?(?<digits>${DIGITS})(?:\\s?(?<scale>${SCALE_FORM}))?`),
    read: readMoney,
  },
  // 3.5万人, 10至15架, 600多名
  {
    pattern: rule(
      `${NOT_INSIDE}(?:(?<least>${DIGITS})\\s?(?:至|到|[-–—~～])\\s?)?(?<digits>${DIGITS})\\s?(?<scale>${HAN_SCALE})?${REST}${MORE}\\s?${UNIT}(?<later>[多余])?`,
    ),
    read: readCount,
  },
  // 150万难民: what is counted has no word of measure
  {
    pattern: rule(`${NOT_INSIDE}(?<digits>${DIGITS})\\s?(?<scale>[百千]?[万亿兆])${REST}${MORE}`),
    read: readCount,
  },
  // 三架, 十余国, 两年多
  { pattern: rule(`${NOT_IN_NUMERAL}(?<han>${HAN})${MORE}${UNIT}(?<later>[多余])?`), read: readHanCount },
  // 40 drones, 12.5%, 3 млн
  {
    pattern: rule(
      `${NOT_INSIDE}(?<![\\[(])(?<digits>${DIGITS})(?:[\\s-]?(?<scale>${SCALE_FORM})(?!\\p{L})\\.?)?(?<foreign>\\s?%|(?:[\\s-](?:\\p{Lu}\\p{L}+\\s){0,2}(?:percentage points?|per cent|years? old|year-olds?|\\p{L}+)))?(?![\\d:/]|\\.\\d)`,
    ),
    read: readForeign,
  },
];

function rule(pattern: string): RegExp {
  return new RegExp(pattern, 'gu');
}

/** The numbers of a block's settled text that count something, by place, outside what is taken already. */
export function findNumbers(settled: string, taken: readonly TextRange[]): Finding[] {
  const found = RULES.flatMap(({ pattern, read }) =>
    [...settled.matchAll(pattern)].flatMap((match): Finding[] => {
      const before = settled.slice(Math.max(0, match.index - 24), match.index);
      const after = settled.slice(match.index + match[0].length, match.index + match[0].length + 2);
      const number = read({ ...match.groups, before, after });
      if (number === undefined) return [];
      const { surplus = 0, ...finding } = number;
      return [{ ...finding, range: [match.index, match.index + match[0].length - surplus] }];
    }),
  );
  return withoutOverlaps(found, settled.length, taken);
}

function numberIn({ digits, scale, han, rest = '0', restScale }: Groups): number | undefined {
  if (digits === undefined) return hanNumber(han ?? '');
  return digitsWorth(digits, scale) + digitsWorth(rest, restScale);
}

/** 三五 and 七八十 are guesses and no numbers. */
function hanNumber(han: string): number | undefined {
  return /[一二三四五六七八九][一二三四五六七八九]/u.test(han) ? undefined : hanWorth(han);
}

function settled(number: number | undefined, unit: string, more = false) {
  if (number === undefined || !Number.isFinite(number)) return undefined;
  return { value: `${number}${more ? '+' : ''} ${unit}`.trim(), ...(unit !== '' && { detail: unit }) };
}

function readOrdinal(groups: Groups) {
  const number = groups.first === undefined ? numberIn(groups) : 1;
  return (
    settled(number, groups.unit ?? '') && { value: `第${number} ${groups.unit}`, detail: groups.unit ?? '' }
  );
}

function readShare(groups: Groups) {
  const number = numberIn(groups);
  if (groups.whole === '百') return settled(number, '%');
  const whole = hanNumber(groups.whole ?? '');
  return number && whole ? { value: `${number}/${whole}` } : undefined;
}

function readMoney(groups: Groups) {
  return settled(numberIn(groups), CURRENCY_SIGNS[groups.sign ?? ''] ?? '');
}

function readCount(groups: Groups) {
  const { least, more, later, unit = '' } = groups;
  const row = UNIT_ROWS.get(unit);
  // 个多月 has its "more" inside.
  const isMore = more !== undefined || later !== undefined || unit.includes('多');
  const whole = settled(numberIn(groups), row?.unit ?? '', isMore);
  if (whole === undefined || least === undefined) return whole;
  return { ...whole, value: `${digitsWorth(least, groups.scale)}-${whole.value}` };
}

/** Idioms that read like counts. */
const EVERYWHERE = /^四(?:处|座|起)$/u;

/** 一 counts only where it is no article. */
function readHanCount(groups: Groups) {
  const { han = '', unit = '' } = groups;
  const row = UNIT_ROWS.get(unit);
  const number = hanNumber(han);
  if (number === undefined || number === 0 || EVERYWHERE.test(`${han}${unit}`)) return undefined;
  if (number === 1 && row?.countsOne !== true) return undefined;
  return number < (row?.leastInHan ?? 0) ? undefined : readCount(groups);
}

/** Words before a number that make it a name: Article 5, page 3, Telegram 12. */
const NAMED_BEFORE = /(?:\p{Lu}\p{L}*|page|section|article|chapter|paragraph|phase|stage|figure|no\.)\s$/u;
const CLOCK = /^\s?[ap]$/iu;
/** A smaller number without a unit is as often a mark of order as a count. */
const LEAST_BARE = 10;

function readForeign(groups: Groups) {
  const { foreign = '', before = '', after = '' } = groups;
  const number = numberIn(groups);
  const written = foreign.replace(/^[\s-]/u, '');
  const known = FOREIGN_UNITS.find(([form]) => form.test(written.trim()));
  if (known) return settled(number, known[1]);
  if (
    number === undefined ||
    !isAmongLetters(before, foreign, after) ||
    CLOCK.test(foreign) ||
    NAMED_BEFORE.test(before)
  )
    return undefined;
  const unit = unitWord(written);
  if (unit !== '') return settled(number, unit);
  return number < LEAST_BARE || isYear(groups) ? undefined : { value: `${number}`, surplus: foreign.length };
}

/** In Chinese a number without a word of measure is part of a name: “12港人”, 709案. */
function isAmongLetters(before: string, foreign: string, after: string): boolean {
  const words = `${before}${foreign}${after}`;
  return !/\p{Script=Han}/u.test(words) && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(words);
}

function isYear({ digits = '', scale }: Groups): boolean {
  return scale === undefined && /^(?:19|20)\d\d$/u.test(digits);
}

/** The plural that follows a number is what it counts; empty where none does. */
function unitWord(written: string): string {
  const word = written.split(/\s/u).at(-1) ?? '';
  return NO_UNIT.test(word) || !/\p{Ll}{2,}s$/u.test(word) ? '' : word.toLowerCase().slice(0, -1);
}
