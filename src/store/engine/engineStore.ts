import {
  type ArticleCard,
  type ArticleRecord,
  decodeStoredCard,
  decodeStoredRecord,
  decodeStoredText,
  type NameGroup,
  type SearchedArticle,
  type StoredParts,
  type StoreReply,
} from '../../model/index.ts';
import {
  NameVariants,
  nothingAsked,
  parseQuery,
  type Query,
  type SearchFacet,
  type SearchRequest,
} from '../../search/index.ts';
import type {
  ArchiveFacts,
  ArchiveStore,
  ArticleFamilies,
  CardFilter,
  CardPage,
  CardRange,
  StoreAnswer,
  StoredArticle,
  StoreFacets,
} from '../archiveStore.ts';
import { FetchFailure } from '../fetchFailure.ts';
import { articlesWith } from './clauses.ts';
import { namesOf } from './documents.ts';
import { facetsOf } from './engineCounts.ts';
import { type AskEngine, decoded, wholeReply } from './engineReply.ts';
import { searchEngine } from './engineSearch.ts';
import { archiveOf } from './openArchive.ts';
import type { Clause } from './queryDsl.ts';
import {
  archivesRequest,
  articleRequest,
  cardsRequest,
  countRequest,
  familiesRequest,
  listRequest,
  type StoreRequest,
  wholeRequest,
} from './requests.ts';

/** All groups of names, the program's and the archive's own, of those that the archive adds. */
export type NamesOf = (own: readonly NameGroup[]) => readonly NameGroup[];

/** An archive in an engine that speaks the `_search` of Elasticsearch and OpenSearch. What it answers is trusted in nothing. */
export class EngineStore implements ArchiveStore {
  readonly archive: ArchiveFacts;
  readonly #ask: AskEngine;
  readonly #names: NameVariants;

  private constructor(archive: ArchiveFacts, names: NameVariants, ask: AskEngine) {
    this.archive = archive;
    this.#names = names;
    this.#ask = ask;
  }

  /** Throws a `FetchFailure` where the engine has no archive, or one of another version. */
  static async open(ask: AskEngine, namesOf: NamesOf): Promise<EngineStore> {
    const { except, ...archive } = archiveOf(await replyOf(archivesRequest(), ask));
    return new EngineStore(archive, new NameVariants(namesOf(archive.names), except), ask);
  }

  parse({ query, hasVariants }: Pick<SearchRequest, 'query' | 'hasVariants'>): Query {
    const { sources: outlets, languages } = this.archive;
    const langs = languages.map(({ lang }) => lang);
    return parseQuery(query, { outlets, languages: langs, names: this.#names, hasVariants });
  }

  async cards(filter: CardFilter, range: CardRange): Promise<CardPage> {
    const { total, hits } = await this.#reply(cardsRequest(filter, range));
    return { total, cards: hits.map(({ card = '' }) => decoded(decodeStoredCard(card))) };
  }

  /** Whole articles of those that pass, in the order of time. */
  async articles(filter: CardFilter, range: CardRange): Promise<StoredArticle[]> {
    const { hits } = await this.#reply(wholeRequest(filter, range));
    return hits.map(storedArticle).map((one) => {
      const { card, record } = one;
      if (record.article.id === card.id) return one;
      throw new FetchFailure('damaged', [`${record.article.id} came with the card of ${card.id}`]);
    });
  }

  async article(name: string): Promise<StoredArticle | null> {
    const { hits, total } = await this.#reply(articleRequest(name));
    const found = hits.map(storedArticle).filter(({ card, record }) => isNamed(card, record, name));
    const own = found.find(({ card }) => card.id === name) ?? found.find((one) => isCopied(one.record, name));
    return own ?? (total === 1 ? (found[0] ?? null) : null);
  }

  async search(request: SearchRequest): Promise<StoreAnswer> {
    const query = this.parse(request);
    if (query.clauses.length === 0) return nothingAsked(query);
    return searchEngine(query, request, {
      timeZone: this.archive.timeZone,
      count: (...asked) => this.#count(...asked),
      read: (clause, range) => this.#texts(clause, range),
      ids: (clause, most) => this.#ids(clause, most),
    });
  }

  async facets(filter: CardFilter, counted: readonly SearchFacet[]): Promise<StoreFacets> {
    return (await this.#count(articlesWith([]), filter, counted)).facets;
  }

  async families(id: string): Promise<ArticleFamilies | null> {
    const [hit] = (await this.#reply(familiesRequest(id))).hits;
    if (!hit) return null;
    const { shared, related, furtherRelated } = recordOf(hit);
    return { shared, related, furtherRelated };
  }

  async #count(query: Clause, filter: CardFilter, counted: readonly SearchFacet[]) {
    const reply = await this.#reply(countRequest(query, filter, counted));
    return { total: reply.total, facets: facetsOf(reply, filter, counted) };
  }

  async #ids(query: Clause, most: number): Promise<string[]> {
    const { hits } = await this.#reply(listRequest(query, ['card'], { order: 'oldest', count: most }));
    return hits.map(({ card = '' }) => decoded(decodeStoredCard(card)).id);
  }

  async #texts(query: Clause, range: CardRange): Promise<SearchedArticle[]> {
    const { hits } = await this.#reply(listRequest(query, ['record'], range));
    return hits.map(({ record = '' }) => decoded(decodeStoredText(record)));
  }

  #reply(request: StoreRequest): Promise<StoreReply> {
    return replyOf(request, this.#ask);
  }
}

async function replyOf(request: StoreRequest, ask: AskEngine): Promise<StoreReply> {
  const reply = wholeReply(await ask(JSON.stringify(request)));
  if (reply.hits.length > request.size)
    throw new FetchFailure('damaged', [
      `${reply.hits.length} documents came, and ${request.size} were asked for`,
    ]);
  return reply;
}

function storedArticle(hit: StoredParts): StoredArticle {
  return { card: decoded(decodeStoredCard(hit.card ?? '')), record: recordOf(hit) };
}

function recordOf({ record = '' }: StoredParts): ArticleRecord {
  return decoded(decodeStoredRecord(record));
}

/** True where an article has the name that it came for, and the card is its own. */
function isNamed(card: ArticleCard, record: ArticleRecord, name: string): boolean {
  return card.id === record.article.id && namesOf(record).includes(name);
}

function isCopied({ article }: ArticleRecord, id: string): boolean {
  return (article.provenance.copies ?? []).some((copy) => copy.id === id);
}
