import { setImmediate } from 'node:timers/promises';
import {
  dataPath,
  type LibraryIndex,
  type PublishedShare,
  reportTextOf,
  textOfBlocks,
} from '../../model/index.ts';
import {
  type ArchiveBuild,
  type ArchiveRequest,
  furnishedOf,
  type OfEach,
  takeFolder,
} from './archiveBuild.ts';
import { type Compared, compareWhole, type Found, findInPublished, readBlocks } from './archiveFindings.ts';
import type { CacheState } from './buildCache.ts';
import { checkFiles } from './checkFiles.ts';
import type { Comparison } from './compareArticles.ts';
import { contactFiles } from './contactFiles.ts';
import type { DataFile } from './dataFile.ts';
import type { DataWriter } from './dataWriter.ts';
import { eventFiles } from './eventFiles.ts';
import { facetFiles } from './facetFiles.ts';
import type { FurnishedFile } from './furnishArticles.ts';
import { heardLater } from './heardLater.ts';
import { indexFiles } from './libraryIndex.ts';
import { overviewFiles } from './overviewFiles.ts';
import { withoutQuote } from './quoteArticles.ts';
import { searchFiles } from './searchFiles.ts';
import { sharesOf } from './sharesOf.ts';
import type { TakenIn } from './takeIn.ts';
import { widestPassages } from './widestPassages.ts';
import { writeShards } from './writeShards.ts';

/** An archive that was written. */
export interface BuiltArchive extends TakenIn {
  readonly articles: readonly FurnishedFile[];
  readonly index: LibraryIndex;
  /** The files below the data folder. */
  readonly written: readonly (Omit<DataFile, 'json'> & { readonly bytes: number })[];
  readonly comparison: Pick<Comparison, 'aligned' | 'weaker'>;
  /** How much of the texts is published, where not all of it is. */
  readonly quotes?: PublishedShare;
}

/** Makes an archive's data of a folder. The same input gives the same bytes. */
export async function buildArchive(request: ArchiveRequest): Promise<BuiltArchive> {
  const build = await takeFolder(request);
  const compared = await compareWhole(build);
  const found = await findInPublished(build, compared);
  const made = await writeArticles(build, found);
  saveCache(build, compared, made);
  const { index, files } = describeArchive(build, found, made);
  build.reader.close();
  return {
    ...build.taken,
    problems: found.problems,
    articles: found.articles,
    index,
    written: writeFiles(build.writer, files, made),
    comparison: compared.comparison,
    ...(found.quotes && { quotes: found.quotes }),
  };
}

/** Files of an archive that hang on others. */
interface Made extends Awaited<ReturnType<typeof writeShards>> {
  readonly overview: ReturnType<typeof overviewFiles>;
  readonly facets: ReturnType<typeof facetFiles>;
  readonly searched: Awaited<OfEach['index']>;
  readonly search: ReturnType<typeof searchFiles>;
}

async function writeArticles(build: ArchiveBuild, found: Found): Promise<Made> {
  const { request, taken, reader, former, gazetteer } = build;
  const { runner, cache, onProgress, world } = request;
  const { articles, cards, reuse } = found;
  const except = [...new Set(world.entries.flatMap((entry) => entry.except))];
  const writing = heardLater(
    writeShards({
      runner,
      articles: found.planned,
      known: cache.state.shards,
      former,
      onProgress: (done, total) => onProgress('write', done, total),
    }),
  );
  await setImmediate();
  const overview = overviewFiles({
    cards,
    sources: taken.sources,
    reuse,
    claims: articles.map(({ article }) => article.claim),
    reportOf: (place) => reportTextOf(readBlocks(articles[place], reader)),
  });
  const facets = facetFiles(articles, reuse, gazetteer);
  const written = await writing;
  const searched = await found.index;
  return { ...written, overview, facets, searched, search: searchFiles(written.chunks, searched, except) };
}

function saveCache(
  { request: { cache, world }, taken, whole, isQuotesOnly }: ArchiveBuild,
  { alignments, pairs }: Compared,
  { searched, shards }: Made,
): void {
  cache.save({
    key: cache.state.key,
    files: taken.files,
    furnished: ownFurnished(whole),
    alignments,
    ...(isQuotesOnly ? keptFrom(cache.state) : { search: searched, shards }),
    pairs,
    now: world.now,
  });
}

/** The index, and all files but those of the articles. */
function describeArchive(
  { request, isQuotesOnly, taken }: ArchiveBuild,
  { articles, cards, reuse, shared, contacts, people, events, problems, blocksOf, quotes }: Found,
  { chunks, overview, facets, search }: Made,
): { readonly index: LibraryIndex; readonly files: readonly DataFile[] } {
  const { world } = request;
  const { index, files } = indexFiles({
    timeZone: world.timeZone,
    sources: taken.sources,
    names: world.names,
    facets: facets.refs,
    people: people.ref,
    cards: chunks.flatMap((chunk) => chunk.articles),
    chunks,
    links: reuse,
    contacts: contactFiles(contacts, furnishedOf(articles)),
    shares: sharesOf(cards, shared),
    widestPassages: widestPassages({ cards, shared, textOf: (card) => textOfBlocks(blocksOf(card)) }),
    events: eventFiles(events, request.events.dates, cards),
    counts: taken.counts,
    problems: isQuotesOnly ? problems.map(withoutQuote) : problems,
    overview: overview.overview,
    ...(request.isSample && { isSample: true }),
    ...(quotes && { quotesOnly: quotes }),
    search: search.root,
  });
  return { index, files: [...files, ...overview.files, ...facets.files, ...people.files, ...search.files] };
}

function writeFiles(
  writer: DataWriter,
  files: readonly DataFile[],
  { shards, search }: Made,
): BuiltArchive['written'] {
  checkFiles(files);
  const written = files.map((file) => writeFile(writer, file));
  const ofShards = shards.flatMap(({ shard }) => [
    { path: dataPath('articles', shard), sha256: shard.sha256, bytes: shard.bytes },
    { path: dataPath('sources', shard.sources), sha256: shard.sources.sha256, bytes: 0 },
  ]);
  const ofSearch = search.written.map(({ sha256, bytes }) => ({
    path: dataPath('search', { sha256 }),
    sha256,
    bytes,
  }));
  return [...written, ...ofSearch, ...ofShards];
}

/** What a build of whole articles left stays for the next one of them: a build of quotes has other files. */
function keptFrom({ search, shards }: CacheState): Pick<CacheState, 'search' | 'shards'> {
  return { search, shards };
}

function ownFurnished(articles: readonly FurnishedFile[]): CacheState['furnished'] {
  return articles.flatMap(({ article: { base }, furnished }) =>
    furnished === base ? [] : [{ base: base.record, id: furnished.card.id, furnished }],
  );
}

function writeFile(writer: DataWriter, { path: name, json, sha256 }: DataFile) {
  const bytes = Buffer.from(json);
  writer.put(name, bytes);
  return { path: name, sha256, bytes: bytes.length };
}
