import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  decodeCardChunk,
  decodeLibraryIndex,
  type InputCounts,
  type LibraryIndex,
  type Problem,
  parseJson,
  type ShardRef,
  type Source,
  textOfBlocks,
  type WitnessBlock,
} from '../../model/index.ts';
import { byPublished } from '../../timeline/index.ts';
import { sha256Of } from '../sha256Of.ts';
import { type ArticleLink, linksByArticle, relatedArticles, sharedOutlets } from './articleLinks.ts';
import type { BuildCache, CacheState } from './buildCache.ts';
import { type Comparison, compareArticles } from './compareArticles.ts';
import { type ArticleFile, type PublishedFile, withoutCopies } from './copies.ts';
import { type DataFile, refOf } from './dataFile.ts';
import type { CardDraft, FileFacts } from './facts.ts';
import { type FurnishedFile, furnishArticles } from './furnishArticles.ts';
import type { FileRequest } from './intakeTask.ts';
import { indexFiles, mentionOf } from './libraryIndex.ts';
import { type Listing, nameOf } from './listArticles.ts';
import { PackReader } from './pack.ts';
import { sharedPassages } from './sharedPassages.ts';
import { takeInFiles } from './takeInFiles.ts';
import type { TaskRunner } from './tasks.ts';
import { versionsByAddress } from './versions.ts';
import { widestPassages } from './widestPassages.ts';
import type { ArchiveWorld } from './world.ts';
import { type PlannedArticle, writeShards } from './writeShards.ts';

/** What is being done, and how far it is. */
export type BuildPhase = 'read' | 'compare' | 'write';
export type OnProgress = (phase: BuildPhase, done: number, total: number) => void;

/** What an archive is made of. */
export interface ArchiveRequest {
  readonly listing: Listing;
  readonly world: ArchiveWorld;
  /** Problems of the lists beside the articles. */
  readonly problems: readonly Problem[];
  readonly runner: TaskRunner;
  readonly cache: BuildCache;
  /** The site's data folder. */
  readonly target: string;
  readonly onProgress: OnProgress;
}

/** What was taken in of a folder. */
export interface TakenIn {
  readonly files: readonly FileFacts[];
  /** Each article once, those of one outlet and moment in the order of their ids; undated ones last. */
  readonly articles: readonly PublishedFile[];
  /** Outlets that have an article, by id. */
  readonly sources: readonly Source[];
  readonly counts: InputCounts;
  /** By file, then line. */
  readonly problems: readonly Problem[];
  /** How many files were taken over from the cache. */
  readonly reused: number;
}

/** An archive that was written. */
export interface BuiltArchive extends TakenIn {
  readonly index: LibraryIndex;
  /** The files below the data folder. */
  readonly written: readonly (ShardRef & { readonly bytes: number })[];
  readonly comparison: Pick<Comparison, 'aligned' | 'weaker'>;
}

/** Reads a folder's files: what `check` tells of, and what an archive begins with. */
export async function takeIn(
  request: Pick<ArchiveRequest, 'listing' | 'world' | 'problems' | 'runner' | 'cache' | 'onProgress'>,
): Promise<TakenIn> {
  const { listing, runner, cache, onProgress } = request;
  const known = new Map(cache.state.files.map((facts) => [facts.file, facts]));
  const answers = await takeInFiles(
    runner,
    listing.files.map((file) => requestOf(file, known)),
    (done, total) => onProgress('read', done, total),
  );
  const files = answers.flatMap((answer, at) =>
    answer === 'same' ? (known.get(nameOf(listing.files[at] ?? '')) ?? []) : answer,
  );
  const articles = inOrder(withUniqueIds(withoutCopies(files.filter(hasArticle))));
  const copies = articles.reduce((sum, { copies: own }) => sum + own.length, 0);
  const inputs = listing.files.length + listing.problems.length;
  const problems = [
    ...listing.problems,
    ...request.problems,
    ...files.flatMap((file) => file.problems),
    ...versionsByAddress(articles).problems,
  ];
  return {
    files,
    articles,
    sources: sourcesOf(files, articles, request.world),
    counts: {
      inputs,
      published: articles.length,
      copies,
      skipped: inputs - articles.length - copies,
    },
    problems: problems.sort(byPlace),
    reused: answers.filter((answer) => answer === 'same').length,
  };
}

