import type { TextRange } from '../../model/index.ts';
import { countCharacters, cutTokens, isHan, isPunctuation, type Tokens } from '../../text/index.ts';

/** A token of a headline or of a sentence that is no sign. */
export interface Word {
  /** Settled form. */
  readonly form: string;
  /** UTF-16 units of the text that it was cut from. */
  readonly from: number;
  readonly to: number;
  /** Characters without white space. */
  readonly length: number;
  /** True where a sign stands between it and the word before, or where it is the first. */
  readonly isAfterSign: boolean;
}

/** What holds the digits of one number together, or of a time; a percent sign belongs to the number before it. */
const JOINTS: ReadonlySet<string> = new Set(['.', ',', ':']);
const DIGITS = /^\d+$/;
const NUMBER = /^\d[\d.,:]*%?$/;

/** The words of a text: Han characters one by one, letters, digits and whole numbers as words; signs stand between them. */
export function wordsOfText(text: string): Word[] {
  const tokens = cutTokens(text);
  const { forms, starts, ends } = tokens;
  const words: Word[] = [];
  for (let at = 0; at < forms.length; ) {
    const end = endOfNumber(tokens, at);
    const form = forms.slice(at, end).join('');
    const [from, to] = [starts[at] ?? 0, ends[end - 1] ?? 0];
    if (!isPunctuation(form)) {
      const isAfterSign = at === 0 || isPunctuation(forms[at - 1] ?? '');
      words.push({ form, from, to, length: countCharacters(text.slice(from, to)), isAfterSign });
    }
    at = end;
  }
  return words;
}

/** Where the number ends that begins at a token: 50.38 and 20% are one word each. Any other token ends behind itself. */
export function endOfNumber({ forms, starts, ends }: Tokens, at: number): number {
  const isNumber = (token: number) => DIGITS.test(forms[token] ?? '');
  const isTied = (token: number) => starts[token] === ends[token - 1];
  let end = at + 1;
  if (!isNumber(at)) return end;
  while (JOINTS.has(forms[end] ?? '') && isTied(end) && isNumber(end + 1) && isTied(end + 1)) end += 2;
  return forms[end] === '%' && isTied(end) ? end + 1 : end;
}

/** Shorter words of letters are articles and particles. */
const SHORTEST_WORD = 4;
/** A digit alone is in many headlines; one with the Han character that follows is a day, a month or a count. */
const SHORTEST_NUMBER = 2;

/** The numbers of a text that another has too, with the Han character behind it where that is the same: 50.38, 20%, 3月1日. */
export function sharedNumbers(words: readonly Word[], others: readonly Word[]): TextRange[] {
  const theirs = new Set(runsOf(others).map(({ run }) => run));
  return runsOf(words).flatMap(({ run, at, length }): TextRange[] => {
    const [first, last] = [words[at], words[at + length - 1]];
    return first && last && NUMBER.test(first.form) && theirs.has(run) ? [[first.from, last.to]] : [];
  });
}

/**
 * What two texts must have in common for it to be more than chance: two Han characters in a row, a number with the one
 * behind it, one number, or one word of letters or digits; by the index of the word that each begins with, and how many
 * words it takes.
 */
export function runsOf(
  words: readonly Word[],
): { readonly run: string; readonly at: number; readonly length: 1 | 2 }[] {
  return words.flatMap(({ form }, at) => {
    const next = words[at + 1];
    const isNumber = NUMBER.test(form);
    const single = !isHan(form) && form.length >= (isNumber ? SHORTEST_NUMBER : SHORTEST_WORD);
    const isPair = next !== undefined && !next.isAfterSign && (isHan(form) || isNumber) && isHan(next.form);
    return [
      ...(single ? [{ run: form, at, length: 1 as const }] : []),
      ...(isPair ? [{ run: `${form} ${next.form}`, at, length: 2 as const }] : []),
    ];
  });
}
