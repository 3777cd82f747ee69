import {
  type CardChunk,
  decodeSearchChunk,
  FORMAT_VERSION,
  type KeyedRef,
  type PlacesRef,
  type SearchDirectory,
  type SearchPlaces,
  type SearchRoot,
} from '../../model/index.ts';
import { readLists, TOKENIZER } from '../../search/index.ts';
import { runBatches } from './batches.ts';
import { changedIndex } from './changedIndex.ts';
import type { WrittenChunk } from './chunkWriter.ts';
import { type DataFile, dataFile } from './dataFile.ts';
import type { Piece } from './facts.ts';
import type { FormerShards } from './formerShards.ts';
import type { FurnishedFile } from './furnishArticles.ts';
import { type InvertRequest, writeChunk } from './invertTask.ts';
import { keyChanges } from './keyChanges.ts';
import { KEY_RANGES, TITLE_RANGE } from './keyRuns.ts';
import type { PackReader } from './pack.ts';
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
  /** The index of a former build. */
  readonly known: CachedSearch | undefined;
  readonly former: FormerShards;
  /** Reads what the articles' threads wrote. */
  readonly reader: PackReader;
  /** The site's data folder. */
  readonly target: string;
}

/** An index as it was written. */
export interface CachedSearch {
  /** The keys of its articles, in the archive's order. */
  readonly articles: readonly Piece[];
  readonly text: readonly WrittenChunk[];
  readonly title: readonly WrittenChunk[];
}

/** The files of a search, the first of them that where it begins; and those that are written already. */
export interface SearchFiles {
  readonly root: DataFile;
  readonly files: readonly DataFile[];
  readonly written: readonly WrittenChunk[];
  /** For the next build. */
  readonly cached: CachedSearch | undefined;
}

/** Makes what a search needs of an archive. */
export async function writeSearch(plan: SearchPlan): Promise<SearchFiles> {
  const { articles, chunks } = plan;
  const bytes = articles.reduce((sum, { furnished }) => sum + furnished.record.length, 0);
  const places = inFiles(
    shardsOf(chunks),
    PLACES_SHARDS,
    (shards): SearchPlaces => ({ format: FORMAT_VERSION, shards }),
  );
  const postings = bytes > SCANNED_BYTES ? await writePostings(plan) : undefined;
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
  const { made } = postings ?? {};
  return {
    root: first,
    files: uniqueFiles([first, ...files]),
    written: uniqueChunks([...(made?.text ?? []), ...(made?.title ?? [])]),
    cached: made,
  };
}

/** How many articles stand in each shard; a chunk's articles are in the order of its shards. */
function shardsOf(chunks: readonly CardChunk[]): PlacesRef[] {
  return chunks.flatMap(({ shards, articles }) => {
    const counts = new Uint32Array(shards.length);
    for (const { shard } of articles) counts[shard] = (counts[shard] ?? 0) + 1;
    return shards.map(({ sha256 }, at) => ({ articles: counts[at] ?? 0, sha256 }));
  });
}

async function writePostings(plan: SearchPlan) {
  const keys = plan.articles.map(({ article }) => article.keys);
  const made = { articles: keys, ...(changedOf(plan, keys) ?? (await inverted(plan.runner, plan.articles))) };
  const [text, title] = [directoriesOf(made.text), directoriesOf(made.title)];
  return { text, title, made, files: [...text.files, ...title.files] };
}

/** The index of a former build with what changed since; undefined where it is to be made anew. */
function changedOf(
  { known, former, reader, target }: SearchPlan,
  keys: readonly Piece[],
): Omit<CachedSearch, 'articles'> | undefined {
  const changes = known && keyChanges(known.articles, keys, reader);
  if (!known || !changes) return undefined;
  const read = (ref: KeyedRef) => {
    const json = former.readFile('search', ref);
    const decoded = json === undefined ? undefined : decodeSearchChunk(json);
    if (!decoded?.ok) return undefined;
    const { keys: count, lists } = decoded.value;
    return readLists(count, Buffer.from(lists, 'base64url'), keys.length);
  };
  const of = (part: 'text' | 'title') =>
    changedIndex({ articles: keys.length, chunks: known[part], changes: changes[part], read });
  const [text, title] = [of('text'), of('title')];
  if (!text || !title) return undefined;
  // What cannot be taken over here is of the new index all the same: made anew, it is written in its place.
  if (![...text.kept, ...title.kept].every((ref) => former.takeFile('search', ref))) return undefined;
  for (const made of [...text.made, ...title.made]) writeChunk(target, made);
  return { text: text.chunks, title: title.chunks };
}

async function inverted(runner: TaskRunner, articles: readonly FurnishedFile[]) {
  const answers = await runBatches(runner, 'invert', inversions(articles, runner.size), { size: 1 });
  return { text: answers.slice(0, -1).flat(), title: [...(answers.at(-1) ?? [])] };
}

/** Ranges of keys that fit into a thread's memory, as few tasks as there are threads where they do; and the headlines'. */
function inversions(articles: readonly FurnishedFile[], threads: number): InvertRequest[] {
  const keys = articles.map(({ article }) => article.keys);
  const packs = [...new Set(keys.map(({ pack }) => pack))];
  const placeOf = new Map(packs.map((pack, at) => [pack, at]));
  const where = {
    packs,
    packOf: Uint16Array.from(keys, ({ pack }) => placeOf.get(pack) ?? 0),
    starts: Float64Array.from(keys, ({ from }) => from),
  };
  const total = keys.reduce((sum, { length }) => sum + length, 0) / KEY_BYTES;
  const tasks = Math.min(KEY_RANGES, Math.max(threads, Math.ceil(total / TASK_KEYS)));
  const borders = Array.from({ length: tasks + 1 }, (_, at) => Math.round((at * KEY_RANGES) / tasks));
  const ofText = borders.slice(1).map((to, at) => ({ from: borders[at] ?? 0, to, ...where }));
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
