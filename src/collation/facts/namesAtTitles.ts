import { groupBy } from '../../model/index.ts';
import { matchesAt } from './beginnings.ts';
import {
  AFTER_NAME,
  CHINESE_NAME,
  FOREIGN_NAME,
  NO_CHINESE_NAME,
  POINT,
  SOUNDS,
  WORDS_AFTER_NAME,
} from './nameForms.ts';
import { COUNTRIES, HEADS_OF_STATE_FORM, TITLE_BEHIND_BEGINS, TITLE_BEHIND_FORM } from './titles.ts';

const FOREIGN = new RegExp(`^${FOREIGN_NAME}`, 'u');
const LONGEST_NAME = 40;

/** Names that a report has more than once, where what follows one of them does not tell where it ends. */
export type IsRepeated = (name: string) => boolean;

/**
 * The name that stands in a settled text at `at`, where a title ends; undefined where none can be told from the
 * words that follow. What is doubtful is no name.
 */
export function nameAfterTitle(settled: string, at: number, isRepeated: IsRepeated): string | undefined {
  const rest = settled.slice(at, at + LONGEST_NAME);
  const foreign = endedName(rest, isRepeated);
  const chinese = chineseName(rest, isRepeated);
  // 马晓光 and 胡锡进 begin with characters of foreign names as well.
  return foreign !== undefined && (foreign.length > 2 || chinese === undefined) ? foreign : chinese;
}

/** A run of the characters that foreign names are written with, up to where another word goes on. */
export function foreignName(rest: string): string | undefined {
  const run = FOREIGN.exec(rest)?.[0] ?? '';
  if (run.length < 2 || isWordAt(rest, 0)) return undefined;
  let end = 1;
  while (end < run.length && !isWordAt(rest, end)) end += 1;
  const name = run.slice(0, end).replace(/[·•・‧∙-]$/u, '');
  // A point behind it, or one before the last character: the name goes on in characters that are not known.
  return name.length < 2 || POINT.test(rest.charAt(name.length)) ? undefined : name;
}

/** A foreign name behind which a report goes on as it does behind names. */
export function endedName(rest: string, isRepeated: IsRepeated): string | undefined {
  const name = foreignName(rest);
  if (name === undefined) return undefined;
  return AFTER_NAME.test(rest.slice(name.length)) || isWordAt(rest, name.length) || isRepeated(name)
    ? name
    : undefined;
}

/** By first character. */
const wordsAfterName = /* @__PURE__ */ groupBy(WORDS_AFTER_NAME, (word) => word.charAt(0));

function isWordAt(text: string, at: number): boolean {
  return wordsAfterName.get(text.charAt(at))?.some((word) => text.startsWith(word, at)) ?? false;
}

const countries = /* @__PURE__ */ groupBy(COUNTRIES, (country) => country.charAt(0));

/** True where a text begins with a country. */
export function beginsWithCountry(text: string): boolean {
  return countries.get(text.charAt(0))?.some((country) => text.startsWith(country)) ?? false;
}

function chineseName(rest: string, isRepeated: IsRepeated): string | undefined {
  const { family = '', given = '' } = CHINESE_NAME.exec(rest)?.groups ?? {};
  if (family === '' || NO_CHINESE_NAME.test(rest)) return undefined;
  if (beginsWithCountry(rest)) return undefined;
  const names = [...given].map((_, index) => family + given.slice(0, index + 1));
  return (
    names.find((name) => AFTER_NAME.test(rest.slice(name.length))) ?? [...names].reverse().find(isRepeated)
  );
}

/** Where a name before its title begins: behind a sign or a word that joins. */
export const START = '(?<=^|[^\\p{Script=Han}·•・‧∙-]|[和同与对向由])';
/** Sticky. */
export const BEFORE_TITLE = new RegExp(
  `(?:${START}(?<chinese>\\p{Script=Han}{2,3})(?=${TITLE_BEHIND_FORM})|(?<![${SOUNDS}·•・‧∙-])${FOREIGN_NAME}(?=${HEADS_OF_STATE_FORM}))`,
  'uy',
);

/** Names that stand before a title: 习近平主席, 拜登总统. 俄罗斯总统 has none. */
export function namesBeforeTitles(settled: string, isRepeated: IsRepeated): string[] {
  return matchesBeforeTitles(settled).flatMap(({ index, 0: name, groups }) => {
    const isWhole = (found: string | undefined) => found === name;
    if (isWhole(groups?.chinese) && isWhole(chineseName(name, isRepeated))) return [name];
    if (!isWhole(foreignName(name))) return [];
    const before = settled.slice(Math.max(0, index - LONGEST_NAME), index + name.length);
    return COUNTRIES.some((country) => before.endsWith(country)) ? [] : [name];
  });
}

/** What stands as names do before titles. Titles are fewer than names may begin, so they are looked for first. */
export function matchesBeforeTitles(settled: string): RegExpExecArray[] {
  return matchesAt(settled, BEFORE_TITLE, beginningsBeforeTitles(settled));
}

/** Where names before titles can begin, in ascending order: two or three characters before, or with a run of sounds. */
function beginningsBeforeTitles(settled: string): number[] {
  const places = new Set<number>();
  let at = TITLE_BEHIND_BEGINS.next(settled, 0);
  while (at < settled.length) {
    const two = characterBefore(settled, characterBefore(settled, at));
    places.add(two).add(characterBefore(settled, two)).add(soundsBefore(settled, at));
    at = TITLE_BEHIND_BEGINS.next(settled, at + 1);
  }
  return [...places].sort((a, b) => a - b);
}

/** Where the character before a place begins. */
function characterBefore(text: string, at: number): number {
  const isPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 2), at));
  return Math.max(0, at - (isPair ? 2 : 1));
}

const soundsAndSigns: ReadonlySet<string> = new Set(`${SOUNDS}·•・‧∙-`);

/** Where the run of sounds and the signs between them begins that ends at a place. */
function soundsBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && soundsAndSigns.has(text.charAt(start - 1))) start -= 1;
  return start;
}
