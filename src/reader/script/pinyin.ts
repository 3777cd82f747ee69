// A large table: loaded where a reader asks for it.
import { pinyin } from 'pinyin-pro';
import type { Respell } from './sameLength.ts';
import { respeller } from './toSimplified.ts';

/** Gives what `readingsOf` gives of a text. Rejects where the tables do not come. */
export async function pinyinReader(): Promise<(text: string) => (string | undefined)[]> {
  const respell = await respeller();
  return (text) => readingsOf(text, respell);
}

/**
 * How each UTF-16 unit of a Chinese text is read, in pinyin with tones; undefined for what is no Han character. Readings are
 * chosen by the words around a character; a program chooses them, and it can be wrong.
 */
function readingsOf(text: string, respell: Respell): (string | undefined)[] {
  const readings = new Array<string | undefined>(text.length).fill(undefined);
  let at = 0;
  // The tables of words are Simplified.
  for (const { origin, pinyin: reading, isZh } of pinyin(respell(text), { type: 'all' })) {
    if (isZh) readings[at] = reading;
    at += origin.length;
  }
  return readings;
}