/** Makes an archive's data of a folder. The same input gives the same bytes. */
export async function buildArchive(request: ArchiveRequest): Promise<BuiltArchive> {
  const { runner, onProgress, cache, target, world } = request;
  const taken = await takeIn(request);
  const articles = await furnishArticles(runner, taken.articles, cache.state.furnished);
  const { reuse, alignments, ...comparison } = await compareArticles({
    runner,
    articles,
    cached: cache.state.alignments,
    versions: versionsByAddress(articles).pairs,
    onProgress: (done, total) => onProgress('compare', done, total),
  });
  const cards = articles.map(({ furnished }) => furnished.card);
  const places = new Map(cards.map(({ id }, place) => [id, place]));
  const shared = sharedPassages(
    reuse.filter(({ relation }) => relation === 'reuse'),
    places,
  );
  const links = linksByArticle(reuse);
  const cardOf = (id: string) => cards[places.get(id) ?? -1] as CardDraft;
  const planned = articles.map((file) =>
    planOf(file, links.get(file.furnished.card.id) ?? [], shared.get(file.furnished.card.id) ?? [], cardOf),
  );
  const { chunks, shards } = await writeShards(runner, planned, cache.state.shards, (done, total) =>
    onProgress('write', done, total),
  );
  cache.save({
    key: cache.state.key,
    files: taken.files,
    furnished: furnishedOf(articles),
    alignments,
    shards,
  });
  const reader = new PackReader(cache.folder);
  const { index, files } = indexFiles({
    timeZone: world.timeZone,
    sources: taken.sources,
    names: world.names,
    cards: chunks.flatMap((chunk) => chunk.articles),
    chunks,
    links: reuse,
    widestPassages: widestPassages({
      cards,
      shared,
      textOf: ({ id }) => textOf(articles[places.get(id) ?? -1], reader),
    }),
    counts: taken.counts,
    problems: taken.problems,
  });
  reader.close();
  checkFiles(files);
  const written = files.map((file) => writeFile(target, file));
  const ofShards = shards.flatMap(({ shard: { bytes, sources, ...ref } }) => [
    { ...refOf(ref), bytes },
    { ...sources, bytes: 0 },
  ]);
  return { ...taken, index, written: [...written, ...ofShards], comparison };
}

/** A file whose date lies in the future is read anew: one day it does not. */
function requestOf(file: string, known: ReadonlyMap<string, FileFacts>): FileRequest {
  const facts = known.get(nameOf(file));
  const isLasting = facts && !facts.problems.some(({ code }) => code === 'date.future');
  return { file, ...(isLasting && facts.sha256 !== '' && { sha256: facts.sha256 }) };
}

function furnishedOf(articles: readonly FurnishedFile[]): CacheState['furnished'] {
  return articles.flatMap(({ article: { base }, furnished }) =>
    furnished === base ? [] : [{ base: base.record, id: furnished.card.id, furnished }],
  );
}

function hasArticle(file: FileFacts): file is ArticleFile {
  return file.article !== undefined;
}

/** What is told of an article in its record beside the article itself. */
function planOf(
  { file, sha256, copies, furnished }: FurnishedFile,
  links: readonly ArticleLink[],
  shared: readonly unknown[],
  cardOf: (id: string) => CardDraft,
): PlannedArticle {
  const { card, record } = furnished;
  const { related, furtherRelated } = relatedArticles(links, (id) => mentionOf(cardOf(id)));
  return {
    card: { ...card, ...sharedOutlets(links, (id) => cardOf(id).sourceId) },
    plan: {
      id: card.id,
      file,
      sha256,
      record,
      provenance: copies.length === 0 ? '' : `"copies":${JSON.stringify(copies)}`,
      members: JSON.stringify({ shared, related, furtherRelated }).slice(1, -1),
    },
  };
}

function textOf(file: FurnishedFile | undefined, reader: PackReader): string {
  if (!file) return '';
  const parsed = parseJson(reader.read(file.furnished.witness).toString());
  return textOfBlocks((parsed.ok ? parsed.value : []) as WitnessBlock[]);
}

function writeFile(target: string, { path: name, json, sha256 }: DataFile) {
  const bytes = Buffer.from(json);
  mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
  writeFileSync(path.join(target, name), bytes);
  return { path: name, sha256, bytes: bytes.length };
}

/** What the reader would refuse is not written. */
function checkFiles(files: readonly DataFile[]): void {
  for (const { path: name, json } of files) {
    const decoded =
      name === 'index.json' ? decodeLibraryIndex(json) : name.startsWith('cards/') && decodeCardChunk(json);
    if (decoded && !decoded.ok) {
      throw new Error(
        `the build made a file that the reader refuses: ${name}: ${decoded.problems.join('; ')}`,
      );
    }
  }
}

function sourcesOf(
  files: readonly FileFacts[],
  articles: readonly PublishedFile[],
  { rules }: ArchiveWorld,
): Source[] {
  const inferred = new Map(files.flatMap(({ inferred: one }) => (one ? [[one.id, one]] : [])));
  const used = new Set(articles.map(({ article }) => article.base.card.sourceId));
  return [...rules.map(({ source }) => source), ...inferred.values()]
    .filter(({ id }) => used.delete(id))
    .sort(byId);
}

/** Ids are made of the file's own name, so two are the same only by chance; then the later by name takes a longer one. */
function withUniqueIds(articles: readonly PublishedFile[]): PublishedFile[] {
  const used = new Set<string>();
  return articles.map((file) => {
    const { id } = file.article.base.card;
    if (!used.has(id)) {
      used.add(id);
      return file;
    }
    return { ...file, renamed: `${id}-${sha256Of(file.file).slice(0, 24)}` };
  });
}

function inOrder(articles: readonly PublishedFile[]): PublishedFile[] {
  const cardOf = ({ article }: PublishedFile) => article.base.card;
  return [...articles].sort((a, b) => byPublished(cardOf(a), cardOf(b)) || byId(cardOf(a), cardOf(b)));
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER);
}
