import type { NameGroup, ReuseLink, Witness } from '../model/index.ts';
import { textOfBlocks } from '../model/index.ts';
import { countCharacters } from '../text/index.ts';
import { type AlignedSpan, alignStreams } from './alignTexts.ts';
import { findCandidates } from './candidates.ts';
import { namesOf } from './names.ts';
import { Lexicon, streamOf } from './stream.ts';

/** Two articles of an archive that have text in common, and where. */
export interface Reuse extends ReuseLink {
  readonly passages: readonly AlignedSpan[];
}

/** All pairs of an archive's articles that share a passage of their reports; pairs in the order of the archive. */
export function findReuse(witnesses: readonly Witness[], names: readonly NameGroup[] = []): Reuse[] {
  const lexicon = new Lexicon(namesOf(names));
  const streams = witnesses.map((witness) => streamOf(witness, 'report', lexicon));
  const texts = witnesses.map((witness) => textOfBlocks(witness.blocks));
  return findCandidates(streams.map((stream) => stream.ids)).flatMap(([first, second]): Reuse[] => {
    const [a, b] = [streams[first], streams[second]];
    const passages = a && b ? alignStreams(a, b) : [];
    if (passages.length === 0) return [];
    const measure = (side: 'a' | 'b', text: string, spans: readonly AlignedSpan[]) =>
      spans.reduce((sum, span) => sum + countCharacters(text.slice(...span[side])), 0);
    const both = (spans: readonly AlignedSpan[]): [number, number] => [
      measure('a', texts[first] ?? '', spans),
      measure('b', texts[second] ?? '', spans),
    ];
    return [
      {
        articles: [witnesses[first]?.id ?? '', witnesses[second]?.id ?? ''],
        shared: both(passages),
        verbatim: both(passages.filter((passage) => passage.kind === 'verbatim')),
        passages,
      },
    ];
  });
}
