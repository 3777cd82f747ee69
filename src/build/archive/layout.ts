import { sha256Of } from '../sha256Of.ts';

/** An article as the layout sees it: what identifies it and what it weighs, in bytes of JSON. */
export interface LaidOutArticle {
  readonly id: string;
  readonly cardBytes: number;
  readonly recordBytes: number;
}

/** Articles `[from, to)` of the archive's order. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A chunk of cards, and the shards of its articles. */
export interface ChunkLayout extends Stretch {
  readonly shards: readonly Stretch[];
}

/** A chunk has at most so many bytes of cards: the first screen loads one or two of them. */
const LARGEST_CHUNK = 80_000;

/** A shard has at most so many bytes, or one article: an article's view loads one of them. */
const LARGEST_SHARD = 120_000;

/** Of so many articles one begins a chunk of its own accord. */
const ONE_OF = 128;

/**
 * Cuts an archive into chunks and shards. Borders are made by the articles' own ids, and by size only between them:
 * where an article comes or goes, the files around it change and all others stay as they are.
 */
export function layOut(articles: readonly LaidOutArticle[]): ChunkLayout[] {
  const chunks = cut(articles, 0, articles.length, ({ cardBytes }) => cardBytes, LARGEST_CHUNK, beginsChunk);
  return chunks.map(({ from, to }) => ({
    from,
    to,
    shards: cut(
      articles,
      from,
      to,
      ({ recordBytes }) => recordBytes,
      LARGEST_SHARD,
      () => false,
    ),
  }));
}

function beginsChunk({ id }: LaidOutArticle): boolean {
  return Number.parseInt(sha256Of(id).slice(0, 8), 16) % ONE_OF === 0;
}

function cut(
  articles: readonly LaidOutArticle[],
  first: number,
  last: number,
  bytesOf: (article: LaidOutArticle) => number,
  most: number,
  begins: (article: LaidOutArticle) => boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  let from = first;
  let size = 0;
  articles.slice(first, last).forEach((article, index) => {
    const at = first + index;
    const bytes = bytesOf(article);
    if (at > from && (size + bytes > most || begins(article))) {
      stretches.push({ from, to: at });
      from = at;
      size = 0;
    }
    size += bytes;
  });
  if (last > from) stretches.push({ from, to: last });
  return stretches;
}
