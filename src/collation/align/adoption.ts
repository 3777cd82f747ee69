import type { Match } from './matches.ts';
import { fillsEnough, LONGEST_GAP, type Region, regionOf, weightOf } from './regions.ts';
import type { WeighMatch } from './tiles.ts';
import type { TokenRange } from './tokenRange.ts';
import { STOCK_PHRASE_WEIGHT } from './weight.ts';

/**
 * The chains that are too light for a passage of their own but stand right beside one in both texts, in whatever
 * order: next to a paragraph that two texts share, a short sentence in common is no coincidence.
 */
export function adoptNeighbours(
  regions: readonly Region[],
  chains: readonly (readonly Match[])[],
  weigh: WeighMatch,
  lengths: Readonly<Record<'a' | 'b', number>>,
): Region[] {
  const owners = { a: ownersOf(regions, 'a', lengths.a), b: ownersOf(regions, 'b', lengths.b) };
  return chains
    .filter((chain) => weightOf(chain, weigh) >= STOCK_PHRASE_WEIGHT)
    .map(regionOf)
    .filter((region) => {
      if (!fillsEnough(region) || !isFree(owners.a, region.a) || !isFree(owners.b, region.b)) return false;
      const beside = ownersBeside(owners.b, region.b);
      if (![...ownersBeside(owners.a, region.a)].some((owner) => beside.has(owner))) return false;
      owners.a.fill(ADOPTED, ...region.a);
      owners.b.fill(ADOPTED, ...region.b);
      return true;
    });
}

/** Stands at the tokens of what was adopted: taken, but it makes no neighbour of its own. */
const ADOPTED = -1;

/** By token of one side: the region it stands in, counted from one; 0 where in none. */
function ownersOf(regions: readonly Region[], side: 'a' | 'b', length: number): Int32Array {
  const owners = new Int32Array(length);
  regions.forEach((region, index) => {
    owners.fill(index + 1, ...region[side]);
  });
  return owners;
}

function isFree(owners: Int32Array, [from, to]: TokenRange): boolean {
  return owners.subarray(from, to).every((owner) => owner === 0);
}

/** The regions within a clause's length of a stretch. */
function ownersBeside(owners: Int32Array, [from, to]: TokenRange): ReadonlySet<number> {
  const before = owners.subarray(Math.max(0, from - LONGEST_GAP), from);
  const after = owners.subarray(to, to + LONGEST_GAP);
  return new Set([...before, ...after].filter((owner) => owner > 0));
}
