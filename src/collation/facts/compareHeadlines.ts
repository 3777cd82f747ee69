import {
  type ComparedHeadline,
  type HeadlineMark,
  type NameGroup,
  overlaps,
  type TextRange,
  type Witness,
} from '../../model/index.ts';
import { cutTokens } from '../../text/index.ts';
import { namesOf } from '../align/names.ts';
import { findTextMarks } from '../collate/textMarks.ts';
import { findFacts } from './findFacts.ts';
import { headlineSource } from './headlineSource.ts';
import { runsOf, type Word, wordsOfText } from './headlineWords.ts';

/** An article as its headline and its text. */
export interface HeadlineWitness extends Witness {
  readonly title: string;
}

/** The headlines beside each other, in the order given: what each has in common with others, and what it has alone. */
export function compareHeadlines(
  witnesses: readonly HeadlineWitness[],
  names: readonly NameGroup[] = [],
): ComparedHeadline[] {
  const words = witnesses.map(({ title }) => wordsOfText(title));
  const spread = countHeadlines(words);
  const named = witnesses.map((witness) => namesInTitle(witness, names));
  return witnesses.map((witness, index) => {
    const own = words[index] ?? [];
    const source = headlineSource(own, witness);
    return {
      article: witness.id,
      length: own.reduce((sum, word) => sum + word.length, 0),
      marks: marksOf(witness.title, own, spread, named[index] ?? []),
      ...(source !== undefined && { source }),
      onlyNames: onlyNames(witness.title, index, named),
    };
  });
}

/** In how many headlines each run stands. */
function countHeadlines(headlines: readonly (readonly Word[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of headlines) {
    for (const run of new Set(runsOf(words).map((one) => one.run)))
      counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

interface TitleName {
  readonly range: TextRange;
  readonly value: string;
}

/** Persons, and the places and parties that the program knows. A report often tells who is only named in its headline. */
function namesInTitle(witness: HeadlineWitness, names: readonly NameGroup[]): TitleName[] {
  const whole: Witness = { ...witness, blocks: [titleBlock(witness.title), ...witness.blocks] };
  const persons = findFacts(whole, names).filter(
    ({ kind, range }) => kind === 'person' && range[1] <= witness.title.length,
  );
  const isTaken = (range: TextRange) => persons.some((person) => overlaps(person.range, range));
  const known = knownNames(witness.title, names).filter(({ range }) => !isTaken(range));
  return [...persons, ...known].sort((a, b) => a.range[0] - b.range[0]);
}

function titleBlock(title: string): Witness['blocks'][number] {
  return { kind: 'paragraph', text: title.replaceAll('\n', ' ') };
}

function knownNames(title: string, names: readonly NameGroup[]): TitleName[] {
  const known = namesOf(names);
  const { forms, starts, ends } = cutTokens(title);
  const found: TitleName[] = [];
  for (let at = 0; at < forms.length; ) {
    const name = known.at(forms, at);
    const end = at + (name?.length ?? 1);
    if (name)
      found.push({ range: [starts[at] ?? 0, ends[end - 1] ?? 0], value: name.canonical.slice(NAME.length) });
    at = end;
  }
  return found;
}

/** What a canonical name begins with. */
const NAME = 'name:';

function marksOf(
  title: string,
  words: readonly Word[],
  spread: ReadonlyMap<string, number>,
  named: readonly TitleName[],
): HeadlineMark[] {
  const verbs = findTextMarks({ id: '', publishedAt: null, blocks: [titleBlock(title)] }).filter(
    ({ kind }) => kind === 'attribution',
  );
  const marks: HeadlineMark[] = [
    ...sharedRanges(words, spread).map((range) => ({ kind: 'shared' as const, range })),
    ...named.map(({ range }) => ({ kind: 'name' as const, range })),
    ...verbs.map(({ range }) => ({ kind: 'attribution' as const, range })),
  ];
  return marks.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}

/** The words that stand in a run which another headline has too; neighbours are one range. */
function sharedRanges(words: readonly Word[], spread: ReadonlyMap<string, number>): TextRange[] {
  const isShared = new Set<number>();
  for (const { run, at, length } of runsOf(words)) {
    if ((spread.get(run) ?? 0) < 2) continue;
    for (let step = 0; step < length; step++) isShared.add(at + step);
  }
  const ranges: [number, number][] = [];
  words.forEach(({ from, to, isAfterSign }, at) => {
    const last = ranges.at(-1);
    if (!isShared.has(at)) return;
    if (last && isShared.has(at - 1) && !isAfterSign) last[1] = to;
    else ranges.push([from, to]);
  });
  return ranges;
}

function onlyNames(title: string, index: number, named: readonly (readonly TitleName[])[]): string[] {
  const elsewhere = new Set(
    named.flatMap((names, at) => (at === index ? [] : names.map(({ value }) => value))),
  );
  const own = (named[index] ?? []).filter(({ value }) => !elsewhere.has(value));
  return [...new Set(own.map(({ range }) => title.slice(...range)))];
}
