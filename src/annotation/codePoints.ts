import type { TextRange } from '../model/index.ts';
import type { NotePosition } from './note.ts';

const SURROGATE = /[\ud800-\udfff]/;

/** A range of UTF-16 units of `text` as code points; a border inside a surrogate pair moves to before the pair. */
export function pointsOf(text: string, [from, to]: TextRange): NotePosition {
  const start = countPoints(text, 0, from);
  return { start, end: start + countPoints(text, from, to) };
}

/** A position in code points as a range of UTF-16 units of `text`; what lies beyond its end is cut off there. */
export function unitsOf(text: string, { start, end }: NotePosition): TextRange {
  const from = skipPoints(text, 0, start);
  return [from, skipPoints(text, from, end - start)];
}

/** The same range, grown where a border would cut a surrogate pair in two. */
export function wholeCharacters(text: string, [from, to]: TextRange): TextRange {
  return [isInsidePair(text, from) ? from - 1 : from, isInsidePair(text, to) ? to + 1 : to];
}

function countPoints(text: string, from: number, to: number): number {
  const part = text.slice(from, to);
  if (!SURROGATE.test(part)) return part.length;
  let count = 0;
  for (let at = from; at < to; at = nextPoint(text, at)) count++;
  return count;
}

function skipPoints(text: string, from: number, count: number): number {
  if (!SURROGATE.test(text)) return Math.min(from + count, text.length);
  let at = from;
  for (let left = count; left > 0 && at < text.length; left--) at = nextPoint(text, at);
  return at;
}

function nextPoint(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function isInsidePair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
