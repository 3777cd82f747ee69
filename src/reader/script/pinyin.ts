// A large table: loaded where a reader asks for it.
import { pinyin } from 'pinyin-pro';
import { respell } from './toSimplified.ts';

/**
 * How each UTF-16 unit of a Chinese text is read, in pinyin with tones; undefined for what is no Han character. Readings are
 * chosen by the words around a character; a program chooses them, and it can be wrong.
 */
export function readingsOf(text: string): (string | undefined)[] {
  const readings = new Array<string | undefined>(text.length).fill(undefined);
  let at = 0;
  // The tables of words are Simplified.
  for (const { origin, pinyin: reading, isZh } of pinyin(respell(text), { type: 'all' })) {
    if (isZh) readings[at] = reading;
    at += origin.length;
  }
  return readings;
}
