import { FORMAT_VERSION, type KeyedRef, type SearchChunk } from '../../model/index.ts';
import { type Key, ListWriter } from '../../search/index.ts';
import { sha256Of } from '../sha256Of.ts';
import { rangeOf } from './keyRuns.ts';

/** A chunk of an index as it was written. */
export interface WrittenChunk extends KeyedRef {
  readonly bytes: number;
}

/** A chunk and its file. */
export interface MadeChunk {
  readonly chunk: WrittenChunk;
  readonly json: string;
}

/** Bytes of lists that a chunk has: a word of four characters needs three chunks. */
const CHUNK_BYTES = 18_000;

/** Cuts an index into chunks. Where the cuts lie depends on the lists since the last cut alone. */
export class ChunkWriter {
  readonly #lists: ListWriter;
  readonly #put: (made: MadeChunk) => void;
  #first: Key | undefined;

  /** `put` is given each chunk when it is whole. */
  constructor(articles: number, put: (made: MadeChunk) => void) {
    this.#lists = new ListWriter(articles);
    this.#put = put;
  }

  /** True right behind a cut. */
  get isCut(): boolean {
    return this.#first === undefined;
  }

  /** Adds a key that is larger than the last one, with its places; `next` is the key behind it, if there is one. */
  add(key: Key, places: Uint32Array, next: Key | undefined): void {
    this.#first ??= key;
    this.#lists.add(key, places);
    // A range begins a chunk, so that files are the same however ranges are dealt to threads.
    if (this.#lists.length < CHUNK_BYTES && next !== undefined && rangeOf(next) === rangeOf(key)) return;
    this.#put(madeChunk(this.#first, this.#lists));
    this.#first = undefined;
  }
}

function madeChunk(first: Key, lists: ListWriter): MadeChunk {
  const { keys, bytes } = lists.take();
  const chunk: SearchChunk = {
    format: FORMAT_VERSION,
    keys,
    lists: Buffer.from(bytes).toString('base64url'),
  };
  const json = JSON.stringify(chunk);
  return { chunk: { first, sha256: sha256Of(json), bytes: json.length }, json };
}
