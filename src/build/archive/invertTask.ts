import { dataPath } from '../../model/index.ts';
import { ChunkWriter, type MadeChunk, type WrittenChunk } from './chunkWriter.ts';
import type { DataWriter } from './dataWriter.ts';
import { invertKeys } from './invertKeys.ts';
import { readKeyRun } from './keyRuns.ts';
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

/** Makes an index of the keys of an archive's articles and writes it, straight from packs to the site. */
export class InvertTask {
  readonly #packs: PackReader;
  readonly #writer: DataWriter;

  constructor(packs: PackReader, writer: DataWriter) {
    this.#packs = packs;
    this.#writer = writer;
  }

  invert({ from, to, packs, packOf, starts }: InvertRequest): WrittenChunk[] {
    const articles = packOf.length;
    const runs = Array.from(packOf, (pack, place) =>
      readKeyRun(this.#packs, { pack: packs[pack] ?? '', from: starts[place] ?? 0 }, from, to),
    );
    const { keys, starts: lists, places } = invertKeys(runs);
    const chunks: WrittenChunk[] = [];
    const writer = new ChunkWriter(articles, (made) => {
      writeChunk(this.#writer, made);
      chunks.push(made.chunk);
    });
    keys.forEach((key, at) => {
      writer.add(key, places.subarray(lists[at], lists[at + 1]), keys[at + 1]);
    });
    return chunks;
  }
}

/** Writes a chunk into the site. */
export function writeChunk(writer: DataWriter, { chunk, json }: MadeChunk): void {
  writer.put(dataPath('search', chunk), Buffer.from(json));
}
