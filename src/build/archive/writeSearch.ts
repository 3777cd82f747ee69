import {
  type CardChunk,
  FORMAT_VERSION,
  type KeyedRef,
  type PlacesRef,
  type SearchDirectory,
  type SearchPlaces,
  type SearchRoot,
} from '../../model/index.ts';
import { TOKENIZER } from '../../search/index.ts';
import { runBatches } from './batches.ts';
import { type DataFile, dataFile } from './dataFile.ts';
import type { FurnishedFile } from './furnishArticles.ts';
import type { InvertRequest, WrittenChunk } from './invertTask.ts';
import { KEY_RANGES, TITLE_RANGE } from './keyRuns.ts';
import type { TaskRunner } from './tasks.ts';

/** An archive of so many bytes of records is looked through; it takes no longer than to ask an index. */
const SCANNED_BYTES = 1_500_000;

/** Chunks that a directory names: a cold query reads some directories whole. */
const DIRECTORY_CHUNKS = 128;
/** Shards that a file of places names. */
const PLACES_SHARDS = 64;

/** Keys that a task takes at a time, at four bytes each. */
const TASK_KEYS = 12_000_000;
const KEY_BYTES = 4;

/** What is to be searched. */
export interface SearchPlan {
  readonly runner: TaskRunner;
  /** In the archive's order. */
  readonly articles: readonly FurnishedFile[];
  readonly chunks: readonly CardChunk[];
  /** Bytes of records from which on there is an index. */
  readonly scannedBytes?: number;
}

/** The files of a search, the first of them that where it begins; and those that are written already. */
export interface SearchFiles {
  readonly root: DataFile;
  readonly files: readonly DataFile[];
  readonly written: readonly WrittenChunk[];
}

/** Makes what a search needs of an archive. */
export async function writeSearch(plan: SearchPlan): Promise<SearchFiles> {
  const { articles, chunks, scannedBytes = SCANNED_BYTES } = plan;
  const bytes = articles.reduce((sum, { furnished }) => sum + furnished.record.length, 0);
  const places = inFiles(
    shardsOf(chunks),
    PLACES_SHARDS,
    (shards): SearchPlaces => ({ format: FORMAT_VERSION, shards }),
  );
  const postings = bytes > scannedBytes ? await writePostings(plan) : undefined;
  const root: SearchRoot = {
    format: FORMAT_VERSION,
    tokenizer: TOKENIZER,
    places: places.map(({ items, file }) => ({
      articles: items.reduce((sum, { articles: own }) => sum + own, 0),
      sha256: file.sha256,
    })),
    ...(postings && { postings: { text: postings.text.refs, title: postings.title.refs } }),
  };
  const first = dataFile('search', JSON.stringify(root));
  const files = [...places.map(({ file }) => file), ...(postings?.files ?? [])];
  return { root: first, files: uniqueFiles([first, ...files]), written: postings?.written ?? [] };
}

/** How many articles stand in each shard; a chunk's articles are in the order of its shards. */
function shardsOf(chunks: readonly CardChunk[]): PlacesRef[] {
  return chunks.flatMap(({ shards, articles }) => {
    const counts = new Uint32Array(shards.length);
    for (const { shard } of articles) counts[shard] = (counts[shard] ?? 0) + 1;
    return shards.map(({ sha256 }, at) => ({ articles: counts[at] ?? 0, sha256 }));
  });
}

async function writePostings({ runner, articles }: SearchPlan) {
  const requests = inversions(articles);
  const answers = await runBatches(runner, 'invert', requests, { size: 1 });
  const chunks = answers.flat();
  const titleChunks = answers.at(-1) ?? [];
  const text = directoriesOf(answers.slice(0, -1).flat());
  const title = directoriesOf(titleChunks);
  return { text, title, files: [...text.files, ...title.files], written: uniqueChunks(chunks) };
}

/** Ranges of keys that fit into a thread's memory, and the headlines'. */
function inversions(articles: readonly FurnishedFile[]): InvertRequest[] {
  const keys = articles.map(({ article }) => article.keys);
  const packs = [...new Set(keys.map(({ pack }) => pack))];
  const placeOf = new Map(packs.map((pack, at) => [pack, at]));
  const where = {
    packs,
    packOf: Uint16Array.from(keys, ({ pack }) => placeOf.get(pack) ?? 0),
    starts: Float64Array.from(keys, ({ from }) => from),
  };
  const total = keys.reduce((sum, { length }) => sum + length, 0) / KEY_BYTES;
  const together = Math.max(1, Math.min(KEY_RANGES / 4, Math.floor((KEY_RANGES * TASK_KEYS) / (total + 1))));
  const count = Math.ceil(KEY_RANGES / together);
  const ofText = Array.from({ length: count }, (_, at) => ({
    from: at * together,
    to: Math.min(KEY_RANGES, (at + 1) * together),
    ...where,
  }));
  return [...ofText, { from: TITLE_RANGE, to: TITLE_RANGE + 1, ...where }];
}

function directoriesOf(chunks: readonly WrittenChunk[]): { refs: KeyedRef[]; files: DataFile[] } {
  const refs = chunks.map(({ first, sha256 }) => ({ first, sha256 }));
  const made = inFiles(
    refs,
    DIRECTORY_CHUNKS,
    (own): SearchDirectory => ({ format: FORMAT_VERSION, chunks: own }),
  );
  return {
    refs: made.map(({ items, file }) => ({ first: items[0]?.first ?? 0, sha256: file.sha256 })),
    files: made.map(({ file }) => file),
  };
}

/** Cuts items into files of so many. */
function inFiles<T>(items: readonly T[], most: number, fileOf: (items: readonly T[]) => unknown) {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, at) => {
    const own = items.slice(at * most, (at + 1) * most);
    return { items: own, file: dataFile('search', JSON.stringify(fileOf(own))) };
  });
}

/** Two that hold the same are one file. */
function uniqueFiles(files: readonly DataFile[]): DataFile[] {
  return [...new Map(files.map((file) => [file.sha256, file])).values()];
}

function uniqueChunks(chunks: readonly WrittenChunk[]): WrittenChunk[] {
  return [...new Map(chunks.map((chunk) => [chunk.sha256, chunk])).values()];
}
