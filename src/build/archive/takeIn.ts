import {
  groupBy,
  type InputCounts,
  type Problem,
  type Source,
  textOfBlocks,
  type WitnessBlock,
} from '../../model/index.ts';
import { byPublished } from '../../timeline/index.ts';
import { withColoursApart } from '../inferredColours.ts';
import { type ClustersRead, readClusters } from '../passim/readClusters.ts';
import type { EventsRead } from '../readEvents.ts';
import { sha256Of } from '../sha256Of.ts';
import { withTraditionalNames } from '../traditionalNames.ts';
import type { BuildCache, CacheState } from './buildCache.ts';
import { type ArticleFile, type PublishedFile, withoutCopies } from './copies.ts';
import { type RulesResolved, resolveRules } from './eventRules.ts';
import type { FileFacts } from './facts.ts';
import type { StampedListing } from './listingStamps.ts';
import { PackReader } from './pack.ts';
import { takeInListing } from './takeInFiles.ts';
import type { TaskRunner } from './tasks.ts';
import { type SameAddress, versionsByAddress } from './versions.ts';
import type { ArchiveWorld } from './world.ts';

/** What is being done, and how far it is. */
export type BuildPhase = 'read' | 'compare' | 'write';
export type OnProgress = (phase: BuildPhase, done: number, total: number) => void;

/** What is read, and with what. */
export interface TakeInRequest {
  readonly listing: StampedListing;
  readonly world: ArchiveWorld;
  /** What a person says of events. */
  readonly events: EventsRead;
  /** Passim's clusters, a file or folder, from which pairs of articles are taken in place of our own candidates. */
  readonly families?: string;
  /** Problems of the lists beside the articles. */
  readonly problems: readonly Problem[];
  readonly runner: TaskRunner;
  readonly cache: BuildCache;
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
  /** As `Listing.others`. */
  readonly others: Readonly<Record<string, number>>;
  /** Pairs of `articles` that are versions of one, by their places, the lower first. */
  readonly versions: SameAddress['pairs'];
  /** What a person says of events, as far as the archive has the articles. */
  readonly eventRules: RulesResolved['rules'];
  /** What Passim found, where the build was given that. */
  readonly clusters?: ClustersRead;
  /** How many files were taken over from the cache. */
  readonly reused: number;
}

/** Reads a folder's files: what `check` tells of, and what an archive begins with. */
export async function takeIn(request: TakeInRequest): Promise<TakenIn> {
  const { listing, runner, cache, onProgress } = request;
  const known = lastingFiles(cache.state, request.world);
  const { files, reused } = await takeInListing(listing, known, runner, (done, total) =>
    onProgress('read', done, total),
  );
  const articles = inOrder(withUniqueIds(withoutCopies(files.filter(hasArticle))));
  const copies = articles.reduce((sum, { copies: own }) => sum + own.length, 0);
  const versions = versionsByAddress(articles);
  const events = resolveRules(request.events.rules, articles);
  const clusters = await clustersOf(request, articles);
  const inputs = listing.files.length + listing.problems.length;
  const problems = [
    ...listing.problems,
    ...listing.remarks,
    ...request.problems,
    ...request.events.problems,
    ...events.problems,
    ...files.flatMap((file) => file.problems),
    ...versions.problems,
    ...(clusters?.problems ?? []),
  ];
  return {
    files,
    articles,
    sources: await withTraditionalNames(coloured(sourcesOf(files, articles, request.world), request.world)),
    counts: {
      inputs,
      published: articles.length + copies,
      copies,
      skipped: inputs - articles.length - copies,
    },
    problems: problems.sort(byPlace),
    others: listing.others,
    versions: versions.pairs,
    eventRules: events.rules,
    ...(clusters && { clusters }),
    reused,
  };
}

function coloured(sources: readonly Source[], { rules }: ArchiveWorld): readonly Source[] {
  const free = new Set(rules.flatMap(({ source, hasFreeColour }) => (hasFreeColour ? [source.id] : [])));
  return withColoursApart(sources, ({ id, isInferred }) => isInferred === true || free.has(id));
}

/** What Passim found in the articles; the ids of copies lead to them too. */
async function clustersOf(
  { families, cache }: TakeInRequest,
  articles: readonly PublishedFile[],
): Promise<ClustersRead | undefined> {
  if (families === undefined) return undefined;
  const reader = new PackReader(cache.folder);
  const textAt = (place: number) => textOfBlocks(blocksAt(articles[place], reader));
  try {
    return await readClusters(families, { places: placesOfIds(articles), textAt });
  } finally {
    reader.close();
  }
}

function blocksAt(file: PublishedFile | undefined, reader: PackReader): WitnessBlock[] {
  return file ? reader.readJson<WitnessBlock[]>(file.article.base.witness) : [];
}

function placesOfIds(articles: readonly PublishedFile[]): Map<string, number> {
  const places = new Map<string, number>();
  articles.forEach(({ copies }, place) => {
    for (const { id } of copies) places.set(id, place);
  });
  articles.forEach(({ renamed, article }, place) => {
    places.set(renamed ?? article.base.card.id, place);
  });
  return places;
}

/**
 * What is known of files and still holds, by their names. A date that was too late may have come since; a clock that
 * was set back makes others too late.
 */
function lastingFiles({ files, now: then }: CacheState, { now }: ArchiveWorld): Map<string, FileFacts> {
  const isLater = (then ?? Number.POSITIVE_INFINITY) <= (now ?? Number.POSITIVE_INFINITY);
  const lasting = files.filter(({ problems }) => !problems.some(({ code }) => code === 'date.future'));
  return new Map(isLater ? lasting.map((facts) => [facts.file, facts]) : []);
}

function hasArticle(file: FileFacts): file is ArticleFile {
  return file.article !== undefined;
}

function sourcesOf(
  files: readonly FileFacts[],
  articles: readonly PublishedFile[],
  { rules }: ArchiveWorld,
): Source[] {
  const inferred = groupBy(
    files.flatMap(({ inferred: one }) => one ?? []),
    ({ id }) => id,
  );
  const used = new Set(articles.map(({ article }) => article.base.card.sourceId));
  return [...rules.map(({ source }) => source), ...[...inferred.values()].flatMap(mostWritten)]
    .filter(({ id }) => used.delete(id))
    .sort(byId);
}

/** Of one outlet's entries, which differ in the script of its name, the one that most articles give; of as many, the first by name. */
function mostWritten(entries: readonly Source[]): Source[] {
  const byName = [...groupBy(entries, ({ name }) => name.zh).values()];
  const [most] = byName.sort((x, y) => y.length - x.length || (nameOf(x) < nameOf(y) ? -1 : 1));
  return most?.slice(0, 1) ?? [];
}

function nameOf([entry]: readonly Source[]): string {
  return entry?.name.zh ?? '';
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

/** The order of problems: by file, then by line. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER);
}
