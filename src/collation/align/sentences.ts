import type { Stream } from './stream.ts';

const SENTENCE_END = new Set(['.', '!', '?', ';', '…']);
const CLOSING = new Set(['"', "'", ')', ']', '>']);
const TRAILING_SIGNS = new Set([...SENTENCE_END, ...')]>,:、']);

/** True where a sentence or a block ends before the token at `at`. */
export function isBorder(stream: Stream, at: number): boolean {
  const { forms, blocks } = stream;
  if (at <= 0 || at >= forms.length || blocks[at - 1] !== blocks[at]) return true;
  const before = forms[at - 1] ?? '';
  if (before === '.' && isInsideWords(stream, at)) return false;
  return SENTENCE_END.has(before) || (CLOSING.has(before) && SENTENCE_END.has(forms[at - 2] ?? ''));
}

/** True for the stop of `apnews.com`, `3.5` and `John R. Smith`: words go on after it. */
function isInsideWords({ forms, starts, ends }: Stream, at: number): boolean {
  const [before = '', next = ''] = [forms[at - 2], forms[at]];
  if (!WORD.test(next) || !WORD.test(before)) return false;
  return starts[at] === ends[at - 1] || before.length === 1;
}

const WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/** Where a stretch that begins at `at` really begins: signs that belong to the words before it are no beginning. */
export function afterTrailingSigns({ forms }: Stream, at: number, end: number): number {
  let first = at;
  while (first < end && TRAILING_SIGNS.has(forms[first] ?? '')) first += 1;
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
  for (let at = 1; at <= stream.forms.length; at++) {
    if (!isBorder(stream, at)) continue;
    sentences.push({ from, to: at });
    from = at;
  }
  return sentences;
}
