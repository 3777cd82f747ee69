import { decodeSearchChunk, type KeyedRef } from '../../model/index.ts';
import { readLists } from '../../search/index.ts';
import { runBatches } from './batches.ts';
import { changedIndex } from './changedIndex.ts';
import type { WrittenChunk } from './chunkWriter.ts';
import type { DataWriter } from './dataWriter.ts';
import type { Piece } from './facts.ts';
import type { FormerShards } from './formerShards.ts';
import type { FurnishedFile } from './furnishArticles.ts';
import { heardLater } from './heardLater.ts';
import { type InvertRequest, writeChunk } from './invertTask.ts';
import { keyChanges } from './keyChanges.ts';
import { KEY_RANGES, TITLE_RANGE } from './keyRuns.ts';
import type { PackReader } from './pack.ts';
import type { TaskRunner } from './tasks.ts';

/** An archive of so many bytes of records is looked through; it takes no longer than to ask an index. */
const SCANNED_BYTES = 1_500_000;

/** Keys that a task takes at a time, at four bytes each. */
const TASK_KEYS = 12_000_000;
const KEY_BYTES = 4;

/** What an index is made of. */
export interface IndexPlan {
  readonly runner: TaskRunner;
  /** In the archive's order. */
  readonly articles: readonly FurnishedFile[];
  /** The index of a former build. */
  readonly known: CachedSearch | undefined;
  readonly former: FormerShards;
  /** Reads what the articles' threads wrote. */
  readonly reader: PackReader;
  readonly writer: DataWriter;
}

/** An index as it was written. */
export interface CachedSearch {
  /** The keys of its articles, in the archive's order. */
  readonly articles: readonly Piece[];
  readonly text: readonly WrittenChunk[];
  readonly title: readonly WrittenChunk[];
}

/**
 * Has an archive's index made; undefined where it needs none. Nothing but the articles is asked for it, so that threads
 * can make it while others' work stands still.
 */
export function beginIndex(plan: IndexPlan): Promise<CachedSearch | undefined> {
  return heardLater(indexOf(plan));
}

async function indexOf(plan: IndexPlan): Promise<CachedSearch | undefined> {
  const bytes = plan.articles.reduce((sum, { furnished }) => sum + furnished.record.length, 0);
  if (bytes <= SCANNED_BYTES) return undefined;
  const keys = plan.articles.map(({ article }) => article.keys);
  return { articles: keys, ...(changedOf(plan, keys) ?? (await inverted(plan.runner, plan.articles))) };
}

/** The index of a former build with what changed since; undefined where it is to be made anew. */
function changedOf(
  { known, former, reader, writer }: IndexPlan,
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
  for (const made of [...text.made, ...title.made]) writeChunk(writer, made);
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
