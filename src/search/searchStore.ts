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
  unpackNumbers,
} from '../model/index.ts';
import { bytesOfBase64 } from './base64.ts';
import { type Key, TOKENIZER } from './keys.ts';
import { Latest } from './latest.ts';
import { type PostingLists, placesOfKey, readLists } from './postings.ts';

/** Reads a file of an archive's data as text; rejects where it cannot be had. */
export type ReadData = (folder: DataFolder, ref: ShardRef) => Promise<string>;

/** Where a key is looked for. */
export type SearchFamily = 'text' | 'title';

/** A file of the archive that is not as the program writes it. */
export class SearchDataError extends Error {
  /** True where the archive was made by another version of the program. */
  readonly isOtherFormat: boolean;

  constructor(message: string, isOtherFormat: boolean) {
    super(message);
    this.isOtherFormat = isOtherFormat;
  }
}

/** Places of postings that are kept, at four bytes each. */
const KEPT_PLACES = 8_000_000;
/** UTF-16 units of articles that are kept. */
const KEPT_UNITS = 24_000_000;

/** What a search needs of an archive, fetched when it is needed and then at hand. */
export class SearchStore {
  /** How many articles the archive has. */
  readonly articles: number;
  readonly #read: ReadData;
  readonly #root: SearchRoot;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #chunks = new Latest<string, PostingLists>(KEPT_PLACES, ({ places }) => places.length);
  readonly #shards = new Latest<string, readonly SearchedArticle[]>(KEPT_UNITS, unitsOf);

  private constructor(root: SearchRoot, read: ReadData) {
    this.#root = root;
    this.#read = read;
    this.articles = root.places.reduce((sum, { articles }) => sum + articles, 0);
  }

  /** Throws a `SearchDataError` where the index was made with another tokenizer, or is damaged. */
  static async open(ref: ShardRef, read: ReadData): Promise<SearchStore> {
    const root = settled(decodeSearchRoot(await read('search', ref)), ref);
    if (root.tokenizer !== TOKENIZER)
      throw new SearchDataError(`the index was made with ${root.tokenizer}, not ${TOKENIZER}`, true);
    return new SearchStore(root, read);
  }

  /** True where no index says which articles can have a text: all are looked through. */
  get isScanned(): boolean {
    return this.#root.postings === undefined;
  }

  /** The places of some keys, in their order. */
  async postings(family: SearchFamily, keys: readonly Key[]): Promise<Uint32Array[]> {
    return Promise.all(keys.map((key) => this.#placesOf(family, key)));
  }

  /** The articles at some places, in their order; one that the archive does not have is left out. */
  async articlesAt(places: readonly number[]): Promise<{ place: number; found: SearchedArticle }[]> {
    const found = await Promise.all(places.map((place) => this.#articleAt(place)));
    return places.flatMap((place, at) => {
      const article = found[at];
      return article ? [{ place, found: article }] : [];
    });
  }

  async #placesOf(family: SearchFamily, key: Key): Promise<Uint32Array> {
    const directory = entryOf(this.#root.postings?.[family] ?? [], key);
    if (!directory) return new Uint32Array(0);
    const { chunks } = await this.#file(directory, decodeSearchDirectory);
    const chunk = entryOf(chunks, key);
    return chunk ? placesOfKey(await this.#chunk(chunk), key) : new Uint32Array(0);
  }

  async #chunk(ref: KeyedRef): Promise<PostingLists> {
    const known = this.#chunks.get(ref.sha256);
    if (known) return known;
    const chunk = await this.#once(ref, async () => {
      const { keys, counts, lists } = settled(decodeSearchChunk(await this.#read('search', ref)), ref);
      return readLists(
        runningSums(unpackNumbers(keys)),
        unpackNumbers(counts),
        bytesOfBase64(lists),
        this.articles,
      );
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

/** The last entry that does not begin after a key. */
function entryOf(refs: readonly KeyedRef[], key: Key): KeyedRef | undefined {
  return refs.findLast(({ first }) => first <= key);
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

function runningSums(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}

function unitsOf(records: readonly SearchedArticle[]): number {
  return records.reduce(
    (sum, { article }) => sum + article.blocks.reduce((units, { text }) => units + text.length, 0),
    0,
  );
}
