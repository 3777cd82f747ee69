import {
  type DataFolder,
  dataPath,
  FORMAT_VERSION,
  type ShardEntry,
  type ShardRef,
} from '../../model/index.ts';
import { readFileBytes } from '../fileBytes.ts';
import { sourceText } from '../readSeed.ts';
import { sha256Of } from '../sha256Of.ts';
import type { DataWriter } from './dataWriter.ts';
import type { Piece } from './facts.ts';
import type { PackReader } from './pack.ts';
import { type ShardStamp, shardStampOf } from './shardStamp.ts';

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
  /** Set where the file itself is not published. */
  readonly isSourceWithheld?: true;
}

/** A shard to be written. */
export type ShardRequest = readonly RecordPlan[];

/** A shard as it is written, with its size and that of its sources, in bytes. */
export interface WrittenShard extends ShardEntry {
  readonly bytes: number;
  /** Of the shard's file and of its sources'. */
  readonly stamps?: { readonly articles: ShardStamp; readonly sources: ShardStamp };
}

/** Writes shards, straight from packs to the site: no article is decoded on the way. */
export class ShardTask {
  readonly #root: string;
  readonly #packs: PackReader;
  readonly #writer: DataWriter;

  constructor(root: string, packs: PackReader, writer: DataWriter) {
    this.#root = root;
    this.#packs = packs;
    this.#writer = writer;
  }

  write(plans: ShardRequest): WrittenShard {
    const articles = this.#put('articles', this.#articles(plans));
    const sources = this.#put('sources', this.#sources(plans));
    return {
      ...articles.ref,
      sources: sources.ref,
      bytes: articles.stamp.size + sources.stamp.size,
      stamps: { articles: articles.stamp, sources: sources.stamp },
    };
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

  /** The files are read once more: their texts together are as large as the archive. */
  #sources(plans: readonly RecordPlan[]): Buffer {
    const published = plans.filter(({ isSourceWithheld }) => !isSourceWithheld);
    const texts = published.map(({ id, onDisk, sha256 }) => {
      const read = readFileBytes(this.#root, { file: onDisk, name: onDisk });
      if (!read.bytes || read.sha256 !== sha256) throw new Error(changed(onDisk));
      return { article: id, text: sourceText(read.bytes) };
    });
    return Buffer.from(JSON.stringify({ format: FORMAT_VERSION, texts }));
  }

  #put(folder: DataFolder, json: Buffer): { ref: ShardRef; stamp: ShardStamp } {
    const ref = { sha256: sha256Of(json) };
    return { ref, stamp: shardStampOf(this.#writer.put(dataPath(folder, ref), json)) };
  }
}

/** Provenance is an article's last member, so what is added stands before the two braces at its end. */
function withProvenance(record: Buffer, members: string): Buffer {
  if (members === '') return record;
  return Buffer.concat([record.subarray(0, -2), Buffer.from(`,${members}}}`)]);
}

function changed(onDisk: string): string {
  return `${onDisk}: The file was changed while the site was built; build again.`;
}
