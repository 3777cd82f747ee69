import {
  type DataFolder,
  type Decoded,
  dataPath,
  decodeSearchChunk,
  decodeSearchDirectory,
  decodeSearchedShard,
  decodeSearchPlaces,
  decodeSearchRoot,
  type KeyedRef,
  type PlacesRef,
  type SearchedArticle,
  type SearchRoot,
  type ShardRef,
} from '../model/index.ts';
import { bytesOfBase64 } from './base64.ts';
import { type KeyRange, TOKENIZER } from './keys.ts';
import { Latest } from './latest.ts';
import { type PostingLists, placesInRange, readLists } from './postings.ts';

/** Reads a file of an archive's data as text; rejects where it cannot be had. */
export type ReadData = (folder: DataFolder, ref: ShardRef) => Promise<string>;

/** Where a key is looked for. */
export type SearchFamily = 'text' | 'title';

/** A file of the archive that is not as the program writes it. */
export class SearchDataError extends Error {
  /** `isOtherFormat`: the archive was made by another version of the program. */
  constructor(message: string, isOtherFormat: boolean) {
    super(message);
    // The name is what of an error's kind comes out of a worker.
    this.name = isOtherFormat ? 'SearchFormatError' : 'SearchDataError';
  }
}

/** The articles of some keys. */
export interface RangePlaces {
  /** Places may be there several times. */
  readonly lists: readonly Uint32Array[];
  /** False where other articles can have such a key too. */
  readonly isWhole: boolean;
}

/** A single character that very many articles have stands in more chunks than anybody wants to wait for. */
const MOST_CHUNKS = 6;

/** Places of postings that are kept, at four bytes each. */
const KEPT_PLACES = 8_000_000;
/** UTF-16 units of articles that a page keeps. */
const KEPT_UNITS = 24_000_000;

/** What a search needs of an archive, fetched when it is needed and then at hand. */
export class SearchStore {
  /** How many articles the archive has. */
  readonly articles: number;
  readonly #read: ReadData;
  readonly #root: SearchRoot;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #chunks = new Latest<string, PostingLists>(KEPT_PLACES, ({ places }) => places.length);
  readonly #shards: Latest<string, readonly SearchedArticle[]>;

  private constructor(root: SearchRoot, read: ReadData, keptUnits: number) {
    this.#root = root;
    this.#shards = new Latest(keptUnits, unitsOf);
    this.#read = read;
    this.articles = root.places.reduce((sum, { articles }) => sum + articles, 0);
  }

  /**
   * `keptUnits`: UTF-16 units of articles that are kept. Throws a `SearchDataError` where the index was made with another
   * tokenizer, or is damaged.
   */
  static async open(ref: ShardRef, read: ReadData, keptUnits = KEPT_UNITS): Promise<SearchStore> {
    const root = settled(decodeSearchRoot(await read('search', ref)), ref);
    if (root.tokenizer !== TOKENIZER)
      throw new SearchDataError(`the index was made with ${root.tokenizer}, not ${TOKENIZER}`, true);
    return new SearchStore(root, read, keptUnits);
  }

  /** Longer words in which forms of names stand and mean something else. */
  get except(): readonly string[] {
    return this.#root.except ?? [];
  }

  /** True where no index says which articles can have a text: all are looked through. */
  get isScanned(): boolean {
    return this.#root.postings === undefined;
  }

