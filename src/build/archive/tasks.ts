import type { PairAlignment } from '../../collation/index.ts';
import type { FileStamp } from '../fileStamp.ts';
import type { AlignRequest } from './alignTask.ts';
import type { WrittenChunk } from './chunkWriter.ts';
import type { FileFacts, Furnished } from './facts.ts';
import type { FurnishRequest, QuotedArticle, QuoteRequest } from './intakeTask.ts';
import type { InvertRequest } from './invertTask.ts';
import type { ListedFile } from './listArticles.ts';
import type { ShardRequest, WrittenShard } from './shardTask.ts';
import type { ArchiveWorld } from './world.ts';

/** What the tasks of one build have in common; plain data, so that threads can be given it. */
export interface TaskSetup {
  /** The folder of articles, without links. */
  readonly root: string;
  readonly world: ArchiveWorld;
  /** The folder of packs. */
  readonly packs: string;
  /** The pack that these tasks write. */
  readonly pack: string;
  /** The site's data folder; shards are written below it. */
  readonly target: string;
  /** True where data files have compressed variants beside them. */
  readonly hasVariants: boolean;
}

/** A file to be read; `sha256` is that of the bytes that are known already, if any. */
export interface FileRequest extends ListedFile {
  readonly sha256?: string;
}

/** A file whose bytes are those that are known. */
export interface SameFile {
  readonly same: true;
  readonly stamp?: FileStamp;
}

/** What became of a file. */
export type FileAnswer = FileFacts | SameFile;

/** What can be asked, and what is answered: a batch each, item by item. */
export interface TaskTable {
  readonly takeIn: { readonly input: FileRequest; readonly output: FileAnswer };
  readonly furnish: { readonly input: FurnishRequest; readonly output: Furnished };
  readonly quote: { readonly input: QuoteRequest; readonly output: QuotedArticle };
  readonly align: { readonly input: AlignRequest; readonly output: PairAlignment };
  readonly invert: { readonly input: InvertRequest; readonly output: readonly WrittenChunk[] };
  readonly writeShard: { readonly input: ShardRequest; readonly output: WrittenShard };
}

export type TaskName = keyof TaskTable;

/** Where tasks are done: in this thread or in others. */
export interface TaskRunner {
  /** How many batches are worked on at the same time. */
  readonly size: number;
  run<T extends TaskName>(
    task: T,
    batch: readonly TaskTable[T]['input'][],
  ): Promise<readonly TaskTable[T]['output'][]>;
  close(): Promise<void>;
}
