import type { Article } from './article.ts';
import type { Witness } from './collation.ts';
import type { ArticleRecord } from './shard.ts';

/** An article as a party in a comparison. */
export function witnessOf({ id, publishedAt, publishedDay, blocks }: Article): Witness {
  return {
    id,
    publishedAt,
    ...(publishedDay !== undefined && { publishedDay }),
    blocks: blocks.map(({ kind, text, furniture }) => ({
      kind,
      text,
      ...(furniture !== undefined && { furniture }),
    })),
  };
}

/** The same of an article of an archive, with what the archive knows of its words. */
export function witnessOfRecord({
  article,
  stockPhrases,
}: Pick<ArticleRecord, 'article' | 'stockPhrases'>): Witness {
  return { ...witnessOf(article), ...(stockPhrases && { stockPhrases }) };
}
