import type { ArticleRecord, Witness } from '../../model/index.ts';

/** An article as a party in a comparison. */
export function witnessOf({ article }: ArticleRecord): Witness {
  return {
    id: article.id,
    publishedAt: article.publishedAt,
    blocks: article.blocks.map(({ kind, text, furniture }) => ({
      kind,
      text,
      ...(furniture !== undefined && { furniture }),
    })),
  };
}
