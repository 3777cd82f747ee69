import type { ReuseLink, ReuseRelation } from '../../model/index.ts';
import type { PairAlignment, PairPassage } from './alignPair.ts';
import { lengthsOf, piecesOf } from './pairPieces.ts';
import { isTelling, stockPhrasesOf } from './stockPhrases.ts';

/** Two articles of an archive that have text in common, and where. */
export interface Reuse extends ReuseLink {
  readonly passages: readonly PairPassage[];
}

/** An article as a party to a pair. */
export interface ReuseParty {
  readonly id: string;
  /** Id of its outlet. */
  readonly outlet: string;
  readonly publishedAt: number | null;
}

/** Two articles and what they have in common, the one that sorts first in the archive first. */
export interface PartyPair {
  readonly parties: readonly [ReuseParty, ReuseParty];
  readonly alignment: PairAlignment;
}

/** What an archive's articles have in common, and what is said by habit there. */
export interface SettledReuse {
  /** In the order of the pairs. */
  readonly reuse: readonly Reuse[];
  /** By article id: the stock phrases that it shares with others, in settled form; none for an article without. */
  readonly stockPhrases: ReadonlyMap<string, readonly string[]>;
}

/** The links of an archive from its aligned pairs. Short runs that unrelated articles share are stock phrases and make none. */
export function settleReuse(pairs: readonly PartyPair[]): SettledReuse {
  const phrases = stockPhrasesOf(
    pairs.map(({ parties: [a, b], alignment }) => ({ parties: [a.id, b.id], alignment })),
  );
  const reuse = pairs.flatMap((pair) => {
    const passages = pair.alignment.passages.filter((passage) => isTelling(passage, phrases));
    return passages.length > 0 ? [reuseOf(pair, passages)] : [];
  });
  return { reuse, stockPhrases: phrasesByArticle(pairs, phrases) };
}

function phrasesByArticle(
  pairs: readonly PartyPair[],
  phrases: ReadonlySet<string>,
): Map<string, readonly string[]> {
  const byArticle = new Map<string, Set<string>>();
  for (const { parties, alignment } of pairs) {
    for (const { phrase = '' } of alignment.passages) {
      if (!phrases.has(phrase)) continue;
      for (const { id } of parties) byArticle.set(id, (byArticle.get(id) ?? new Set()).add(phrase));
    }
  }
  return new Map([...byArticle].map(([id, own]) => [id, [...own].sort()]));
}

function reuseOf({ parties: [a, b], alignment }: PartyPair, passages: readonly PairPassage[]): Reuse {
  const pieces = passages.flatMap(piecesOf);
  return {
    relation: relationOf(a, b, alignment),
    articles: [a.id, b.id],
    shared: lengthsOf(pieces),
    verbatim: lengthsOf(pieces.filter(({ kind }) => kind === 'verbatim')),
    passages,
  };
}

/**
 * Near-identical copies have so much in common, word for word, on both sides: a corrected heading, a changed number.
 * A daily form with new numbers in every sentence has less.
 */
const LEAST_VERSION_SHARE = 0.9;

/** The same form filled in on another day is no version. */
const LONGEST_BETWEEN_VERSIONS_MS = 2 * 86_400_000;

function relationOf(a: ReuseParty, b: ReuseParty, { commonShare }: PairAlignment): ReuseRelation {
  return a.outlet === b.outlet && isNear(a, b) && commonShare >= LEAST_VERSION_SHARE ? 'version' : 'reuse';
}

/** A time that is not known parts nothing. */
function isNear({ publishedAt: one }: ReuseParty, { publishedAt: other }: ReuseParty): boolean {
  return one === null || other === null || Math.abs(one - other) <= LONGEST_BETWEEN_VERSIONS_MS;
}