  /** The places that have a key in one of some ranges. */
  async postings(family: SearchFamily, ranges: readonly KeyRange[]): Promise<RangePlaces> {
    const directories = this.#root.postings?.[family] ?? [];
    const found = await Promise.all(ranges.map((range) => this.#chunksIn(directories, range)));
    const all = ranges.flatMap((range, at) => (found[at] ?? []).map((ref) => ({ ref, range })));
    const some = all.slice(0, MOST_CHUNKS);
    const lists = await Promise.all(
      some.map(async ({ ref, range }) => placesInRange(await this.#chunk(ref), range)),
    );
    return { lists, isWhole: some.length === all.length };
  }

  /** The articles at some places, in their order; one that the archive does not have is left out. */
  async articlesAt(places: readonly number[]): Promise<{ place: number; found: SearchedArticle }[]> {
    const found = await Promise.all(places.map((place) => this.#articleAt(place)));
    return places.flatMap((place, at) => {
      const article = found[at];
      return article ? [{ place, found: article }] : [];
    });
  }

  async #chunksIn(directories: readonly KeyedRef[], range: KeyRange): Promise<KeyedRef[]> {
    const own = entriesIn(directories, range);
    const files = await Promise.all(own.map((ref) => this.#file(ref, decodeSearchDirectory)));
    return files.flatMap(({ chunks }) => entriesIn(chunks, range));
  }

  async #chunk(ref: KeyedRef): Promise<PostingLists> {
    const known = this.#chunks.get(ref.sha256);
    if (known) return known;
    const chunk = await this.#once(ref, async () => {
      const { keys, lists } = settled(decodeSearchChunk(await this.#read('search', ref)), ref);
      return readLists(keys, bytesOfBase64(lists), this.articles);
    });
    this.#chunks.set(ref.sha256, chunk);
    return chunk;
  }

  async #articleAt(place: number): Promise<SearchedArticle | undefined> {
    const stretch = stretchAt(this.#root.places, place);
    if (!stretch) return undefined;
    const { shards } = await this.#file(stretch.ref, decodeSearchPlaces);
    const shard = stretchAt(shards, stretch.rest);
    return shard && (await this.#shard(shard.ref))[shard.rest];
  }

  async #shard(ref: ShardRef): Promise<readonly SearchedArticle[]> {
    const known = this.#shards.get(ref.sha256);
    if (known) return known;
    const records = await this.#once(
      ref,
      async () => settled(decodeSearchedShard(await this.#read('articles', ref)), ref).records,
    );
    this.#shards.set(ref.sha256, records);
    return records;
  }

  /** A small file, which is kept. */
  #file<T>(ref: ShardRef, decode: (json: string) => Decoded<T>): Promise<T> {
    const known = this.#files.get(ref.sha256) as Promise<T> | undefined;
    if (known) return known;
    const file = this.#read('search', ref).then((json) => settled(decode(json), ref));
    this.#files.set(ref.sha256, file);
    // What could not be had is asked for anew the next time.
    file.catch(() => this.#files.delete(ref.sha256));
    return file;
  }

  /** Two who want one file at the same time wait for one request. */
  #once<T>({ sha256 }: ShardRef, work: () => Promise<T>): Promise<T> {
    const known = this.#files.get(sha256) as Promise<T> | undefined;
    if (known) return known;
    const file = work().finally(() => this.#files.delete(sha256));
    this.#files.set(sha256, file);
    return file;
  }
}

function settled<T>(decoded: Decoded<T>, ref: ShardRef): T {
  if (decoded.ok) return decoded.value;
  const name = dataPath('search', ref);
  throw new SearchDataError(`${name}: ${decoded.problems.join('; ')}`, decoded.isOtherFormat);
}

/** The entries that can have a key of a range; each has the keys up to the first one of the next. */
function entriesIn(refs: readonly KeyedRef[], [from, to]: KeyRange): KeyedRef[] {
  return refs.filter(
    ({ first }, at) => first <= to && (refs[at + 1]?.first ?? Number.POSITIVE_INFINITY) > from,
  );
}

/** The stretch that has a place, and which of its own places that is. */
function stretchAt(
  refs: readonly PlacesRef[],
  place: number,
): { readonly ref: PlacesRef; readonly rest: number } | undefined {
  let rest = place;
  for (const ref of refs) {
    if (rest < ref.articles) return { ref, rest };
    rest -= ref.articles;
  }
  return undefined;
}

function unitsOf(records: readonly SearchedArticle[]): number {
  return records.reduce(
    (sum, { article }) => sum + article.blocks.reduce((units, { text }) => units + text.length, 0),
    0,
  );
}
