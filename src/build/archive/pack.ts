import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { parseJson } from '../../model/index.ts';
import { writing } from './cannotWrite.ts';
import type { Piece } from './facts.ts';

/** Bytes that are gathered before they are written. */
const BUFFERED = 4 * 1024 * 1024;

/**
 * Writes pieces one after another into a file of the folder of packs: what the build makes of an archive is larger than
 * memory should be. A piece can be read as soon as `flush` is done. Throws `CannotWrite` where there is no room.
 */
export class PackWriter {
  readonly #folder: string;
  readonly #name: string;
  readonly #file: number;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #end: number;

  constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#name = name;
    this.#file = writing(folder, () => openSync(path.join(folder, name), 'a'));
    this.#end = fstatSync(this.#file).size;
  }

  put(text: string): Piece {
    return this.putBytes(Buffer.from(text));
  }

  /** Puts bytes, which the caller leaves as they are from then on. */
  putBytes(bytes: Uint8Array): Piece {
    const piece = { pack: this.#name, from: this.#end, length: bytes.length };
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    this.#end += bytes.length;
    if (this.#pendingBytes > BUFFERED) this.flush();
    return piece;
  }

  flush(): void {
    let rest = Buffer.concat(this.#pending);
    while (rest.length > 0) {
      const left = rest;
      rest = left.subarray(writing(this.#folder, () => writeSync(this.#file, left)));
    }
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  close(): void {
    this.flush();
    closeSync(this.#file);
  }
}

/** Reads pieces of packs. */
export class PackReader {
  readonly #folder: string;
  readonly #files = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  read(piece: Piece): Buffer {
    return this.#fill(piece, Buffer.allocUnsafe(piece.length));
  }

  /** A piece that was put as 32-bit numbers. */
  readNumbers(piece: Piece): Uint32Array {
    const numbers = new Uint32Array(piece.length / Uint32Array.BYTES_PER_ELEMENT);
    this.#fill(piece, new Uint8Array(numbers.buffer));
    return numbers;
  }

  #fill<T extends Uint8Array>({ pack, from, length }: Piece, bytes: T): T {
    const file = this.#files.get(pack) ?? openSync(path.join(this.#folder, pack), 'r');
    this.#files.set(pack, file);
    for (let done = 0; done < length; ) {
      const count = readSync(file, bytes, done, length - done, from + done);
      if (count === 0) throw damaged(pack);
      done += count;
    }
    return bytes;
  }

  /** The value of a piece that was put as JSON; its type is the writer's word. */
  readJson<T>(piece: Piece): T {
    const parsed = parseJson(this.read(piece).toString());
    if (!parsed.ok) throw damaged(piece.pack);
    return parsed.value as T;
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
  }
}

function damaged(pack: string): Error {
  return new Error(`${pack} is not as it was written; delete the cache folder and build again.`);
}
