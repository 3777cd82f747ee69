import type { QueryClient } from '@tanstack/react-query';
import type { SetArticle } from '../../../citation/set/index.ts';
import type { Article } from '../../../model/index.ts';
import type { CardFilter, FoundCard } from '../../../store/index.ts';
import type { Day } from '../../../timeline/index.ts';
import { cardsAtQuery } from '../../data/cardsAt.ts';
import type { Library } from '../../data/library.ts';
import { articleQuery, shardQuery } from '../../data/queries.ts';
import { storedArticles } from '../../data/storedQueries.ts';
import { citedItem } from '../citeItems.ts';

/** Articles by their places in the archive's order, or those of a store that pass a filter; they are about so many. */
export type WantedSet =
  | { readonly places: ArrayLike<number> }
  | { readonly filter: CardFilter; readonly articles: number };

/** How many articles are wanted. */
export function countOfSet(wanted: WantedSet): number {
  return 'places' in wanted ? wanted.places.length : wanted.articles;
}

/** Which articles of the archive are gathered, and how. */
export interface SetRequest {
  readonly library: Library;
  readonly wanted: WantedSet;
  /** The zone that is shown. */
  readonly timeZone: string;
  readonly accessed: Day | undefined;
}

export interface GatherOptions {
  readonly client: QueryClient;
  readonly signal: AbortSignal;
  readonly onArticle: (one: SetArticle) => void;
  /** How many articles are gathered so far. */
  readonly onProgress: (done: number) => void;
}

/** Cards are asked for in stretches of so many. */
const STRETCH = 200;
/** So long the page's thread is held at a time, in milliseconds. */
const HOLD = 16;

/**
 * Hands over the articles of a set, one after the other, and lets the page live between them. What is fetched for it is
 * not kept. Rejects with a `FetchFailure`, or as the signal says where it is given up.
 */
export async function gatherSet(request: SetRequest, options: GatherOptions): Promise<void> {
  const { client, signal, onArticle, onProgress } = options;
  const { library, timeZone, accessed } = request;
  const pace = new Pace();
  let done = 0;
  for await (const article of articlesOf(request, client)) {
    signal.throwIfAborted();
    const source = library.sources.get(article.sourceId);
    onArticle({ article, source, item: citedItem({ library, timeZone }, article, accessed) });
    done += 1;
    if (await pace.rest()) onProgress(done);
  }
  signal.throwIfAborted();
}

async function* articlesOf({ wanted, library }: SetRequest, client: QueryClient): AsyncGenerator<Article> {
  if ('filter' in wanted) {
    for await (const { article } of storedArticles(wanted.filter)) yield article;
    return;
  }
  for (let from = 0; from < wanted.places.length; from += STRETCH) {
    const places = Array.from({ length: Math.min(STRETCH, wanted.places.length - from) }, (_, at) =>
      Number(wanted.places[from + at]),
    );
    const found = await client.fetchQuery({ ...cardsAtQuery(library, places, client), gcTime: 0 });
    for (const card of found) yield (await recordOf(card, client)).article;
  }
}

/** The articles of a shard follow each other: it is fetched once, and not kept. */
async function recordOf(found: FoundCard, client: QueryClient) {
  if (found.shard) await client.fetchQuery({ ...shardQuery(found.shard), gcTime: HELD_MS });
  return client.fetchQuery({ ...articleQuery(found, client), gcTime: 0 });
}

/** So long a shard is held after it was asked for, in milliseconds: until its next article is. */
const HELD_MS = 2_000;

/** Gives the page its turn when the thread was held long enough. */
class Pace {
  #since = performance.now();

  /** True where it rested. */
  async rest(): Promise<boolean> {
    if (performance.now() - this.#since < HOLD) return false;
    await new Promise((resolve) => setTimeout(resolve));
    this.#since = performance.now();
    return true;
  }
}
