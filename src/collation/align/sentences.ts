import { LONG } from '../../text/index.ts';
import type { Stream } from './stream.ts';

const unitsOf = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)));

// By unit: asked at every match of every pair of an archive.
const STOP = '.'.charCodeAt(0);
const SENTENCE_END = unitsOf('.!?;…');
const CLOSING = unitsOf(`"')]>`);
const TRAILING_SIGNS = unitsOf('.!?;…)]>,:、');

/** True where a sentence or a block ends before the token at `at`. */
export function isBorder(stream: Stream, at: number): boolean {
  const { units, blocks } = stream;
  if (at <= 0 || at >= units.length || blocks[at - 1] !== blocks[at]) return true;
  const before = units[at - 1] ?? LONG;
  if (before === STOP && isInsideWords(stream, at)) return false;
  return SENTENCE_END.has(before) || (CLOSING.has(before) && SENTENCE_END.has(units[at - 2] ?? LONG));
}

/** True for the stop of `apnews.com`, `3.5` and `John R. Smith`: words go on after it. */
function isInsideWords(stream: Stream, at: number): boolean {
  const { starts, ends, units } = stream;
  if (!isWord(stream, at) || !isWord(stream, at - 2)) return false;
  return starts[at] === ends[at - 1] || units[at - 2] !== LONG;
}

/** The forms are asked for where a unit does not tell: most streams never make them. */
function isWord(stream: Stream, at: number): boolean {
  const unit = stream.units[at] ?? LONG;
  return WORD.test(unit === LONG ? (stream.forms[at] ?? '') : String.fromCharCode(unit));
}

const WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/** Where a stretch that begins at `at` really begins: signs that belong to the words before it are no beginning. */
export function afterTrailingSigns({ units }: Stream, at: number, end: number): number {
  let first = at;
  while (first < end && TRAILING_SIGNS.has(units[first] ?? LONG)) first += 1;
  return first;
}

/** True where a stretch is at least half of the sentence, or sentences, that it stands in. */
export function fillsSentence(stream: Stream, from: number, length: number): boolean {
  let rest = 0;
  for (let at = from; rest <= length && !isBorder(stream, at); at--) rest += 1;
  for (let at = from + length; rest <= length && !isBorder(stream, at); at++) rest += 1;
  return rest <= length;
}

/** A sentence of one stream, in tokens. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a stream, in order; together they have every token. */
export function sentencesOf(stream: Stream): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= stream.units.length; at++) {
    if (!isBorder(stream, at)) continue;
    sentences.push({ from, to: at });
    from = at;
  }
  return sentences;
}
