import type { TextRange } from '../../model/index.ts';
import { beginningOf } from './beginning.ts';

/** A passage may begin within a sentence, and after an apostrophe within a word: `’s full-scale invasion`. */
const LEADING_SIGNS = /^(?:['’]\p{L}{1,2}(?=\s))?[\s，,。、；;：:！？!?）)”」]+/u;

/** Of an excerpt, in Han characters. */
const LONGEST_EXCERPT = 80;

/** The beginning of a passage in one line, and where it stands in the text: past signs that ended the sentence before. */
export function passageExcerpt(text: string, [from, to]: TextRange): { excerpt: string; from: number } {
  const passage = text.slice(from, to);
  const signs = LEADING_SIGNS.exec(passage)?.[0].length ?? 0;
  const whole = passage.slice(signs).replace(/\s+/gu, ' ');
  const cut = beginningOf(whole, LONGEST_EXCERPT);
  return { excerpt: cut === whole ? whole : `${cut.trimEnd()}…`, from: from + signs };
}
