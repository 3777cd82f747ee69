import type { NameGroup, Witness } from '../../model/index.ts';
import { textOfBlocks } from '../../model/index.ts';
import { alignedRegions } from '../align/alignTexts.ts';
import { namesOf } from '../align/names.ts';
import type { Region } from '../align/regions.ts';
import { Lexicon, type Stream, streamOf } from '../align/stream.ts';
import { PASSAGE_WEIGHT, weightSums } from '../align/weight.ts';
import { findCandidates } from './candidates.ts';

/** An article of an archive and the outlet that published it. */
export interface ArchiveWitness extends Witness {
  readonly outlet: string;
}

/** An article of an archive, read for comparing. */
export interface ArchiveText {
  readonly witness: ArchiveWitness;
  readonly stream: Stream;
  readonly text: string;
  /** Weights of its tokens, summed up to each. */
  readonly sums: Int32Array;
}

/** Two articles that have text in common, by their places in the archive. */
export interface SharedPair {
  readonly first: number;
  readonly second: number;
  readonly a: ArchiveText;
  readonly b: ArchiveText;
  readonly regions: readonly Region[];
}

/** The articles of an archive, and all pairs of them that share a passage of their reports, in its order. */
export interface SharedText {
  readonly texts: readonly ArchiveText[];
  readonly pairs: readonly SharedPair[];
}

/**
 * Aligns what may share text, by fingerprints, and nothing else. Short runs that unrelated articles share are stock
 * phrases and make no pair.
 */
export function findSharedText(
  witnesses: readonly ArchiveWitness[],
  names: readonly NameGroup[],
): SharedText {
  const lexicon = new Lexicon(namesOf(names));
  const texts = witnesses.map((witness): ArchiveText => {
    const stream = streamOf(witness, 'report', lexicon);
    return { witness, stream, text: textOfBlocks(witness.blocks), sums: weightSums(stream) };
  });
  const pairs = findCandidates(texts.map(({ stream }) => stream.ids)).flatMap(([first, second]) => {
    const [a, b] = [texts[first], texts[second]];
    const regions = a && b ? alignedRegions(a.stream, b.stream) : [];
    return a && b && regions.length > 0 ? [{ first, second, a, b, regions }] : [];
  });
  return { texts, pairs: withoutStockPhrases(pairs) };
}

function withoutStockPhrases(pairs: readonly SharedPair[]): SharedPair[] {
  const phrases = stockPhrasesOf(pairs);
  return pairs.flatMap((pair) => {
    const regions = pair.regions.filter(
      (region) => !isShort(pair, region) || !phrases.has(textOf(pair, region)),
    );
    return regions.length > 0 ? [{ ...pair, regions }] : [];
  });
}

/** A name with its titles and its Latin spelling weighs less than two passages: 美国驻联合国大使克拉夫特（Kelly Craft）. */
const SHORT = 2 * PASSAGE_WEIGHT;

function isShort({ a: { sums } }: SharedPair, { a: [from, to] }: Region): boolean {
  return (sums[to] ?? 0) - (sums[from] ?? 0) < SHORT;
}

/** The longest run of a region: the sentence around it may differ from pair to pair. */
function textOf({ a }: SharedPair, { tiles }: Region): string {
  const longest = tiles.reduce((best, tile) => (tile.length > best.length ? tile : best));
  return a.stream.forms.slice(longest.a, longest.a + longest.length).join('');
}

/** So many articles that have a short run in common, and in pairs nothing else, say it by habit. */
const LEAST_ARTICLES = 10;

/** The short runs that unrelated articles share, in settled form. */
function stockPhrasesOf(pairs: readonly SharedPair[]): ReadonlySet<string> {
  const holders = new Map<string, Set<string>>();
  for (const pair of pairs) {
    if (!pair.regions.every((region) => isShort(pair, region))) continue;
    for (const region of pair.regions) {
      const text = textOf(pair, region);
      const own = holders.get(text) ?? new Set<string>();
      holders.set(text, own.add(pair.a.witness.id).add(pair.b.witness.id));
    }
  }
  return new Set([...holders].filter(([, own]) => own.size >= LEAST_ARTICLES).map(([text]) => text));
}
