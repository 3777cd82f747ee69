import type { NameGroup, ReuseLink, ReuseRelation, TextRange, Witness } from '../../model/index.ts';
import { textOfBlocks } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import { type AlignedSpan, alignedRegions, spanOf } from '../align/alignTexts.ts';
import { namesOf } from '../align/names.ts';
import type { Region } from '../align/regions.ts';
import { Lexicon, type Stream, streamOf } from '../align/stream.ts';
import { PASSAGE_WEIGHT, weightSums } from '../align/weight.ts';
import { findCandidates } from './candidates.ts';

/** An article of an archive and the outlet that published it. */
export interface ArchiveWitness extends Witness {
  readonly outlet: string;
}

/** Two articles of an archive that have text in common, and where. */
export interface Reuse extends ReuseLink {
  readonly passages: readonly AlignedSpan[];
}

/**
 * All pairs of an archive's articles that share a passage of their reports; pairs in the order of the archive. Short
 * runs that unrelated articles share are stock phrases and make no pair.
 */
export function findReuse(witnesses: readonly ArchiveWitness[], names: readonly NameGroup[] = []): Reuse[] {
  const lexicon = new Lexicon(namesOf(names));
  const archive = witnesses.map((witness): Text => {
    const stream = streamOf(witness, 'report', lexicon);
    return { witness, stream, text: textOfBlocks(witness.blocks), sums: weightSums(stream) };
  });
  const pairs = findCandidates(archive.map(({ stream }) => stream.ids)).flatMap(([first, second]) => {
    const [a, b] = [archive[first], archive[second]];
    const regions = a && b ? alignedRegions(a.stream, b.stream) : [];
    return a && b && regions.length > 0 ? [{ a, b, regions }] : [];
  });
  const phrases = stockPhrasesOf(pairs);
  return pairs.flatMap((pair) => {
    const regions = pair.regions.filter(
      (region) => !isShort(pair, region) || !phrases.has(textOf(pair, region)),
    );
    return regions.length > 0 ? [reuseOf({ ...pair, regions })] : [];
  });
}

interface Text {
  readonly witness: ArchiveWitness;
  readonly stream: Stream;
  readonly text: string;
  /** Weights of its tokens, summed up to each. */
  readonly sums: Int32Array;
}

interface Pair {
  readonly a: Text;
  readonly b: Text;
  readonly regions: readonly Region[];
}

/** A name with its titles and its Latin spelling weighs less than two passages: 美国驻联合国大使克拉夫特（Kelly Craft）. */
const SHORT = 2 * PASSAGE_WEIGHT;

function isShort({ a: { sums } }: Pair, { a: [from, to] }: Region): boolean {
  return (sums[to] ?? 0) - (sums[from] ?? 0) < SHORT;
}

/** The longest run of a region: the sentence around it may differ from pair to pair. */
function textOf({ a }: Pair, { tiles }: Region): string {
  const longest = tiles.reduce((best, tile) => (tile.length > best.length ? tile : best));
  return a.stream.forms.slice(longest.a, longest.a + longest.length).join('');
}

/** So many articles that have a short run in common, and in pairs nothing else, say it by habit. */
const LEAST_ARTICLES = 10;

/** The short runs that unrelated articles share, in settled form. */
function stockPhrasesOf(pairs: readonly Pair[]): ReadonlySet<string> {
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

function reuseOf({ a, b, regions }: Pair): Reuse {
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

function relationOf(a: Text, b: Text, regions: readonly Region[]): ReuseRelation {
  const common = regions.flatMap(({ tiles }) => tiles).reduce((sum, { length }) => sum + length, 0);
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
