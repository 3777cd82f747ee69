import type { ArticleCard } from './article.ts';
import type { FORMAT_VERSION, ShardRef } from './libraryIndex.ts';

/** Where some whole articles are to be had, and the files that they were read from. */
export interface ShardEntry extends ShardRef {
  /** The same articles' files as text, a `SourceShard`. */
  readonly sources: ShardRef;
}

/** An id that leads to an article: the one that a copy of it would have. */
export interface ArticleAlias {
  readonly id: string;
  /** The article's own id. */
  readonly article: string;
}

/** A stretch of an archive's cards, in its order, and the shards of their articles. */
export interface CardChunk {
  readonly format: typeof FORMAT_VERSION;
  readonly shards: readonly ShardEntry[];
  readonly articles: readonly ArticleCard[];
  /** The ids of copies whose `placeOfAlias` is in this stretch; their articles may be in another. */
  readonly aliases: readonly ArticleAlias[];
}
