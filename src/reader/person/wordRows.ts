import { groupBy, type OutletWord } from '../../model/index.ts';

/** The words of one kind that an outlet uses with a person. */
export interface OutletWords {
  readonly sourceId: string;
  /** How often it uses any of them. */
  readonly count: number;
  /** The most frequent first. */
  readonly words: readonly OutletWord[];
}

/** The words of a kind by outlet, the outlet that uses them most first. */
export function wordsByOutlet(words: readonly OutletWord[], kind: OutletWord['kind']): OutletWords[] {
  const own = words.filter((word) => word.kind === kind);
  return [...groupBy(own, ({ sourceId }) => sourceId)]
    .map(([sourceId, ofOutlet]) => ({
      sourceId,
      count: ofOutlet.reduce((sum, { count }) => sum + count, 0),
      words: ofOutlet,
    }))
    .sort((a, b) => b.count - a.count || (a.sourceId < b.sourceId ? -1 : 1));
}

/** The columns of the tables as CSV: `from` and `to` are UTF-16 units of the article's text, half-open. */
export const WORD_COLUMNS = ['name', 'outlet', 'word', 'count', 'articles', 'example', 'from', 'to'] as const;

/** A person's words of a kind as the rows of a table; `example` is the id of an article. */
export function wordCells(
  name: string,
  outlets: readonly OutletWords[],
): Record<(typeof WORD_COLUMNS)[number], string | number>[] {
  return outlets.flatMap(({ sourceId, words }) =>
    words.map(({ word, count, articles, article, range: [from, to] }) => ({
      ...{ name, outlet: sourceId, word, count, articles, example: article },
      from,
      to,
    })),
  );
}
