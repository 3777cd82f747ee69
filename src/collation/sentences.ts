import type { Stream } from './stream.ts';

const SENTENCE_END = new Set(['.', '!', '?', ';', '…']);
const CLOSING = new Set(['"', "'", ')', ']', '>']);
const TRAILING_SIGNS = new Set([...SENTENCE_END, ...')]>,:、']);

/** True where a sentence or a block ends before the token at `at`. */
export function isBorder({ forms, blocks }: Stream, at: number): boolean {
  if (at <= 0 || at >= forms.length || blocks[at - 1] !== blocks[at]) return true;
  const before = forms[at - 1] ?? '';
  return SENTENCE_END.has(before) || (CLOSING.has(before) && SENTENCE_END.has(forms[at - 2] ?? ''));
}

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
