import type { NameGroup, SearchedArticle } from '../model/index.ts';
import { type ArticleFacts, findCandidates, titleCandidates } from './candidates.ts';
import { type FoundArticle, type Hit, hitsOf, type Sort, sortFound } from './hit.ts';
import { matchesQuery } from './matchArticle.ts';
import { type NameVariants, nameVariantsOf } from './nameVariants.ts';
import { parseQuery, type QueryWorld } from './parseQuery.ts';
import { PlaceSet } from './placeSet.ts';
import { type Query, type Term, wantedTerms } from './query.ts';
import type { SearchStore } from './searchStore.ts';

/** The archive as a search sees it. */
export interface SearchedArchive {
  readonly timeZone: string;
  readonly outlets: QueryWorld['outlets'];
  readonly languages: readonly string[];
  /** All groups of names, without a form in common. */
  readonly names: readonly NameGroup[];
  /** By place. */
  readonly facts: readonly ArticleFacts[];
}

/** What is asked. */
export interface SearchRequest {
  readonly query: string;
  readonly sort: Sort;
  /** True where a name stands for its variants too. */
  readonly hasVariants: boolean;
  /** Places that are meant besides what the query says; absent for all. */
  readonly within?: readonly number[];
  /** Articles that are to be shown. */
  readonly limit: number;
  /** Articles that are read at most, so that a page does not fetch a whole archive for one word. */
  readonly mostRead: number;
}

/** What an archive answers. */
export interface SearchAnswer {
  readonly query: Query;
  /** In the order asked for. Where not all candidates were read: headlines first, then by time, as far as was read. */
  readonly hits: readonly Hit[];
  /** Articles in `hits`. */
  readonly shown: number;
  readonly count: FoundCount;
  /** Ascending: where what was found can stand. Of places that were not read it is likely only. */
  readonly places: readonly number[];
}

/** How many articles have what was asked for. */
export interface FoundCount {
  readonly articles: number;
  /** True where each of them was read; else the index says so, which is right for nearly all. */
  readonly isExact: boolean;
}

/** Keys of a term that are asked of the index. */
const MOST_KEYS = 4;

/** Articles that are asked for at the same time. */
const TOGETHER = 64;

/** Likely or not, with a word in the headline or not, dated or not. */
const TIERS = 8;

/** Answers queries about one archive. */
export class Searcher {
  readonly #store: SearchStore;
  readonly #archive: SearchedArchive;
  readonly #names: NameVariants;

  constructor(store: SearchStore, archive: SearchedArchive) {
    this.#store = store;
    this.#archive = archive;
    this.#names = nameVariantsOf(archive.names);
  }

  parse({ query, hasVariants }: Pick<SearchRequest, 'query' | 'hasVariants'>): Query {
    const { outlets, languages } = this.#archive;
    return parseQuery(query, { outlets, languages, names: this.#names, hasVariants });
  }

  /** Rejects where a file that is needed cannot be had. */
  async search(request: SearchRequest): Promise<SearchAnswer> {
    const query = this.parse(request);
    if (query.clauses.length === 0) return nothingAsked(query);
    const terms = wantedTerms(query);
    const { possible, likely } = await this.#candidates(query, request);
    const order = await this.#inReadingOrder(possible, likely, terms, request.sort);
    const read = await this.#read(query, order, request);
    const left = new Set(order.slice(read.count));
    const isExact = left.size === 0;
    const sorted = isExact ? sortFound(read.found, request.sort, terms) : read.found;
    const shown = sorted.slice(0, request.limit);
    const places = [
      ...read.found.map(({ place }) => place),
      ...likely.places().filter((place) => left.has(place)),
    ];
    return {
      query,
      hits: hitsOf(shown, terms),
      shown: shown.length,
      count: { articles: places.length, isExact },
      places: places.sort((a, b) => a - b),
    };
  }

  async #candidates(query: Query, { within }: SearchRequest) {
    const { timeZone, facts } = this.#archive;
    const store = this.#store;
    const sets = await findCandidates(query, { store, facts, timeZone, mostKeys: MOST_KEYS });
    if (within === undefined) return sets;
    const meant = PlaceSet.of(store.articles, within);
    return { possible: sets.possible.and(meant), likely: sets.likely.and(meant) };
  }

  /** Candidates in the order in which they are read: what is likelier to be shown comes first. */
  async #inReadingOrder(
    possible: PlaceSet,
    likely: PlaceSet,
    terms: readonly Term[],
    sort: Sort,
  ): Promise<number[]> {
    const { facts, timeZone } = this.#archive;
    const isByTitle = sort === 'rank' && !this.#store.isScanned;
    const search = { store: this.#store, facts, timeZone, mostKeys: MOST_KEYS };
    const titled = isByTitle ? await titleCandidates(terms, search) : PlaceSet.none(possible.articles);
    const tiers: number[][] = Array.from({ length: TIERS }, () => []);
    for (const place of possible.places()) {
      const isUndated = facts[place]?.publishedAt === null;
      const tier = (likely.has(place) ? 0 : 4) + (titled.has(place) ? 0 : 2) + (isUndated ? 1 : 0);
      tiers[tier]?.push(place);
    }
    return tiers.flatMap((places) => (sort === 'oldest' ? places : places.reverse()));
  }

  /** Reads candidates until enough are found, or all where they are few. */
  async #read(
    query: Query,
    order: readonly number[],
    { limit, mostRead }: SearchRequest,
  ): Promise<{ found: FoundArticle[]; count: number }> {
    const found: FoundArticle[] = [];
    let count = 0;
    const readsAll = order.length <= mostRead;
    while (count < order.length && (readsAll || found.length < limit)) {
      const most = readsAll ? TOGETHER : Math.max(1, limit - found.length);
      const places = order.slice(count, count + most);
      found.push(...(await this.#matching(query, places)));
      count += places.length;
      // A word that the index is often wrong about is given up in time.
      if (!readsAll && count >= mostRead) break;
    }
    return { found, count };
  }

  async #matching(query: Query, places: readonly number[]): Promise<FoundArticle[]> {
    const articles = await this.#store.articlesAt(places);
    return articles
      .filter(({ found }) => this.#matches(query, found))
      .map(({ place, found }) => ({ place, searched: found }));
  }

  #matches(query: Query, searched: SearchedArticle): boolean {
    return matchesQuery(query, searched, this.#archive.timeZone);
  }
}

function nothingAsked(query: Query): SearchAnswer {
  return { query, hits: [], shown: 0, count: { articles: 0, isExact: true }, places: [] };
}
