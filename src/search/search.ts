import { PlaceSet, type SearchedArticle } from '../model/index.ts';
import { type CandidateSets, findCandidates, titleCandidates } from './candidates.ts';
import { FacetStore } from './facetStore.ts';
import {
  chosenFacets,
  type Facets,
  type FacettedArchive,
  type FilteredPlaces,
  filterPlaces,
  NO_FILTER,
  type SearchFacet,
  type SearchFilter,
} from './facets.ts';
import { type FoundArticle, type Hit, hitsOf, sortFound } from './hit.ts';
import { matchesQuery } from './matchArticle.ts';
import { NameVariants } from './nameVariants.ts';
import { parseQuery } from './parseQuery.ts';
import { type Query, type Term, wantedTerms } from './query.ts';
import type { SearchedArchive } from './searchedArchive.ts';
import type { SearchStore } from './searchStore.ts';
import type { Sort } from './sort.ts';

/** What is asked. */
export interface SearchRequest {
  readonly query: string;
  readonly sort: Sort;
  /** True where a name stands for its variants too. */
  readonly hasVariants: boolean;
  /** What is meant besides; its facets are counted without it. */
  readonly filter?: SearchFilter;
  /** The facets whose values are counted; outlets alone, unless it says more. */
  readonly counted?: readonly SearchFacet[];
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
  readonly facets: Facets;
}

/** How many articles have what was asked for. */
export interface FoundCount {
  readonly articles: number;
  /** True where each of them was read; else the index says so, which is right for nearly all. */
  readonly isExact: boolean;
  /** True where few of those that were read have it, and no others can: the index counts too many. */
  readonly isAtMost?: true;
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
  readonly #facets: FacetStore;

  /** `facets` are the archive's own; without them there are outlets and days alone. */
  constructor(store: SearchStore, archive: SearchedArchive, facets = new FacetStore(archive)) {
    this.#store = store;
    this.#archive = archive;
    this.#names = new NameVariants(archive.names, store.except);
    this.#facets = facets;
  }

  /** Longer words in which a form of a name stands and means something else. */
  get except(): readonly string[] {
    return this.#store.except;
  }

  parse({ query, hasVariants }: Pick<SearchRequest, 'query' | 'hasVariants'>): Query {
    const { outlets, languages } = this.#archive;
    return parseQuery(query, { outlets, languages, names: this.#names, hasVariants });
  }

  /** Rejects where a file that is needed cannot be had. */
  async search(request: SearchRequest): Promise<SearchAnswer> {
    const query = this.parse(request);
    if (query.clauses.length === 0) return nothingAsked(query);
    const [base, facetted] = await Promise.all([
      this.#candidates(query),
      this.#facets.of([...countedIn(request), ...chosenFacets(request.filter ?? NO_FILTER)]),
    ]);
    const isSmall = this.#store.isScanned || base.possible.size <= request.mostRead;
    return isSmall
      ? this.#answerWhole(query, base.possible, { ...request, facetted })
      : this.#answerPart(query, base, { ...request, facetted });
  }

  /** Every candidate is read. */
  async #answerWhole(query: Query, possible: PlaceSet, request: FacettedRequest): Promise<SearchAnswer> {
    const terms = wantedTerms(query);
    const all = await this.#matching(query, possible.places());
    const { meant, facets } = filtered(PlaceSet.of(all.map(placeOf), possible.articles), request);
    const found = sortFound(
      all.filter(({ place }) => meant.has(place)),
      request.sort,
      terms,
    );
    const shown = found.slice(0, request.limit);
    return {
      query,
      hits: hitsOf(shown, terms),
      shown: shown.length,
      count: { articles: found.length, isExact: true },
      places: meant.places(),
      facets,
    };
  }

  /** As many candidates are read as are shown; of the others the index is believed. */
  async #answerPart(query: Query, base: CandidateSets, request: FacettedRequest): Promise<SearchAnswer> {
    const terms = wantedTerms(query);
    const { meant: likely, facets } = filtered(base.likely, request);
    const { meant: possible } = filtered(base.possible, request);
    const order = await this.#inReadingOrder(possible, likely, terms, request.sort);
    const { found, count } = await this.#read(query, order, request);
    const isExact = count === order.length;
    const isAtMost = !isExact && found.length * 2 < count && possible.size === likely.size;
    const read = PlaceSet.of(order.slice(0, count), likely.articles);
    const places = likely.without(read).or(PlaceSet.of(found.map(placeOf), likely.articles));
    const shown = (isExact ? sortFound(found, request.sort, terms) : found).slice(0, request.limit);
    return {
      query,
      hits: hitsOf(shown, terms),
      shown: shown.length,
      count: { articles: places.size, isExact, ...(isAtMost && { isAtMost }) },
      places: places.places(),
      facets,
    };
  }

  #candidates(query: Query): Promise<CandidateSets> {
    const { timeZone, facts } = this.#archive;
    return findCandidates(query, { store: this.#store, facts, timeZone, mostKeys: MOST_KEYS });
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

  /** Reads candidates until enough are found; says how many were read. */
  async #read(
    query: Query,
    order: readonly number[],
    { limit, mostRead }: SearchRequest,
  ): Promise<{ found: FoundArticle[]; count: number }> {
    const found: FoundArticle[] = [];
    let count = 0;
    // A word that the index is often wrong about is given up in time.
    while (count < Math.min(order.length, mostRead) && found.length < limit) {
      const places = order.slice(count, count + limit - found.length);
      found.push(...(await this.#matching(query, places)));
      count += places.length;
    }
    return { found, count };
  }

  async #matching(query: Query, places: readonly number[]): Promise<FoundArticle[]> {
    const found: FoundArticle[] = [];
    // Not all at once: what does not match need not be kept.
    for (let at = 0; at < places.length; at += TOGETHER) {
      for (const one of await this.#store.articlesAt(places.slice(at, at + TOGETHER)))
        if (this.#matches(query, one.found)) found.push({ place: one.place, searched: one.found });
    }
    return found;
  }

  #matches(query: Query, searched: SearchedArticle): boolean {
    return matchesQuery(query, searched, this.#archive.timeZone);
  }
}

/** A request with what it is filtered by. */
type FacettedRequest = SearchRequest & { readonly facetted: FacettedArchive };

function filtered(places: PlaceSet, request: FacettedRequest): FilteredPlaces {
  return filterPlaces(places, request.filter ?? NO_FILTER, countedIn(request), request.facetted);
}

function countedIn({ counted = ['outlet'] }: SearchRequest): readonly SearchFacet[] {
  return counted;
}

function placeOf({ place }: FoundArticle): number {
  return place;
}

/** The answer to a query without a condition. */
export function nothingAsked(query: Query): SearchAnswer {
  const facets = { counts: {}, months: [], days: [] };
  return { query, hits: [], shown: 0, count: { articles: 0, isExact: true }, places: [], facets };
}
