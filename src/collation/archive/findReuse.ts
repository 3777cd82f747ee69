import type { NameGroup, ReuseLink, ReuseRelation, TextRange, Witness } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import { type AlignedSpan, spanOf } from '../align/alignTexts.ts';
import { commonIn, type Region } from '../align/regions.ts';
import { type ArchiveFamily, findFamilies } from './findFamilies.ts';
import { type ArchiveText, type ArchiveWitness, findSharedText, type SharedPair } from './sharedText.ts';

/** Two articles of an archive that have text in common, and where. */
export interface Reuse extends ReuseLink {
  readonly passages: readonly AlignedSpan[];
}

/** All pairs of an archive's articles that share a passage of their reports; pairs in the order of the archive. */
export function findReuse(witnesses: readonly ArchiveWitness[], names: readonly NameGroup[] = []): Reuse[] {
  return findSharedText(witnesses, names).pairs.map(reuseOf);
}

/** What an archive's articles have in common: by pairs, and by passages that went through them. */
export interface ArchiveCollation {
  readonly reuse: readonly Reuse[];
  readonly families: readonly ArchiveFamily[];
}

/** Collates a whole archive without comparing all with all. */
export function collateArchive(
  witnesses: readonly ArchiveWitness[],
  names: readonly NameGroup[] = [],
): ArchiveCollation {
  const shared = findSharedText(witnesses, names);
  return { reuse: shared.pairs.map(reuseOf), families: findFamilies(shared) };
}

function reuseOf({ a, b, regions }: SharedPair): Reuse {
  const passages = regions.map((region) => spanOf(region, a.stream, b.stream));
  const both = (spans: readonly AlignedSpan[]): [number, number] => [
    lengthOf(
      a.text,
      spans.map((span) => span.a),
    ),
    lengthOf(
      b.text,
      spans.map((span) => span.b),
    ),
  ];
  return {
    relation: relationOf(a, b, regions),
    articles: [a.witness.id, b.witness.id],
    shared: both(passages),
    verbatim: both(passages.filter((passage) => passage.kind === 'verbatim')),
    passages,
  };
}

function lengthOf(text: string, ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, range) => sum + countCharacters(text.slice(...range)), 0);
}

/**
 * Near-identical copies have so much in common, word for word, on both sides: a corrected heading, a changed number.
 * A daily form with new numbers in every sentence has less.
 */
const LEAST_VERSION_SHARE = 0.9;

/** The same form filled in on another day is no version. */
const LONGEST_BETWEEN_VERSIONS_MS = 2 * 86_400_000;

function relationOf(a: ArchiveText, b: ArchiveText, regions: readonly Region[]): ReuseRelation {
  const common = regions.reduce((sum, { tiles }) => sum + commonIn(tiles), 0);
  const longer = Math.max(a.stream.ids.length, b.stream.ids.length);
  const isVersion =
    a.witness.outlet === b.witness.outlet &&
    isNear(a.witness, b.witness) &&
    common >= LEAST_VERSION_SHARE * longer;
  return isVersion ? 'version' : 'reuse';
}

/** A time that is not known parts nothing. */
function isNear({ publishedAt: one }: Witness, { publishedAt: other }: Witness): boolean {
  return one === null || other === null || Math.abs(one - other) <= LONGEST_BETWEEN_VERSIONS_MS;
}
