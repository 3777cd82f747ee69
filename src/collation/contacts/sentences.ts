import type { TextRange } from '../../model/index.ts';

/** Up to a sign that ends a sentence, with the quote mark behind it; a line ends one too. */
const HAN_SENTENCE = /[^。！？!?；;\n]+(?:[。！？!?；;]+[”’」』"）)]*|\n|$)/gu;

/** A full stop between sentences in letters, or behind a day: on March 1.; those of U.S., Gen. and 3.5 are none. */
const LATIN_STOP = /(?<=(?:[\p{Ll}\d%)”"’]{2}|\p{Ll}{2}\s\d)\.[”"’)]?)\s+(?=[“"‘(]?\p{Lu})/gu;
const SHORT_FORM =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|Lt|Col|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs)\.$/u;

/** The sentences of a text, in order, without the white space around them. */
export function sentenceRanges(text: string): TextRange[] {
  return [...text.matchAll(HAN_SENTENCE)].flatMap(({ index, 0: run }) => {
    if (!run.includes('.')) return trimmed(text, index, index + run.length);
    const stops = latinStops(run);
    return [0, ...stops].flatMap((from, part) =>
      trimmed(text, index + from, index + (stops[part] ?? run.length)),
    );
  });
}

function latinStops(run: string): number[] {
  return [...run.matchAll(LATIN_STOP)]
    .map((stop) => stop.index)
    .filter((at) => !SHORT_FORM.test(run.slice(Math.max(0, at - 8), at)));
}

function trimmed(text: string, from: number, to: number): TextRange[] {
  const sentence = text.slice(from, to);
  const start = from + sentence.length - sentence.trimStart().length;
  const end = from + sentence.trimEnd().length;
  return start < end ? [[start, end]] : [];
}
