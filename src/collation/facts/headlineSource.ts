import {
  type HeadlineSource,
  isAside,
  rangesOfBlocks,
  type TextRange,
  type Witness,
} from '../../model/index.ts';
import { runsOf, type Word, wordsOfText } from './headlineWords.ts';

/** Sentences of a block; a stop inside a number or an address ends none. */
const SENTENCE = /[^。！？!?；;]+(?:[。！？!?；;]+[”’」』"]?|$)/gu;

/** The sentence of an article's report that has most of its headline's words, the first of several; undefined for none. */
export function headlineSource(headline: readonly Word[], { blocks }: Witness): HeadlineSource | undefined {
  const runs = new Map(runsOf(headline).map((one) => [one.run, [] as number[]]));
  for (const { run, at, length } of runsOf(headline)) {
    for (let step = 0; step < length; step++) runs.get(run)?.push(at + step);
  }
  let best: HeadlineSource | undefined;
  rangesOfBlocks(blocks).forEach(([from], block) => {
    const own = blocks[block];
    if (!own || isAside(own)) return;
    for (const range of sentencesOf(own.text)) {
      const shared = sharedCharacters(headline, own.text.slice(...range), runs);
      if (shared > (best?.shared ?? 0)) best = { range: [from + range[0], from + range[1]], block, shared };
    }
  });
  return best;
}

function sentencesOf(text: string): TextRange[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ index, 0: sentence }): TextRange[] => {
    const from = index + sentence.length - sentence.trimStart().length;
    const to = index + sentence.trimEnd().length;
    return from < to ? [[from, to]] : [];
  });
}

function sharedCharacters(
  headline: readonly Word[],
  sentence: string,
  runs: ReadonlyMap<string, readonly number[]>,
): number {
  const found = new Set(runsOf(wordsOfText(sentence)).flatMap(({ run }) => runs.get(run) ?? []));
  return [...found].reduce((sum, at) => sum + (headline[at]?.length ?? 0), 0);
}
