import type { NameGroup } from '../../model/index.ts';
import { matchesOf } from './beginnings.ts';
import type { Finding } from './finding.ts';
import { FOREIGN_NAME, NO_ENGLISH_NAME, POINT } from './nameForms.ts';
import { endedName, type IsRepeated, nameAfterTitle, namesBeforeTitles, START } from './namesAtTitles.ts';
import { Persons } from './persons.ts';
import { repeatedIn } from './repeated.ts';
import type { ReportBlock } from './report.ts';
import {
  ENGLISH_TITLE_BEGINS,
  ENGLISH_TITLE_FORM,
  TITLE_BEGINS,
  TITLE_BEHIND_FORM,
  TITLE_FORM,
} from './titles.ts';

const TITLE = { pattern: new RegExp(TITLE_FORM, 'uy'), begins: TITLE_BEGINS };
const TITLE_BEHIND = new RegExp(`^${TITLE_BEHIND_FORM}`, 'u');
const ENGLISH_TITLE = {
  pattern: new RegExp(`(?<![\\p{L}-])${ENGLISH_TITLE_FORM}\\s`, 'uy'),
  begins: ENGLISH_TITLE_BEGINS,
};
/** What English titles begin with. */
const BASIC_LETTER = /[A-Za-z]/;
const ENGLISH_NAME =
  /^\p{Lu}[\p{L}’'-]+(?:\s(?:(?:al|bin|de|van|von)[\s-])?\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*){0,2}/u;
const DOTTED = new RegExp(`${START}(?!-)${FOREIGN_NAME}`, 'gu');

/** A name in its own letters behind the Chinese one: 佩斯科夫(Dmitry Peskov). */
const GLOSS = /^\s?[(（]\s?(?<name>\p{Lu}[\p{L}’'. -]{2,40}?)\s?[)）]/u;

/** Titles of one block: where each ends, and where it begins. */
type Titles = ReadonlyMap<number, number>;

/**
 * The persons of a report, block by block: names that the program knows, names behind a title, names in parts
 * (安东尼·布林肯), and every other place where one of those stands.
 */
export function findPersons(blocks: readonly ReportBlock[], groups: readonly NameGroup[]): Finding[][] {
  const personsAt = personFinder(blocks, groups);
  return blocks.map((_, index) => personsAt(index));
}

/** The same, for blocks that are asked for by their indices: names are told by the whole report, and few blocks may matter. */
export function personFinder(
  blocks: readonly ReportBlock[],
  groups: readonly NameGroup[],
): (index: number) => Finding[] {
  const persons = new Persons(groups);
  const titles = blocks.map(({ settled }) => titlesIn(settled));
  const isRepeated = repeatedIn(blocks.map(({ settled }) => settled).join('\n'));
  blocks.forEach(({ settled }, index) => {
    for (const name of namesIn(settled, titles[index] ?? new Map(), isRepeated)) addNamed(persons, name);
  });
  return (index) => personsIn(blocks[index]?.settled ?? '', persons, titles[index] ?? new Map());
}

function titlesIn(settled: string): Titles {
  const ends = new Map<number, number>();
  for (const { index, 0: title } of matchesOf(settled, TITLE)) ends.set(index + title.length, index);
  if (!BASIC_LETTER.test(settled)) return ends;
  for (const { index, 0: title } of matchesOf(settled, ENGLISH_TITLE)) ends.set(index + title.length, index);
  return ends;
}

function namesIn(settled: string, titles: Titles, isRepeated: IsRepeated): string[] {
  const behind = [...titles.keys()].flatMap((end) => {
    const name = englishName(settled.slice(end, end + 60)) ?? nameAfterTitle(settled, end, isRepeated);
    return name ?? [];
  });
  return [...behind, ...dottedNames(settled, isRepeated), ...namesBeforeTitles(settled, isRepeated)];
}

function englishName(rest: string): string | undefined {
  const words = (ENGLISH_NAME.exec(rest)?.[0] ?? '').replace(/[’']s$/u, '').split(/\s/u);
  const end = words.findIndex((word) => NO_ENGLISH_NAME.test(word));
  const name = words.slice(0, end < 0 ? undefined : end).join(' ');
  return name.length < 3 ? undefined : name;
}

/** Names of two parts and more; places have a point seldom. */
function dottedNames(settled: string, isRepeated: IsRepeated): string[] {
  if (!POINT.test(settled)) return [];
  return [...settled.matchAll(DOTTED)].flatMap(({ index, 0: run }) => {
    if (!POINT.test(run)) return [];
    const name = endedName(settled.slice(index, index + 40), isRepeated);
    return name !== undefined && POINT.test(name) ? [name] : [];
  });
}

/** A whole name, and its last part alone, stand for one person: 安东尼·布林肯, 布林肯. */
function addNamed(persons: Persons, name: string): void {
  const last = lastPart(name);
  const value = persons.valueOf(name) ?? persons.valueOf(last) ?? (last.length < 2 ? name : last);
  persons.add(last, value);
  persons.add(name, value);
}

function lastPart(name: string): string {
  return name.split(/[·•・‧∙\s]/u).at(-1) ?? name;
}

function personsIn(settled: string, persons: Persons, titles: Titles): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < settled.length; at++) {
    const name = persons.at(settled, at);
    if (name === undefined) continue;
    const end = at + name.form.length;
    const behind = TITLE_BEHIND.exec(settled.slice(end, end + 6))?.[0] ?? '';
    const from = titles.get(at) ?? at;
    const to = end + behind.length;
    const detail = [settled.slice(from, at).trim(), behind].filter((title) => title !== '').join(' ');
    found.push({ range: [from, to], value: name.value, detail });
    at = to + (glossAt(settled, to)?.length ?? 0) - 1;
  }
  return found;
}

/** The name in its own letters that stands behind a name, and how many characters it takes. */
export function glossAt(
  settled: string,
  at: number,
): { readonly name: string; readonly length: number } | undefined {
  const found = GLOSS.exec(settled.slice(at, at + 60));
  const name = found?.groups?.name;
  return found === null || name === undefined ? undefined : { name, length: found[0].length };
}
