import { countCharacters, cutTokens, isHan, isPunctuation } from '../../text/index.ts';

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

/** The words of a text: Han characters one by one, letters and digits as words; signs stand between them. */
export function wordsOfText(text: string): Word[] {
  const { forms, starts, ends } = cutTokens(text);
  return forms.flatMap((form, at) =>
    isPunctuation(form)
      ? []
      : {
          form,
          from: starts[at] ?? 0,
          to: ends[at] ?? 0,
          length: countCharacters(text.slice(starts[at], ends[at])),
          isAfterSign: at === 0 || isPunctuation(forms[at - 1] ?? ''),
        },
  );
}

/** Shorter words of letters are articles and particles. */
const SHORTEST_WORD = 4;

/**
 * What two texts must have in common for it to be more than chance: two words in a row of which one is Han, or one
 * word of letters or digits; by the index of the word that each begins with, and how many words it takes.
 */
export function runsOf(
  words: readonly Word[],
): { readonly run: string; readonly at: number; readonly length: 1 | 2 }[] {
  return words.flatMap(({ form }, at) => {
    const next = words[at + 1];
    const single = !isHan(form) && form.length >= SHORTEST_WORD;
    const isPair = next !== undefined && !next.isAfterSign && isHan(form) && isHan(next.form);
    return [
      ...(single ? [{ run: form, at, length: 1 as const }] : []),
      ...(isPair ? [{ run: `${form} ${next.form}`, at, length: 2 as const }] : []),
    ];
  });
}
