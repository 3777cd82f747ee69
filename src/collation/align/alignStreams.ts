import { type Alignment, align } from './alignment.ts';
import type { Match } from './matches.ts';
import type { Region } from './regions.ts';
import { settleEdges } from './sentenceEdges.ts';
import type { Stream } from './stream.ts';

/**
 * Aligns two streams that were read with one lexicon, with regions to the borders of their sentences. Which one comes first
 * changes nothing: where several alignments are as good as each other, the texts alone decide.
 */
export function alignStreams(a: Stream, b: Stream): Alignment {
  return isBefore(b, a) ? turned(alignInOrder(b, a)) : alignInOrder(a, b);
}

function alignInOrder(a: Stream, b: Stream): Alignment {
  const alignment = align(a, b);
  return { ...alignment, regions: settleEdges(alignment.regions, a, b) };
}

/** An order of texts: the shorter one, and of two as long the one with the lesser form where they first differ. */
function isBefore(a: Stream, b: Stream): boolean {
  if (a.ids.length !== b.ids.length) return a.ids.length < b.ids.length;
  const at = a.ids.findIndex((id, index) => id !== b.ids[index]);
  return at >= 0 && (a.forms[at] ?? '') < (b.forms[at] ?? '');
}

function turned({ regions, repeats, stockPhrases, isLimited }: Alignment): Alignment {
  return {
    regions: regions
      .map(({ a, b, tiles }): Region => ({ a: b, b: a, tiles: tiles.map(turnedMatch) }))
      .sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]),
    // In their order: of two that are in each other's way, the first stays.
    repeats: repeats.map(turnedMatch),
    stockPhrases: stockPhrases.map(turnedMatch),
    isLimited,
  };
}

function turnedMatch({ a, b, ...match }: Match): Match {
  return { ...match, a: b, b: a };
}
