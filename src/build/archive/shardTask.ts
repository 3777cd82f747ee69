import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type DataFolder,
  dataPath,
  FORMAT_VERSION,
  type ShardEntry,
  type ShardRef,
} from '../../model/index.ts';
import { decodeBytes } from '../decodeBytes.ts';
import { readFileBytes } from '../fileBytes.ts';
import { sha256Of } from '../sha256Of.ts';
import { wellFormed } from '../wellFormed.ts';
import { writing } from './cannotWrite.ts';
import type { Piece } from './facts.ts';
import type { PackReader } from './pack.ts';

/** An article of a shard. */
export interface RecordPlan {
  readonly id: string;
  /** The article's file, as `ListedFile.file`. */
  readonly onDisk: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly record: Piece;
  /** Members of the article's provenance that the archive adds, as JSON without braces; may be empty. */
  readonly provenance: string;
  /** Members of its record beside the article, as JSON without braces. */
  readonly members: string;
}

/** A shard to be written, or to be taken over from a former site where it is there and whole. */
export interface ShardRequest {
  readonly plans: readonly RecordPlan[];
  readonly known?: WrittenShard;
}

/** A shard as it is written, with its size and that of its sources, in bytes. */
export interface WrittenShard extends ShardEntry {
  readonly bytes: number;
}

/** Writes shards, straight from packs to the site: no article is decoded on the way. */
export class ShardTask {
  readonly #root: string;
  readonly #packs: PackReader;
  readonly #target: string;
  readonly #former: string | undefined;

  constructor(root: string, packs: PackReader, target: string, former: string | undefined) {
    this.#root = root;
    this.#packs = packs;
    this.#target = target;
    this.#former = former;
  }

  write({ plans, known }: ShardRequest): WrittenShard {
    if (known && this.#takeOver('articles', known) && this.#takeOver('sources', known.sources)) return known;
    const articles = this.#put('articles', this.#articles(plans));
    const sources = this.#put('sources', this.#sources(plans));
    return { ...articles.ref, sources: sources.ref, bytes: articles.bytes + sources.bytes };
  }

  #articles(plans: readonly RecordPlan[]): Buffer {
    const parts = plans.flatMap(({ record, provenance, members }, at) => [
      Buffer.from(at === 0 ? '{"article":' : ',{"article":'),
      withProvenance(this.#packs.read(record), provenance),
      Buffer.from(`,${members}}`),
    ]);
    return Buffer.concat([
      Buffer.from(`{"format":${FORMAT_VERSION},"records":[`),
      ...parts,
      Buffer.from(']}'),
    ]);
  }

  /** True where the former site has the file, whole; it is then the new site's file too. */
  #takeOver(folder: DataFolder, ref: ShardRef): boolean {
    if (this.#former === undefined) return false;
    const name = dataPath(folder, ref);
    const former = path.join(this.#former, name);
    try {
      if (sha256Of(readFileSync(former)) !== ref.sha256) return false;
      const target = path.join(this.#target, name);
      mkdirSync(path.dirname(target), { recursive: true });
      linkOrCopy(former, target);
      return true;
    } catch {
      return false;
    }
  }

  /** The files are read once more: their texts together are as large as the archive. */
  #sources(plans: readonly RecordPlan[]): Buffer {
    const texts = plans.map(({ id, onDisk, sha256 }) => {
      const read = readFileBytes(this.#root, { file: onDisk, name: onDisk });
      if (!read.bytes || read.sha256 !== sha256) throw new Error(changed(onDisk));
      return { article: id, text: wellFormed(decodeBytes(read.bytes).text) };
    });
    return Buffer.from(JSON.stringify({ format: FORMAT_VERSION, texts }));
  }

  #put(folder: DataFolder, json: Buffer): { ref: ShardRef; bytes: number } {
    const ref = { sha256: sha256Of(json) };
    writing(this.#target, () => {
      mkdirSync(path.join(this.#target, folder), { recursive: true });
      writeFileSync(path.join(this.#target, dataPath(folder, ref)), json);
    });
    return { ref, bytes: json.length };
  }
}

/** Provenance is an article's last member, so what is added stands before the two braces at its end. */
function withProvenance(record: Buffer, members: string): Buffer {
  if (members === '') return record;
  return Buffer.concat([record.subarray(0, -2), Buffer.from(`,${members}}}`)]);
}

/** Not every file system has links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function changed(onDisk: string): string {
  return `${onDisk}: The file was changed while the site was built; build again.`;
}
