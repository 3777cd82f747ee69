import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataPath, FORMAT_VERSION, type KeyedRef, type SearchChunk } from '../../model/index.ts';
import { type Key, ListWriter } from '../../search/index.ts';
import { sha256Of } from '../sha256Of.ts';
import { writing } from './cannotWrite.ts';
import { invertKeys } from './invertKeys.ts';
import { rangeOf, readKeyRun } from './keyRuns.ts';
import type { PackReader } from './pack.ts';

/** Keys of some ranges that are to be made an index of. */
export interface InvertRequest {
  /** Ranges `[from, to)` as `keyRuns` has them. */
  readonly from: number;
  readonly to: number;
  /** Names of packs. */
  readonly packs: readonly string[];
  /** By article, in the archive's order: the pack of its keys, by its place in `packs`, and where they begin there. */
  readonly packOf: Uint16Array;
  readonly starts: Float64Array;
}

/** A chunk of an index as it was written. */
export interface WrittenChunk extends KeyedRef {
  readonly bytes: number;
}

/** Bytes of lists that a chunk has: a word of four characters needs three chunks. */
const CHUNK_BYTES = 18_000;

/** Makes an index of the keys of an archive's articles and writes it, straight from packs to the site. */
export class InvertTask {
  readonly #packs: PackReader;
  readonly #target: string;

  constructor(packs: PackReader, target: string) {
    this.#packs = packs;
    this.#target = target;
  }

  invert({ from, to, packs, packOf, starts }: InvertRequest): WrittenChunk[] {
    const articles = packOf.length;
    const runs = Array.from(packOf, (pack, place) =>
      readKeyRun(this.#packs, { pack: packs[pack] ?? '', from: starts[place] ?? 0 }, from, to),
    );
    const { keys, starts: lists, places } = invertKeys(runs);
    const writer = new ListWriter(articles);
    const chunks: WrittenChunk[] = [];
    let first = 0;
    keys.forEach((key, at) => {
      writer.add(key, places.subarray(lists[at], lists[at + 1]));
      const next = keys[at + 1];
      // A range begins a chunk, so that files are the same however ranges are dealt to threads.
      if (writer.length < CHUNK_BYTES && next !== undefined && rangeOf(next) === rangeOf(key)) return;
      chunks.push(this.#put(keys[first] ?? 0, writer));
      first = at + 1;
    });
    return chunks;
  }

  #put(first: Key, writer: ListWriter): WrittenChunk {
    const { keys, bytes } = writer.take();
    const chunk: SearchChunk = {
      format: FORMAT_VERSION,
      keys,
      lists: Buffer.from(bytes).toString('base64url'),
    };
    const json = JSON.stringify(chunk);
    const sha256 = sha256Of(json);
    const file = path.join(this.#target, dataPath('search', { sha256 }));
    writing(this.#target, () => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, json);
    });
    return { first, sha256, bytes: json.length };
  }
}
