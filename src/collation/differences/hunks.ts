import { DIFF_EQUAL, DIFF_INSERT, diffMain } from 'diff-match-patch-es';
import { isPunctuation } from '../../text/index.ts';
import type { Match } from '../align/matches.ts';
import type { Stream } from '../align/stream.ts';
import type { TokenRange } from '../align/tokenRange.ts';
import { findAnchors } from './anchors.ts';
import { wordBorders } from './wordBorders.ts';

/** A stretch of two readings, in tokens: `[from, to)` of each. */
export interface Hunk {
  readonly before: TokenRange;
  readonly after: TokenRange;
}

/** One of the two readings, as text and as tokens. */
export interface TokenReading {
  readonly text: string;
  readonly stream: Stream;
}

export type ReadingPair = Readonly<Record<'before' | 'after', TokenReading>>;

/** Readings up to this length, in tokens, are compared as they are; longer ones between what they have in common. */
const LONGEST_DIFFED = 2000;

/** The runs of tokens that differ; what is equal lies between them. */
export function findHunks({ before, after }: ReadingPair): Hunk[] {
  const [one, other] = [before.stream, after.stream];
  const whole: Hunk = { before: [0, one.ids.length], after: [0, other.ids.length] };
  const gaps = isLong(whole) ? gapsBetween(findAnchors(one, other), whole) : [whole];
  const hunks = gaps.flatMap((gap) => (isLong(gap) ? [gap] : hunksIn(one, other, gap)));
  return joinOverChance(hunks, one);
}

/** What lies before, between and after the anchors. */
function gapsBetween(anchors: readonly Match[], whole: Hunk): Hunk[] {
  const gaps: Hunk[] = [];
  let at: readonly [number, number] = [0, 0];
  for (const { a, b, length } of anchors) {
    gaps.push({ before: [at[0], a], after: [at[1], b] });
    at = [a + length, b + length];
  }
  gaps.push({ before: [at[0], whole.before[1]], after: [at[1], whole.after[1]] });
  return gaps.filter(({ before, after }) => before[1] > before[0] || after[1] > after[0]);
}

/** What is left between anchors and is still long has nothing in common worth looking for: it is one difference. */
function isLong({ before, after }: Hunk): boolean {
  return Math.max(before[1] - before[0], after[1] - after[0]) > LONGEST_DIFFED;
}

function hunksIn(one: Stream, other: Stream, gap: Hunk): Hunk[] {
  const runs = diffMain(encode(one, gap.before), encode(other, gap.after), { diffTimeout: 0 });
  const hunks: Hunk[] = [];
  let at: readonly [number, number] = [gap.before[0], gap.after[0]];
  let isOpen = false;
  for (const [operation, { length }] of runs) {
    const isInsert = operation === DIFF_INSERT;
    const isEqual = operation === DIFF_EQUAL;
    const to: readonly [number, number] = [
      at[0] + (isInsert ? 0 : length),
      at[1] + (isInsert || isEqual ? length : 0),
    ];
    if (!isEqual) {
      // What was taken out and what was put in at one place are one hunk.
      const [before0, after0] = isOpen ? startOf(hunks.pop() as Hunk) : at;
      hunks.push({ before: [before0, to[0]], after: [after0, to[1]] });
    }
    isOpen = !isEqual;
    at = to;
  }
  return hunks;
}

/** Between two hunks a single character that both have is chance, not common text; a sign or a name is a border. */
function joinOverChance(hunks: readonly Hunk[], before: Stream): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const between = last ? before.forms.slice(last.before[1], hunk.before[0]) : [];
    const [only = ''] = between;
    const isChance = last && between.length === 1 && only.length === 1 && !isPunctuation(only);
    if (isChance) joined.pop();
    joined.push(
      isChance ? { before: [last.before[0], hunk.before[1]], after: [last.after[0], hunk.after[1]] } : hunk,
    );
  }
  return joined;
}

function startOf({ before, after }: Hunk): readonly [number, number] {
  return [before[0], after[0]];
}

/** Tokens as characters, so that a text diff compares them; the codes of surrogates are stepped over. */
function encode({ ids }: Stream, [from, to]: TokenRange): string {
  return Array.from(ids.subarray(from, to), (id) => String.fromCharCode(id < 0xd800 ? id : id + 0x800)).join(
    '',
  );
}

/** A word has no more tokens than this; a hunk that finds no border within is left as it is. */
const LONGEST_WORD = 8;

/**
 * Cuts hunks word by word where both sides have as many words, each as long as its counterpart: 周一证实/周二表示 is a
 * date and a verb. In 先说明/介绍了 no word is another one's counterpart.
 */
export function splitAtWords(pair: ReadingPair, hunks: readonly Hunk[]): Hunk[] {
  const isBefore = borderTest(pair.before);
  const isAfter = borderTest(pair.after);
  return hunks.flatMap(({ before, after }) => {
    const ones = bordersIn(before, isBefore);
    const others = bordersIn(after, isAfter);
    const isParallel = ones.every((at, index) => at - before[0] === (others[index] ?? 0) - after[0]);
    if (ones.length !== others.length || !isParallel) return [{ before, after }];
    return ones.slice(1).map(
      (to, index): Hunk => ({
        before: [ones[index] ?? 0, to],
        after: [others[index] ?? 0, others[index + 1] ?? 0],
      }),
    );
  });
}

/** The ends of a stretch and the borders of words inside it. */
function bordersIn([from, to]: TokenRange, isBorder: (token: number) => boolean): number[] {
  const borders = [from];
  for (let at = from + 1; at < to; at++) if (isBorder(at)) borders.push(at);
  return [...borders, to];
}

/** Widens hunks to borders of words on both sides; hunks that overlap after that are one. */
export function snapToWords(pair: ReadingPair, hunks: readonly Hunk[]): Hunk[] {
  const isBefore = borderTest(pair.before);
  const isAfter = borderTest(pair.after);
  const snapped: Hunk[] = [];
  hunks.forEach(({ before, after }, index) => {
    const least = hunks[index - 1]?.before[1] ?? 0;
    const most = hunks[index + 1]?.before[0] ?? pair.before.stream.units.length;
    const back = stepsTo(before[0] - least, (step) => isBefore(before[0] - step) && isAfter(after[0] - step));
    const on = stepsTo(most - before[1], (step) => isBefore(before[1] + step) && isAfter(after[1] + step));
    put(snapped, { before: [before[0] - back, before[1] + on], after: [after[0] - back, after[1] + on] });
  });
  return snapped;
}

function borderTest({ text, stream }: TokenReading): (token: number) => boolean {
  const borders = wordBorders(text);
  return (token) => borders.has(stream.starts[token] ?? text.length);
}

/** The fewest steps to a border; none where it is too far. */
function stepsTo(room: number, isBorder: (step: number) => boolean): number {
  for (let step = 0; step <= Math.min(room, LONGEST_WORD); step++) if (isBorder(step)) return step;
  return 0;
}

function put(hunks: Hunk[], { before, after }: Hunk): void {
  const last = hunks.at(-1);
  const isOverlapping = last && (last.before[1] > before[0] || last.after[1] > after[0]);
  if (isOverlapping)
    hunks[hunks.length - 1] = { before: [last.before[0], before[1]], after: [last.after[0], after[1]] };
  else hunks.push({ before, after });
}
