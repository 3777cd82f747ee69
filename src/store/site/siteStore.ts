import {
  type ArticleRecord,
  type CardChunk,
  type Decoded,
  dataPath,
  decodeCardChunk,
  decodeShard,
  type LibraryIndex,
  type NameGroup,
  PlaceSet,
  type Shard,
  type ShardRef,
  unpackMarks,
} from '../../model/index.ts';
import {
  chosenFacets,
  FacetStore,
  filterPlaces,
  type Query,
  type ReadData,
  SEARCH_FACETS,
  type SearchAnswer,
  type SearchedArchive,
  Searcher,
  type SearchFacet,
  type SearchRequest,
  SearchStore,
  searchedArchiveOf,
} from '../../search/index.ts';
import type {
  ArchiveStore,
  ArticleFamilies,
  CardFilter,
  CardPage,
  CardRange,
  StoredArticle,
  StoreFacets,
} from '../archiveStore.ts';
import { FetchFailure, unwrap } from '../fetchFailure.ts';
import { type CardPlaces, type ChunkPlace, chunkAt, chunkPlaces, findCard } from './cardPlaces.ts';
import { type FiledCard, foundAt } from './findCard.ts';
import { type ArticleFacets, countFacets, facetsByPlace, placesInRange } from './siteFacets.ts';

/** An archive in the files of a built site. */
export class SiteStore implements ArchiveStore {
  readonly archive: LibraryIndex;
  readonly #read: ReadData;
  readonly #searched: SearchedArchive;
  readonly #facets: FacetStore;
  readonly #all: PlaceSet;
  #byPlace: Promise<readonly ArticleFacets[]> | undefined;
  readonly #places: CardPlaces;
  readonly #files = new Map<string, Promise<unknown>>();
  #searcher: Promise<Searcher> | undefined;

  /** `names` are all groups of names, the program's and the archive's own. */
  constructor(index: LibraryIndex, names: readonly NameGroup[], read: ReadData) {
    this.archive = index;
    this.#read = read;
    this.#searched = searchedArchiveOf(index, names);
    this.#facets = new FacetStore(this.#searched, { refs: index.facets, read });
    this.#all = PlaceSet.all(this.#searched.facts.length);
    this.#places = {
      index,
      columns: unpackMarks(index.marks, index.timeZone),
      chunks: chunkPlaces(index),
    };
  }

  async cards(filter: CardFilter, range: CardRange): Promise<CardPage> {
    const after = range.after && (await this.#find(range.after.id))?.place;
    const { meant } = filterPlaces(this.#all, filter, [], await this.#facets.of(chosenFacets(filter)));
    const { total, places } = placesInRange(meant, this.#searched.facts, range, after);
    const found = await Promise.all(places.map((place) => this.#cardAt(place)));
    return { total, cards: found.map(({ card }) => card) };
  }

  async article(name: string): Promise<StoredArticle | null> {
    const found = await this.#find(name);
    return found && { card: found.card, record: await this.#recordOf(found) };
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    return (await this.#opened()).search(request);
  }

  async parse(request: Pick<SearchRequest, 'query' | 'hasVariants'>): Promise<Query> {
    return (await this.#opened()).parse(request);
  }

  /** Longer words in which a form of a name stands and means something else. */
  async exceptions(): Promise<readonly string[]> {
    return (await this.#opened()).except;
  }

  async facets(filter: CardFilter, counted: readonly SearchFacet[]): Promise<StoreFacets> {
    const facetted = await this.#facets.of([...counted, ...chosenFacets(filter)]);
    return countFacets(this.#all, filter, counted, facetted);
  }

  /** The values of facets that an article has, by its place. */
  async facetsOf(place: number): Promise<ArticleFacets> {
    this.#byPlace ??= this.#facets
      .of(SEARCH_FACETS)
      .then(({ table }) => facetsByPlace(table, this.#searched.facts.length));
    return (await this.#byPlace)[place] ?? {};
  }

  async families(id: string): Promise<ArticleFamilies | null> {
    const found = await this.#find(id);
    if (found?.card.id !== id) return null;
    const { shared, related, furtherRelated } = await this.#recordOf(found);
    return { shared, related, furtherRelated };
  }

  /** What searches it; opened when it is first asked for. */
  #opened(): Promise<Searcher> {
    this.#searcher ??= SearchStore.open(this.archive.search, this.#read).then(
      (store) => new Searcher(store, this.#searched, this.#facets),
    );
    this.#searcher.catch(() => {
      this.#searcher = undefined;
    });
    return this.#searcher;
  }

  /** All articles in the archive's order, one shard's after the other. */
  async *articles(): AsyncGenerator<StoredArticle> {
    for (const at of this.#places.chunks) {
      const chunk = await this.#chunk(at);
      for (const index of chunk.articles.keys()) {
        const found = foundAt({ at, chunk }, index);
        if (found) yield { card: found.card, record: await this.#recordOf(found) };
      }
      // What was gone through is not asked for again.
      this.#files.clear();
    }
  }

  #find(name: string): Promise<FiledCard | null> {
    return findCard(this.#places, name, (at) => this.#chunk(at));
  }

  async #cardAt(place: number): Promise<FiledCard> {
    const at = chunkAt(this.#places, place);
    const found = at && foundAt({ at, chunk: await this.#chunk(at) }, place - at.from);
    if (!found) throw new FetchFailure('damaged', [`no chunk has the card at ${place}`]);
    return found;
  }

  async #recordOf({ card, shard }: FiledCard): Promise<ArticleRecord> {
    const { records } = await this.#shard(shard);
    const record = records.find(({ article }) => article.id === card.id);
    if (!record)
      throw new FetchFailure('damaged', [`${dataPath('articles', shard)} does not hold ${card.id}`]);
    return record;
  }

  #chunk({ ref }: ChunkPlace): Promise<CardChunk> {
    if (ref) return this.#file('cards', ref, decodeCardChunk);
    const { cards } = this.archive;
    if (!cards) throw new FetchFailure('damaged', ['index.json has no cards']);
    return Promise.resolve(cards);
  }

  #shard(ref: ShardRef): Promise<Shard> {
    return this.#file('articles', ref, decodeShard);
  }

  #file<T>(folder: 'cards' | 'articles', ref: ShardRef, decode: (json: string) => Decoded<T>): Promise<T> {
    const known = this.#files.get(ref.sha256) as Promise<T> | undefined;
    if (known) return known;
    const file = this.#read(folder, ref).then((json) => unwrap(decode(json)));
    this.#files.set(ref.sha256, file);
    file.catch(() => this.#files.delete(ref.sha256));
    return file;
  }
}
