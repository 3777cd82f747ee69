import { type Match, withoutHead } from './matches.ts';
import type { Region } from './regions.ts';
import { afterTrailingSigns, isBorder } from './sentences.ts';
import type { Stream } from './stream.ts';
import { flagRegions, type TokenFlags } from './tokenFlags.ts';
import type { TokenRange } from './tokenRange.ts';
import { STOCK_PHRASE_WEIGHT } from './weight.ts';

/**
 * Sets the borders of regions to those of the text. A sign that belongs to the words before it is no beginning; and
 * of a sentence that is for the most part in a region, the rest is in it too: 王毅强调，… against 王毅说，… is one
 * edited sentence, not an equal one after two different beginnings. Never into another region.
 */
export function settleEdges(regions: readonly Region[], a: Stream, b: Stream): Region[] {
  const trimmed = regions.map((region) => withoutStub(fromFirstWord(region, a), a, b));
  const inA = { stream: a, taken: flagRegions(trimmed, 'a', a.units.length) };
  const inB = { stream: b, taken: flagRegions(trimmed, 'b', b.units.length) };
  return trimmed.map((region) => {
    const headA = restBefore(inA, region.a);
    const headB = restBefore(inB, region.b);
    const tailA = restAfter(inA, region.a);
    const tailB = restAfter(inB, region.b);
    const hasHead = headA !== undefined && headB !== undefined;
    const hasTail = tailA !== undefined && tailB !== undefined;
    return {
      tiles: region.tiles,
      a: [region.a[0] - (hasHead ? headA : 0), region.a[1] + (hasTail ? tailA : 0)],
      b: [region.b[0] - (hasHead ? headB : 0), region.b[1] + (hasTail ? tailB : 0)],
    };
  });
}

function fromFirstWord(region: Region, a: Stream): Region {
  const [first, ...rest] = region.tiles;
  if (!first) return region;
  const signs = afterTrailingSigns(a, first.a, first.a + first.length - 1) - first.a;
  if (signs === 0) return region;
  const tile = withoutHead(first, signs);
  return { tiles: [tile, ...rest], a: [tile.a, region.a[1]], b: [tile.b, region.b[1]] };
}

/** A changed beginning or end of a sentence has at most so many tokens; more is a clause of its own. */
const LONGEST_EDGE = 12;

/** So much of what a sentence has inside the region may stand outside of it, at one end. */
const LARGEST_EDGE_SHARE = 1 / 3;

/**
 * Without the few words at its end that begin another sentence and do not end it: after a common sentence, both
 * may go on with 中方 and say different things.
 */
function withoutStub(region: Region, a: Stream, b: Stream): Region {
  const last = region.tiles.at(-1);
  if (!last || (isBorder(a, region.a[1]) && isBorder(b, region.b[1]))) return region;
  let stub = 1;
  while (stub < last.length && !isBorder(a, last.a + last.length - stub)) stub += 1;
  if (stub >= last.length || stub >= STOCK_PHRASE_WEIGHT) return region;
  const tile: Match = { ...last, length: last.length - stub };
  return {
    tiles: [...region.tiles.slice(0, -1), tile],
    a: [region.a[0], tile.a + tile.length],
    b: [region.b[0], tile.b + tile.length],
  };
}

/** One side of the regions: its tokens, and which of them stand in a region. */
interface Side {
  readonly stream: Stream;
  readonly taken: TokenFlags;
}

/** Tokens between the sentence's beginning and the region's; none where the region has the smaller part of the sentence. */
function restBefore({ stream, taken }: Side, [from, to]: TokenRange): number | undefined {
  let rest = 0;
  for (; !isBorder(stream, from - rest); rest++) {
    if (rest === LONGEST_EDGE || taken[from - rest - 1] === 1) return undefined;
  }
  return rest <= LARGEST_EDGE_SHARE * distanceToBorder(stream, from, to, 1) ? rest : undefined;
}

/** Tokens between the region's end and that of the sentence, its sign included. */
function restAfter({ stream, taken }: Side, [from, to]: TokenRange): number | undefined {
  let rest = 0;
  for (; !isBorder(stream, to + rest); rest++) {
    if (rest === LONGEST_EDGE || taken[to + rest] === 1) return undefined;
  }
  return rest <= LARGEST_EDGE_SHARE * distanceToBorder(stream, to, from, -1) ? rest : undefined;
}

/** Tokens from one end of a region inwards to the next border of a sentence, or through the whole region. */
function distanceToBorder(stream: Stream, from: number, to: number, step: 1 | -1): number {
  let at = from + step;
  while (at !== to && !isBorder(stream, at)) at += step;
  return Math.abs(at - from);
}
