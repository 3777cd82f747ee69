import type { ArticleCard, CardChunk, ShardEntry } from '../../model/index.ts';
import { isShortened, parseName } from './articleName.ts';
import { FetchFailure } from './fetchJson.ts';
import type { ChunkPlace } from './library.ts';

/** A card, and where its article is to be had. */
export interface FoundCard {
  readonly card: ArticleCard;
  readonly shard: ShardEntry;
  /** Its place in the archive's order. */
  readonly place: number;
}

/** A chunk that has come. */
export interface LoadedChunk {
  readonly at: ChunkPlace;
  readonly chunk: CardChunk;
}

/** The article of that id in a chunk; undefined where it is in another, or in none. A `FetchFailure` where its shard is not stated. */
export function cardIn({ at, chunk }: LoadedChunk, id: string): FoundCard | undefined {
  return foundAt(
    { at, chunk },
    chunk.articles.findIndex((card) => card.id === id),
  );
}

/** The one article of these chunks that a name without an outlet means; null where none does, or several do. */
export function shortenedIn(chunks: readonly LoadedChunk[], name: string): FoundCard | null {
  const parsed = parseName(name);
  const meant = chunks.flatMap((loaded) =>
    loaded.chunk.articles.flatMap(({ id }, index) => (isShortened(id, parsed) ? [{ loaded, index }] : [])),
  );
  const [first, second] = meant;
  return first && !second ? (foundAt(first.loaded, first.index) ?? null) : null;
}

/** The articles that the archive has, in their order, each once: two names may mean one. */
export function eachOnce(found: readonly (FoundCard | null | undefined)[]): FoundCard[] {
  return [...new Map(found.flatMap((one) => (one ? [[one.card.id, one]] : []))).values()];
}

function foundAt({ at, chunk }: LoadedChunk, index: number): FoundCard | undefined {
  const card = chunk.articles[index];
  if (!card) return undefined;
  const shard = chunk.shards[card.shard];
  if (!shard) throw new FetchFailure('damaged', [`shard ${card.shard} of ${card.id} is not with its card`]);
  return { card, shard, place: at.from + index };
}
