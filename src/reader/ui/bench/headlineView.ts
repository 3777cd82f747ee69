import type { Article, HeadlineMark } from '../../../model/index.ts';

/** A run of a headline that is marked in one way. */
export interface HeadlinePiece {
  readonly text: string;
  /** Where it begins in the headline. */
  readonly from: number;
  readonly kinds: readonly HeadlineMark['kind'][];
}

/** A headline cut at the borders of its marks; joined, the pieces are the headline. */
export function headlinePieces(title: string, marks: readonly HeadlineMark[]): HeadlinePiece[] {
  const borders = new Set([0, title.length, ...marks.flatMap(({ range }) => range)]);
  const cuts = [...borders].filter((at) => at <= title.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    from,
    text: title.slice(from, cuts[index + 1]),
    kinds: [
      ...new Set(marks.flatMap(({ kind, range }) => (range[0] <= from && from < range[1] ? kind : []))),
    ],
  }));
}

/** By time, the earliest first; those without a date at the end, in the order of the columns. */
export function byTime<T extends { readonly article: Pick<Article, 'publishedAt'> }>(
  records: readonly T[],
): T[] {
  const at = ({ article }: T) => article.publishedAt ?? Number.POSITIVE_INFINITY;
  return [...records].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}
