import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Decoded,
  dataPath,
  decodeCardChunk,
  decodeLibraryIndex,
  decodeReport,
  decodeSearchFile,
  type LibraryIndex,
  textOfBlocks,
  type WitnessBlock,
} from '../../model/index.ts';
import { type ArticleLink, linksByArticle, relatedArticles, sharedOutlets } from './articleLinks.ts';
import type { CacheState } from './buildCache.ts';
import { writing } from './cannotWrite.ts';
import { type Comparison, compareArticles } from './compareArticles.ts';
import type { DataFile } from './dataFile.ts';
import type { CardDraft } from './facts.ts';
import { FormerShards } from './formerShards.ts';
import { type FurnishedFile, furnishArticles } from './furnishArticles.ts';
import { indexFiles } from './libraryIndex.ts';
import { mentionOf } from './mentionOf.ts';
import { PackReader } from './pack.ts';
import { sharedPassages } from './sharedPassages.ts';
import { type TakeInRequest, type TakenIn, takeIn } from './takeIn.ts';
import { widestPassages } from './widestPassages.ts';
import { writeSearch } from './writeSearch.ts';
import { type PlannedArticle, writeShards } from './writeShards.ts';

/** What an archive is made of. */
export interface ArchiveRequest extends TakeInRequest {
  /** The site's data folder. */
  readonly target: string;
  /** The data folder of a former site, whose shards may be taken over. */
  readonly former?: string;
}

/** An archive that was written. */
export interface BuiltArchive extends TakenIn {
  readonly index: LibraryIndex;
  /** The files below the data folder. */
  readonly written: readonly (Omit<DataFile, 'json'> & { readonly bytes: number })[];
  readonly comparison: Pick<Comparison, 'aligned' | 'weaker'>;
}

/** Makes an archive's data of a folder. The same input gives the same bytes. */
export async function buildArchive(request: ArchiveRequest): Promise<BuiltArchive> {
  const { runner, onProgress, cache, target, world } = request;
  const taken = await takeIn(request);
  const articles = await furnishArticles(runner, taken.articles, cache.state.furnished);
  const reader = new PackReader(cache.folder);
  const { reuse, alignments, pairs, ...comparison } = await compareArticles({
    runner,
    articles,
    reader,
    cached: cache.state,
    versions: taken.versions,
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
  const former = new FormerShards(request.former, target);
  const { chunks, shards } = await writeShards({
    runner,
    articles: planned,
    known: cache.state.shards,
    former,
    onProgress: (done, total) => onProgress('write', done, total),
  });
  const search = await writeSearch({ runner, articles, chunks, known: cache.state.search, former });
  cache.save({
    key: cache.state.key,
    ...(world.now !== undefined && { now: world.now }),
    files: taken.files,
    furnished: furnishedOf(articles),
    alignments,
    ...(pairs && { pairs }),
    ...(search.cached && { search: search.cached }),
    shards,
  });
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
    search: search.root,
  });
  reader.close();
  const made = [...files, ...search.files];
  checkFiles(made);
  const written = made.map((file) => writeFile(target, file));
  const ofShards = shards.flatMap(({ shard }) => [
    { path: dataPath('articles', shard), sha256: shard.sha256, bytes: shard.bytes },
    { path: dataPath('sources', shard.sources), sha256: shard.sources.sha256, bytes: 0 },
  ]);
  const ofSearch = search.written.map(({ sha256, bytes }) => ({
    path: dataPath('search', { sha256 }),
    sha256,
    bytes,
  }));
  return { ...taken, index, written: [...written, ...ofSearch, ...ofShards], comparison };
}

function furnishedOf(articles: readonly FurnishedFile[]): CacheState['furnished'] {
  return articles.flatMap(({ article: { base }, furnished }) =>
    furnished === base ? [] : [{ base: base.record, id: furnished.card.id, furnished }],
  );
}

/** What is told of an article in its record beside the article itself. */
function planOf(
  { onDisk, sha256, copies, furnished }: FurnishedFile,
  links: readonly ArticleLink[],
  shared: readonly unknown[],
  cardOf: (id: string) => CardDraft,
): PlannedArticle {
  const { card, record } = furnished;
  const { related, furtherRelated } = relatedArticles(links, (id) => mentionOf(cardOf(id)));
  return {
    card: { ...card, ...sharedOutlets(card.sourceId, links, (id) => cardOf(id).sourceId) },
    plan: {
      id: card.id,
      onDisk,
      sha256,
      record,
      provenance: copies.length === 0 ? '' : `"copies":${JSON.stringify(copies)}`,
      members: JSON.stringify({ shared, related, furtherRelated }).slice(1, -1),
    },
    copies,
  };
}

function textOf(file: FurnishedFile | undefined, reader: PackReader): string {
  if (!file) return '';
  return textOfBlocks(reader.readJson<WitnessBlock[]>(file.furnished.witness));
}

function writeFile(target: string, { path: name, json, sha256 }: DataFile) {
  const bytes = Buffer.from(json);
  writing(target, () => {
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
    writeFileSync(path.join(target, name), bytes);
  });
  return { path: name, sha256, bytes: bytes.length };
}

/** What the reader would refuse is not written. */
function checkFiles(files: readonly DataFile[]): void {
  for (const { path: name, json } of files) {
    const decoded = decoderOf(name)(json);
    if (!decoded.ok) {
      throw new Error(
        `the build made a file that the reader refuses: ${name}: ${decoded.problems.join('; ')}`,
      );
    }
  }
}

function decoderOf(name: string): (json: string) => Decoded<unknown> {
  if (name === 'index.json') return decodeLibraryIndex;
  if (name.startsWith('search/')) return decodeSearchFile;
  return name.startsWith('cards/') ? decodeCardChunk : decodeReport;
}
