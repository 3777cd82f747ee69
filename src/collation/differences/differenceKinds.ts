import type { DifferenceKind } from '../../model/index.ts';
import { isPunctuation } from '../../text/index.ts';
import {
  ATTRIBUTION_VERBS,
  ENGLISH_ATTRIBUTION_VERBS,
  SHORT_ATTRIBUTION_VERBS,
} from '../collate/attributionVerbs.ts';
import { digitsWorth, hanWorth, SCALE_FORM } from '../facts/numerals.ts';

/** What changed, by whole words, in settled form. */
export interface Change {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The token that follows on both sides; empty at the end. */
  readonly next: string;
  /** True where one side has a whole clause and the other nothing. */
  readonly isClause: boolean;
  /** True where the same words stand at another difference, on the other side. */
  readonly isMoved: boolean;
}

/** What a difference is about: the first row that holds. Rows are in the order of how much they say. */
export function kindOfChange(change: Change): DifferenceKind {
  return RULES.find(({ holds }) => holds(change))?.kind ?? 'wording';
}

interface Rule {
  readonly kind: DifferenceKind;
  readonly holds: (change: Change) => boolean;
}

const RULES: readonly Rule[] = [
  { kind: 'quote', holds: (change) => isAllSigns(change) && has(change, /["']/u) },
  { kind: 'punctuation', holds: isAllSigns },
  { kind: 'order', holds: ({ isMoved }) => isMoved },
  { kind: 'cut', holds: ({ isClause }) => isClause },
  // What is longer than a phrase is about more than the one number or name in it.
  { kind: 'wording', holds: ({ before, after }) => Math.max(before.length, after.length) > LONGEST_PHRASE },
  { kind: 'notation', holds: isSameNumber },
  { kind: 'date', holds: isDate },
  { kind: 'number', holds: isNumber },
  { kind: 'attribution', holds: isAttribution },
  { kind: 'hedge', holds: isHedge },
  { kind: 'name', holds: isName },
];

const LONGEST_PHRASE = 12;

function isAllSigns({ before, after }: Change): boolean {
  return [...before, ...after].every(isPunctuation);
}

function has({ before, after }: Change, pattern: RegExp): boolean {
  return pattern.test(before.join('')) || pattern.test(after.join(''));
}

const DIGIT = /\p{Nd}/u;
const HAN_NUMBER = /^第?[〇零一二两三四五六七八九十百千万亿]+[多余来]?\p{Script=Han}?$/u;
const DATE_UNIT = /^[年月日号时点]/u;
const DAY_WORD =
  /(?:周|星期|礼拜)[一二三四五六日天末]|[今昨明前后当次同翌][天日晚]|[本上下][周月]|[今去明前]年|日前|近日|凌晨|清晨|上午|中午|下午|傍晚|晚间|深夜/u;
const ENGLISH_DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)|^(?:today|yesterday|tomorrow)$/u;

function isDate(change: Change): boolean {
  if (has(change, DAY_WORD)) return true;
  if ([...change.before, ...change.after].some((form) => ENGLISH_DAY.test(form))) return true;
  const isUnit = DATE_UNIT.test(change.next) || [...change.before, ...change.after].some(isDateUnit);
  return isUnit && isNumber(change);
}

function isDateUnit(form: string): boolean {
  return DATE_UNIT.test(form);
}

function isNumber(change: Change): boolean {
  if (has(change, DIGIT)) return true;
  const sides = withoutCommonEnds(change).map((side) => side.join(''));
  return sides.every((side) => side === '' || HAN_NUMBER.test(side));
}

/** A number in digits with its scale, or in Han numerals. */
const NUMBER = new RegExp(
  `((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(${SCALE_FORM})?|[〇零一二两三四五六七八九十百千万亿点]+`,
  'gu',
);

/** True for numbers in two notations among the same words: 150万人 and 1,500,000人, 3月1日 and 三月一日. */
function isSameNumber({ before, after }: Change): boolean {
  const [one, other] = [before, after].map((side) => withWorths(side.join('')));
  return one !== undefined && one === other;
}

/** A text with what its numbers are worth in their places; undefined for one without numbers. */
function withWorths(text: string): string | undefined {
  let count = 0;
  const worths = text.replace(NUMBER, (number, digits?: string, scale?: string) => {
    count += 1;
    return ` ${digits === undefined ? (hanWorth(number) ?? number) : digitsWorth(digits, scale)} `;
  });
  return count === 0 ? undefined : worths;
}

/** Both sides without the tokens that they begin and end with alike: of 了三轮 and 了四轮 the numbers remain. */
function withoutCommonEnds({ before, after }: Change): (readonly string[])[] {
  const room = Math.min(before.length, after.length);
  let head = 0;
  while (head < room && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < room - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [before, after].map((side) => side.slice(head, side.length - tail));
}

/** Verbs that say whose words follow, and small words that stand with them. */
const SMALL_WORDS = ['也', '还', '并', '则', '又', '再', '均', '都', '曾'];
const ATTRIBUTION = new RegExp(
  `^(?:${[...ATTRIBUTION_VERBS, ...SHORT_ATTRIBUTION_VERBS, ...ENGLISH_ATTRIBUTION_VERBS, ...SMALL_WORDS].join('|')})+$`,
  'u',
);

function isAttribution({ before, after }: Change): boolean {
  return [before, after].every((side) => {
    const words = side.filter((form) => !isPunctuation(form)).join('');
    return words === '' || ATTRIBUTION.test(words);
  });
}

/** Words that say how sure something is. */
const HEDGE =
  /可能|或许|也许|或将|据称|据报|据说|据悉|据信|似乎|看来|大概|大约|左右|恐|疑似|所谓|料将|预计|估计|声称|未经证实|尚不清楚|some|may|might|could|reportedly|allegedly|apparently|possibly|likely|seem/u;

function isHedge(change: Change): boolean {
  return HEDGE.test(change.before.join('')) !== HEDGE.test(change.after.join(''));
}

const TITLE =
  /总统|总理|首相|主席|部长|外长|防长|国务卿|国务委员|大使|发言人|总书记|秘书长|议长|议员|代表|特使|顾问|主任|司令|将军|先生|女士|president|minister|secretary|spokes|ambassador|chancellor|envoy/u;

/** A known name is one token of several characters. */
function isName(change: Change): boolean {
  const isKnown = [...change.before, ...change.after].some((form) => /^\p{Script=Han}{2,}$/u.test(form));
  return isKnown || has(change, TITLE);
}
