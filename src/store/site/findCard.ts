import type { ArticleCard, CardChunk, ShardEntry } from '../../model/index.ts';
import { FetchFailure } from '../fetchFailure.ts';
import { isShortened, parseName } from './articleName.ts';
import type { ChunkPlace } from './cardPlaces.ts';

/** A card, and where its article is to be had. */
export interface FoundCard {
  readonly card: ArticleCard;
  /** Absent where no file has it. */
  readonly shard?: ShardEntry;
  /** Its place in the archive's order. */
  readonly place: number;
}

/** The same in an archive of files. */
export interface FiledCard extends FoundCard {
  readonly shard: ShardEntry;
}

/** A chunk that has come. */
export interface LoadedChunk {
  readonly at: ChunkPlace;
  readonly chunk: CardChunk;
}

/** The article of that id in a chunk; undefined where it is in another, or in none. A `FetchFailure` where its shard is not stated. */
export function cardIn({ at, chunk }: LoadedChunk, id: string): FiledCard | undefined {
  return foundAt(
    { at, chunk },
    chunk.articles.findIndex((card) => card.id === id),
  );
}

/** What a name means: a card, or the id of an article whose copy has that name. */
export type Meant = FiledCard | string;

/** What an id means in a chunk; undefined where nothing. Throws as `cardIn` does. */
export function meantIn(loaded: LoadedChunk, id: string): Meant | undefined {
  return cardIn(loaded, id) ?? loaded.chunk.aliases.find((alias) => alias.id === id)?.article;
}

/** What a name without an outlet means in these chunks, where that is one article; null where it is none, or several. */
export function shortenedIn(chunks: readonly LoadedChunk[], name: string): Meant | null {
  const parsed = parseName(name);
  const ids = chunks.flatMap(({ chunk: { articles, aliases } }) => [
    ...articles.map(({ id }) => ({ id, article: id })),
    ...aliases,
  ]);
  const meant = new Set(ids.flatMap(({ id, article }) => (isShortened(id, parsed) ? [article] : [])));
  const [article] = meant;
  if (article === undefined || meant.size > 1) return null;
  return chunks.flatMap((loaded) => cardIn(loaded, article) ?? [])[0] ?? article;
}

/** The articles that the archive has, in their order, each once: two names may mean one. */
export function eachOnce(found: readonly (FoundCard | null | undefined)[]): FoundCard[] {
  return [...new Map(found.flatMap((one) => (one ? [[one.card.id, one]] : []))).values()];
}

/** The article at a place of a chunk, from 0; throws as `cardIn` does. */
export function foundAt({ at, chunk }: LoadedChunk, index: number): FiledCard | undefined {
  const card = chunk.articles[index];
  if (!card) return undefined;
  const shard = chunk.shards[card.shard];
  if (!shard) throw new FetchFailure('damaged', [`shard ${card.shard} of ${card.id} is not with its card`]);
  return { card, shard, place: at.from + index };
}
