import type { ArticleCard, ArticleRecord, LibraryIndex } from '../model/index.ts';
import type {
  DayCount,
  Facets,
  Hit,
  SearchAnswer,
  SearchFacet,
  SearchFilter,
  SearchRequest,
} from '../search/index.ts';

/** What is known of an archive as a whole. */
export type ArchiveFacts = Pick<LibraryIndex, 'timeZone' | 'sources' | 'languages' | 'names'>;

/**
 * Where an archive is to be had: what the page asks of it, whoever answers. All of it rejects with a `FetchFailure`, or a
 * `SearchDataError`, where something cannot be had or is not as it should be.
 */
export interface ArchiveStore {
  readonly archive: ArchiveFacts;
  /** Cards of the articles that pass, in the order of time; undated ones last, whatever the order. */
  cards(filter: CardFilter, range: CardRange): Promise<CardPage>;
  /** The article that an id means, or an id of a copy, or one of them without its outlet; null where none, or several. */
  article(name: string): Promise<StoredArticle | null>;
  /** What a query finds; decided by the articles' own texts. */
  search(request: SearchRequest): Promise<StoreAnswer>;
  /** How many articles have each value of some facets, and each day; each is counted as if its own choice were not made. */
  facets(filter: CardFilter, counted: readonly SearchFacet[]): Promise<StoreFacets>;
  /** The passages that other articles have too, and those articles; null where the archive has no article of that id. */
  families(id: string): Promise<ArticleFamilies | null>;
}

/** Which articles are meant; an empty or absent part asks for nothing, and undated articles are on no day. */
export type CardFilter = SearchFilter;

/** Which of them are wanted. */
export interface CardRange {
  readonly order: 'newest' | 'oldest';
  readonly count: number;
  /** The card behind which they begin; absent for the first ones. */
  readonly after?: Pick<ArticleCard, 'id' | 'publishedAt'>;
}

export interface CardPage {
  /** How many articles pass, wherever the range begins. */
  readonly total: number;
  readonly cards: readonly ArticleCard[];
}

/** An article with its card. */
export interface StoredArticle {
  readonly card: ArticleCard;
  readonly record: ArticleRecord;
}

/** What a search answers; places are those of an archive that has an order of its own. */
export interface StoreAnswer extends Omit<SearchAnswer, 'hits' | 'places'> {
  readonly hits: readonly Omit<Hit, 'place'>[];
  readonly places?: readonly number[];
}

export interface StoreFacets {
  /** Articles that pass. */
  readonly articles: number;
  readonly counts: Facets['counts'];
  /** Ascending, days without articles left out. */
  readonly days: readonly DayCount[];
  readonly undated: number;
}

/** What an article has in common with others. */
export type ArticleFamilies = Pick<ArticleRecord, 'shared' | 'related' | 'furtherRelated'>;
