import type { TextRange } from '../../model/index.ts';
import { type PairPiece, piecesOf } from '../archive/pairPieces.ts';
import type { Reuse } from '../archive/settleReuse.ts';

/** An article of an archive, as far as what it shares is counted. */
export interface SharingArticle {
  readonly id: string;
  /** Id of its outlet. */
  readonly outlet: string;
  /** As in `Article`. */
  readonly publishedAt: number | null;
  readonly publishedDay?: string;
}

/** A stretch of a text whose characters are counted already. */
export interface CountedStretch {
  readonly range: TextRange;
  /** Characters without white space. */
  readonly length: number;
}

/** A stretch of an article that an article of another outlet has too. */
export interface SharedStretch extends CountedStretch {
  /** The other article, by its place in the archive. */
  readonly other: number;
  /** Where the other has it. */
  readonly otherRange: TextRange;
  readonly isVerbatim: boolean;
}

/** Two articles of different outlets that share text, by their places, the lower first. */
export interface OutletPair {
  readonly places: readonly [number, number];
  readonly reuse: Reuse;
}

/** What an archive's articles share with those of other outlets. */
export interface Sharing {
  /** In the archive's order. */
  readonly articles: readonly SharingArticle[];
  /** In the order of the archive. */
  readonly pairs: readonly OutletPair[];
  /** By place, the stretches of an article that others have; the same stretch once for each other that has it. */
  readonly stretches: ReadonlyMap<number, readonly SharedStretch[]>;
  /** By place, the stretches of an article that another of its outlet has, or another version of it: told beside it, never counted. */
  readonly ownStretches: ReadonlyMap<number, readonly SharedStretch[]>;
  /** The report of the article at a place, as `reportTextOf` gives it; asked for only where lengths that are known do not add up. */
  readonly textOf: (place: number) => string;
}

/** Sorts an archive's reuse by article; versions of one article, and what an outlet shares with itself, apart. */
export function sharingOf(
  articles: readonly SharingArticle[],
  reuse: readonly Reuse[],
  textOf: (place: number) => string,
): Sharing {
  const all = placedPairs(articles, reuse);
  const isBetweenOutlets = ({ places: [first, second], reuse: { relation } }: OutletPair) =>
    relation === 'reuse' && articles[first]?.outlet !== articles[second]?.outlet;
  const pairs = all.filter(isBetweenOutlets);
  return {
    articles,
    pairs,
    stretches: stretchesOf(pairs),
    ownStretches: stretchesOf(all.filter((pair) => !isBetweenOutlets(pair))),
    textOf,
  };
}

function stretchesOf(pairs: readonly OutletPair[]): Map<number, readonly SharedStretch[]> {
  const stretches = new Map<number, SharedStretch[]>();
  for (const { places, reuse } of pairs) {
    for (const side of [0, 1] as const) {
      const own = stretches.get(places[side]) ?? [];
      for (const piece of reuse.passages.flatMap(piecesOf)) own.push(stretchOf(piece, side, places));
      stretches.set(places[side], own);
    }
  }
  return stretches;
}

function placedPairs(articles: readonly SharingArticle[], reuse: readonly Reuse[]): OutletPair[] {
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
  return reuse.flatMap((link): OutletPair[] => {
    const [first, second] = link.articles.map((id) => placeOf.get(id));
    return first === undefined || second === undefined ? [] : [{ places: [first, second], reuse: link }];
  });
}

function stretchOf(
  { a, b, kind, lengths }: PairPiece,
  side: 0 | 1,
  places: readonly [number, number],
): SharedStretch {
  const [range, otherRange, other] = side === 0 ? [a, b, places[1]] : [b, a, places[0]];
  return { range, otherRange, other, length: lengths[side], isVerbatim: kind === 'verbatim' };
}
