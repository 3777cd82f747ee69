import type { SearchedArticle } from '../model/index.ts';
import type { SearchStore } from '../search/index.ts';

/** Articles that are asked for at a time: some shards. */
const BATCH = 64;

/** All articles of a built site, in its order. */
export async function* siteArticles(store: SearchStore): AsyncGenerator<SearchedArticle> {
  for (let from = 0; from < store.articles; from += BATCH) {
    const count = Math.min(BATCH, store.articles - from);
    const places = Array.from({ length: count }, (_, at) => from + at);
    for (const { found } of await store.articlesAt(places)) yield found;
  }
}
