import type { Region } from './regions.ts';
import type { Stream } from './stream.ts';
import { flagRegions } from './tokenFlags.ts';

/** A changed beginning or end of a sentence has at most so many tokens; more is another sentence. */
const LONGEST_EDGE = 12;

const SENTENCE_END = new Set(['.', '!', '?', ';', '…']);

/**
 * Widens a region to the borders of its sentence where both sides have something there: 王毅强调，… against
 * 王毅说，… is one edited sentence, not an equal one after two different beginnings. Never into another region,
 * and never by more than the region itself has.
 */
export function widenToSentences(regions: readonly Region[], a: Stream, b: Stream): Region[] {
  const takenA = flagRegions(regions, 'a', a.forms.length);
  const takenB = flagRegions(regions, 'b', b.forms.length);
  return regions.map((region) => {
    const beforeA = edgeBefore(a, region.a[0], takenA);
    const beforeB = edgeBefore(b, region.b[0], takenB);
    const afterA = edgeAfter(a, region.a[1], takenA);
    const afterB = edgeAfter(b, region.b[1], takenB);
    const hasHead = isEdge(beforeA, beforeB, region);
    const hasTail = isEdge(afterA, afterB, region);
    return {
      tiles: region.tiles,
      a: [region.a[0] - (hasHead ? beforeA : 0), region.a[1] + (hasTail ? afterA : 0)],
      b: [region.b[0] - (hasHead ? beforeB : 0), region.b[1] + (hasTail ? afterB : 0)],
    };
  });
}

function isEdge(inA: number, inB: number, region: Region): boolean {
  const most = Math.min(LONGEST_EDGE, (region.a[1] - region.a[0]) / 2);
  return inA > 0 && inB > 0 && inA <= most && inB <= most;
}

/** Tokens from the sentence's beginning to `at`; one too many where another region or too much lies between. */
function edgeBefore(stream: Stream, at: number, taken: Uint8Array): number {
  let count = 0;
  while (count <= LONGEST_EDGE && at - count > 0) {
    const token = at - count - 1;
    const isBorder =
      stream.blocks[token] !== stream.blocks[at] || SENTENCE_END.has(stream.forms[token] ?? '');
    if (isBorder) return count;
    if (taken[token] === 1) return LONGEST_EDGE + 1;
    count += 1;
  }
  return count;
}

/** Tokens from `at` to the sentence's end, its sign included. */
function edgeAfter(stream: Stream, at: number, taken: Uint8Array): number {
  if (SENTENCE_END.has(stream.forms[at - 1] ?? '')) return 0;
  let count = 0;
  while (count <= LONGEST_EDGE && at + count < stream.forms.length) {
    const token = at + count;
    if (stream.blocks[token] !== stream.blocks[at - 1]) return count;
    if (taken[token] === 1) return LONGEST_EDGE + 1;
    count += 1;
    if (SENTENCE_END.has(stream.forms[token] ?? '')) return count;
  }
  return count;
}
