import { isHan, isPunctuation } from '../../text/index.ts';
import type { Sentence } from '../align/sentences.ts';
import type { Stream } from '../align/stream.ts';

/** What a sentence is about, as things that another sentence can have too; each once. */
export interface Content {
  /** Its tokens without signs: Han characters, words of letters, numbers, names, by their numbers. */
  readonly tokens: ReadonlySet<number>;
  /** What is seldom common by chance, by number: pairs of Han characters, and every token of more than one character. */
  readonly evidence: ReadonlySet<number>;
}

/** More different forms than two texts can have; a pair's number lies above it. */
const MOST_FORMS = 0x1000000;

/** The content of a sentence. Names count by what they name, whichever variant is written. */
export function contentOf({ forms, ids }: Stream, { from, to }: Sentence): Content {
  const tokens = new Set<number>();
  const evidence = new Set<number>();
  for (let at = from; at < to; at++) {
    const form = forms[at] ?? '';
    if (isPunctuation(form)) continue;
    const id = ids[at] ?? 0;
    tokens.add(id);
    const next = at + 1 < to ? (forms[at + 1] ?? '') : '';
    if (!isSingleHan(form)) evidence.add(id);
    else if (isSingleHan(next)) evidence.add((id + 1) * MOST_FORMS + (ids[at + 1] ?? 0));
  }
  return { tokens, evidence };
}

function isSingleHan(form: string): boolean {
  return isHan(form) && [...form].length === 1;
}
