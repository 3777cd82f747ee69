import type { NameGroup } from '../../model/index.ts';
import { alignmentOf } from './alignPair.ts';
import { type ArchiveFamily, findFamilies } from './findFamilies.ts';
import { type Reuse, settleReuse } from './settleReuse.ts';
import { type ArchiveWitness, findSharedText, type ReadWitness, type SharedPair } from './sharedText.ts';

/** All pairs of an archive's articles that share a passage of their reports; pairs in the order of the archive. */
export function findReuse(
  witnesses: readonly ArchiveWitness[],
  names: readonly NameGroup[] = [],
): readonly Reuse[] {
  return reuseOf(findSharedText(witnesses, names).pairs);
}

/** What an archive's articles have in common: by pairs, and by passages that went through them. */
export interface ArchiveCollation {
  readonly reuse: readonly Reuse[];
  readonly families: readonly ArchiveFamily[];
}

/** Collates a whole archive in memory, without comparing all with all. */
export function collateArchive(
  witnesses: readonly ArchiveWitness[],
  names: readonly NameGroup[] = [],
): ArchiveCollation {
  const shared = findSharedText(witnesses, names);
  return { reuse: reuseOf(shared.pairs), families: findFamilies(shared) };
}

function reuseOf(pairs: readonly SharedPair[]): readonly Reuse[] {
  return settleReuse(
    pairs.map(({ a, b, regions }) => ({
      parties: [partyOf(a), partyOf(b)],
      alignment: alignmentOf(a, b, regions),
    })),
  ).reuse;
}

function partyOf({ witness: { id, outlet, publishedAt } }: ReadWitness) {
  return { id, outlet, publishedAt };
}
