import type { Article } from './article.ts';
import type { Witness } from './collation.ts';

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
