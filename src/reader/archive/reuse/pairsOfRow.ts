import { type PairColumns, type TimeOrder, unpackColumns } from '../../../model/index.ts';

/** Two articles that share text, by their places in the archive's order. */
export interface ListedPair {
  readonly other: number;
  readonly article: number;
  /** How the other stands in time to the article. */
  readonly order: TimeOrder;
  /** Characters of the article that stand in the other, and those of them that are verbatim. */
  readonly shared: number;
  readonly verbatim: number;
  /** Where the longest passage begins in the article, in UTF-16 units. */
  readonly from: number;
}

/** The pairs behind a row of the outlets' reuse; none where the file has no such row. */
export function pairsOfRow(columns: PairColumns | undefined, order: TimeOrder): ListedPair[] {
  if (!columns) return [];
  return unpackColumns(['others', 'articles', 'shared', 'verbatim', 'from'], columns).map(
    ({ others, articles, ...counts }) => ({ other: others, article: articles, order, ...counts }),
  );
}
