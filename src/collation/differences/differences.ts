import type { Difference, NameGroup, TextRange } from '../../model/index.ts';
import { isPunctuation } from '../../text/index.ts';
import { namesOf } from '../align/names.ts';
import { Lexicon, streamOf } from '../align/stream.ts';
import { type Change, kindOfChange } from './differenceKinds.ts';
import { findHunks, type Hunk, type ReadingPair, snapToWords, splitAtWords } from './hunks.ts';
import { findStyleDifferences } from './styleDifferences.ts';

/**
 * How the second reading of a passage differs from the first, in the order of the texts. Tokens are compared, so
 * half a number or half a name is never a difference. Each says what it is about; that is judged by whole words.
 */
export function findDifferences(
  before: string,
  after: string,
  names: readonly NameGroup[] = [],
): Difference[] {
  const pair = pairOf(before, after, names);
  const hunks = splitAtWords(pair, findHunks(pair));
  return describe(pair, hunks, snapToWords(pair, hunks));
}

/** The same, each widened to the words it stands in, as a reader is shown it: 示/明 becomes 表示/表明. */
export function findWordDifferences(
  before: string,
  after: string,
  names: readonly NameGroup[] = [],
): Difference[] {
  const pair = pairOf(before, after, names);
  const words = snapToWords(pair, splitAtWords(pair, findHunks(pair)));
  return describe(pair, words, words);
}

function pairOf(before: string, after: string, names: readonly NameGroup[]): ReadingPair {
  const lexicon = new Lexicon(namesOf(names));
  const read = (text: string) => {
    const blocks = [{ kind: 'paragraph' as const, text }];
    return { text, stream: streamOf({ id: '', publishedAt: null, blocks }, 'report', lexicon) };
  };
  return { before: read(before), after: read(after) };
}

/** Hunks as differences, and between them what is only written in another way. */
function describe(pair: ReadingPair, hunks: readonly Hunk[], words: readonly Hunk[]): Difference[] {
  const differences: Difference[] = [];
  const alone = { before: wordsOnlyIn(pair, 'before', words), after: wordsOnlyIn(pair, 'after', words) };
  let [before, after] = [0, 0];
  let word = 0;
  for (const hunk of hunks) {
    differences.push(...findStyleDifferences(pair, before, after, hunk.before[0] - before));
    // Hunks and the words that they stand in come in one order.
    while (word < words.length - 1 && !reaches(words[word], hunk)) word += 1;
    differences.push({
      operation: operationOf(hunk),
      kind: kindOfChange(changeOf(pair, words[word] ?? hunk, alone)),
      before: rangeOf(pair, 'before', hunk),
      after: rangeOf(pair, 'after', hunk),
    });
    [before, after] = [hunk.before[1], hunk.after[1]];
  }
  const rest = pair.before.stream.units.length - before;
  return [...differences, ...findStyleDifferences(pair, before, after, rest)];
}

function operationOf({ before, after }: Hunk): Difference['operation'] {
  if (before[0] === before[1]) return 'insert';
  return after[0] === after[1] ? 'delete' : 'replace';
}

/** Where the tokens of a hunk stand; an empty one stands before the next token. */
function rangeOf(pair: ReadingPair, side: 'before' | 'after', hunk: Hunk): TextRange {
  const { text, stream } = pair[side];
  const [from, to] = hunk[side];
  const start = stream.starts[from] ?? text.length;
  return from === to ? [start, start] : [start, stream.ends[to - 1] ?? start];
}

function reaches(words: Hunk | undefined, hunk: Hunk): boolean {
  return words !== undefined && words.before[1] >= hunk.before[1] && words.after[1] >= hunk.after[1];
}

type BySide<T> = Readonly<Record<'before' | 'after', T>>;

function changeOf(pair: ReadingPair, hunk: Hunk, alone: BySide<ReadonlySet<string>>): Change {
  const before = formsOf(pair, 'before', hunk);
  const after = formsOf(pair, 'after', hunk);
  return {
    before,
    after,
    next: pair.after.stream.forms[hunk.after[1]] ?? '',
    isClause: isClause(pair, 'before', hunk) || isClause(pair, 'after', hunk),
    isMoved:
      (after.length === 0 && alone.after.has(contentOf(before))) ||
      (before.length === 0 && alone.before.has(contentOf(after))),
  };
}

function formsOf(pair: ReadingPair, side: 'before' | 'after', hunk: Hunk): readonly string[] {
  return pair[side].stream.forms.slice(...hunk[side]);
}

/** A word at least; a single character stands in many places. */
const SHORTEST_MOVE = 2;

/** The words that one side has at a difference where the other has nothing: found on both sides, they moved. */
function wordsOnlyIn(pair: ReadingPair, side: 'before' | 'after', words: readonly Hunk[]): Set<string> {
  const other = side === 'before' ? 'after' : 'before';
  const alone = words.filter((hunk) => contentOf(formsOf(pair, other, hunk)) === '');
  const texts = alone.map((hunk) => contentOf(formsOf(pair, side, hunk)));
  return new Set(texts.filter((text) => [...text].length >= SHORTEST_MOVE));
}

function contentOf(forms: readonly string[]): string {
  return forms.filter((form) => !isPunctuation(form)).join('');
}

/** Fewest tokens of a clause. */
const SHORTEST_CLAUSE = 5;

/** True where only this side has something here, and it is a clause: signs stand before and after it, or belong to it. */
function isClause(pair: ReadingPair, side: 'before' | 'after', hunk: Hunk): boolean {
  const other = side === 'before' ? 'after' : 'before';
  const { forms } = pair[side].stream;
  const [from, to] = hunk[side];
  if (contentOf(formsOf(pair, other, hunk)) !== '' || to - from < SHORTEST_CLAUSE) return false;
  const isEdge = (inside: number, outside: number) =>
    forms[outside] === undefined || isPunctuation(forms[outside]) || isPunctuation(forms[inside] ?? '');
  return isEdge(from, from - 1) && isEdge(to - 1, to);
}
