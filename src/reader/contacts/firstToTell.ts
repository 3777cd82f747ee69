import { earliestOf, provenanceOf } from '../../collation/index.ts';
import type { ArticleMark } from '../../model/index.ts';

/** Who told of a contact first in this archive, and how much later the next outlet did. */
export interface FirstToTell {
  /** The earliest articles: several where two may have been first; none where no time is known. */
  readonly first: readonly ArticleMark[];
  /** The first article of the outlet that came next, and its lag in milliseconds; absent where there is none, or none can be told. */
  readonly next?: { readonly mark: ArticleMark; readonly ms: number };
  /** How many outlets tell of it. */
  readonly outlets: number;
}

/** The same of the articles that tell of a contact, in the archive's order. */
export function firstToTell(marks: readonly ArticleMark[]): FirstToTell {
  const witnesses = marks.map(({ place, publishedAt, publishedDay }) => ({
    id: String(place),
    publishedAt,
    ...(publishedDay !== undefined && { publishedDay }),
  }));
  const earliest = new Set(earliestOf(witnesses));
  const first = marks.filter(({ place }) => earliest.has(String(place)));
  const outlets = new Set(first.map(({ sourceId }) => sourceId));
  const { lags } = provenanceOf(witnesses);
  const next = marks.flatMap((mark, at) => {
    const ms = lags[at]?.ms ?? null;
    return ms === null || ms <= 0 || outlets.has(mark.sourceId) ? [] : [{ mark, ms }];
  })[0];
  return { first, ...(next && { next }), outlets: new Set(marks.map(({ sourceId }) => sourceId)).size };
}
