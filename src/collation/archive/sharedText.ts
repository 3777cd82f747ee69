import type { NameGroup, Witness } from '../../model/index.ts';
import { alignStreams } from '../align/alignStreams.ts';
import type { Region } from '../align/regions.ts';
import { ArchiveReader, type ArchiveText, alignmentOf } from './alignPair.ts';
import { findCandidates } from './candidates.ts';
import { isTelling, stockPhrasesOf } from './stockPhrases.ts';
import { Surveyor } from './survey.ts';

/** An article of an archive and the outlet that published it. */
export interface ArchiveWitness extends Witness {
  readonly outlet: string;
}

/** An article and how it is read for comparing. */
export interface ReadWitness extends ArchiveText {
  readonly witness: ArchiveWitness;
}

/** Two articles that have text in common, by their places in the archive. */
export interface SharedPair {
  readonly first: number;
  readonly second: number;
  readonly a: ReadWitness;
  readonly b: ReadWitness;
  readonly regions: readonly Region[];
}

/** The articles of an archive, and all pairs of them that share a passage of their reports, in its order. */
export interface SharedText {
  readonly texts: readonly ReadWitness[];
  readonly pairs: readonly SharedPair[];
}

/** Aligns what may share text, by fingerprints, and nothing else. */
export function findSharedText(
  witnesses: readonly ArchiveWitness[],
  names: readonly NameGroup[],
): SharedText {
  const reader = new ArchiveReader(names);
  const surveyor = new Surveyor(names);
  const texts = witnesses.map((witness): ReadWitness => ({ witness, ...reader.read(witness) }));
  const { pairs } = findCandidates(witnesses.map((witness) => surveyor.survey(witness).prints));
  const aligned = pairs.flatMap(({ first, second }) => {
    const [a, b] = [texts[first], texts[second]];
    const regions = a && b ? alignStreams(a.stream, b.stream).regions : [];
    return a && b && regions.length > 0 ? [{ first, second, a, b, regions }] : [];
  });
  const known = witnesses.flatMap(({ stockPhrases = [] }) => stockPhrases);
  return { texts, pairs: withoutStockPhrases(aligned, known) };
}

function withoutStockPhrases(pairs: readonly SharedPair[], known: readonly string[]): SharedPair[] {
  const aligned = pairs.map(({ first, second, a, b, regions }) => ({
    parties: [first, second] as const,
    alignment: alignmentOf(a, b, regions),
  }));
  const phrases = new Set([...stockPhrasesOf(aligned), ...known]);
  return pairs.flatMap((pair, at) => {
    const passages = aligned[at]?.alignment.passages ?? [];
    const regions = pair.regions.filter((_, index) => {
      const passage = passages[index];
      return passage !== undefined && isTelling(passage, phrases);
    });
    return regions.length > 0 ? [{ ...pair, regions }] : [];
  });
}
