import { setImmediate } from 'node:timers/promises';
import { gazetteerOf } from '../../collation/index.ts';
import {
  type ArticleRecord,
  dataPath,
  type LibraryIndex,
  type PublishedShare,
  reportTextOf,
  textOfBlocks,
  type WitnessBlock,
} from '../../model/index.ts';
import { archiveEvents } from './archiveEvents.ts';
import { type ArticleLink, linksByArticle, relatedArticles, sharedOutlets } from './articleLinks.ts';
import type { CacheState } from './buildCache.ts';
import { checkFiles } from './checkFiles.ts';
import { type Comparison, compareArticles } from './compareArticles.ts';
import { archiveContacts, contactFiles } from './contactFiles.ts';
import type { DataFile } from './dataFile.ts';
import { DataWriter } from './dataWriter.ts';
import { eventFiles, eventsByPlace } from './eventFiles.ts';
import { facetFiles } from './facetFiles.ts';
import type { CardDraft, Furnished } from './facts.ts';
import { FormerShards } from './formerShards.ts';
import { type FurnishedFile, furnishArticles } from './furnishArticles.ts';
import { heardLater } from './heardLater.ts';
import { indexFiles } from './libraryIndex.ts';
import { mentionOf } from './mentionOf.ts';
import { overviewFiles } from './overviewFiles.ts';
import { PackReader } from './pack.ts';
import { peopleFiles } from './peopleFiles.ts';
import { quoteArticles, withoutQuote } from './quoteArticles.ts';
import { searchFiles } from './searchFiles.ts';
import { beginIndex } from './searchIndex.ts';
import { sharedPassages } from './sharedPassages.ts';
import { sharesOf } from './sharesOf.ts';
import { byPlace, type TakeInRequest, type TakenIn, takeIn } from './takeIn.ts';
import { widestPassages } from './widestPassages.ts';
import { type PlannedArticle, writeShards } from './writeShards.ts';

/** What an archive is made of. */
export interface ArchiveRequest extends TakeInRequest {
  /** The site's data folder. */
  readonly target: string;
  /** The data folder of a former site, whose shards may be taken over. */
  readonly former?: string;
  /** True where nothing of the articles is published but headlines, metadata and the passages that they share. */
  readonly isQuotesOnly?: boolean;
  /** True where data files have compressed variants beside them. */
  readonly hasVariants: boolean;
  /** True for the articles that ship with the reader. */
  readonly isSample?: boolean;
}

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
  const { runner, onProgress, cache, target, world, isQuotesOnly = false } = request;
  const taken = await takeIn(request);
  const whole = await furnishArticles(runner, taken.articles, cache.state.furnished);
  const reader = new PackReader(cache.folder);
  const writer = new DataWriter(target, request.hasVariants);
  const former = new FormerShards(request.former, target, request.hasVariants);
  const gazetteer = gazetteerOf(world.entries);
  const indexOf = (articles: readonly FurnishedFile[], known?: CacheState['search']) =>
    beginIndex({ runner, articles, known, former, reader, writer });
  const ofEach = (articles: readonly FurnishedFile[], index = indexOf(articles)) => ({
    index,
    contacts: archiveContacts(furnishedOf(articles), world.timeZone),
    people: peopleFiles(articles, gazetteer),
  });
  // Where all of it is to be made, the threads hear of it before this one is busy; so they do of all that follows.
  const begun = isQuotesOnly || cache.state.search ? undefined : indexOf(whole);
  await setImmediate();
  const comparing = heardLater(
    compareArticles({
      runner,
      articles: whole,
      reader,
      cached: cache.state,
      versions: taken.versions,
      ...(taken.clusters && { clustered: taken.clusters.pairs }),
      onProgress: (done, total) => onProgress('compare', done, total),
    }),
  );
  await setImmediate();
  // What hangs on no other article is found while the threads align.
  const early = isQuotesOnly ? undefined : ofEach(whole, begun ?? indexOf(whole, cache.state.search));
  const { reuse, alignments, pairs, problems: ofPairs, ...comparison } = await comparing;
  const problems = [...taken.problems, ...ofPairs].sort(byPlace);
  const places = new Map(whole.map(({ furnished }, place) => [furnished.card.id, place]));
  const shared = sharedPassages(
    reuse.filter(({ relation }) => relation === 'reuse'),
    places,
  );
  // What is withheld is not read any more: whatever is found from here on is found in what is published.
  const quoted = isQuotesOnly
    ? await quoteArticles({ runner, articles: whole, alignments, reuse, reader })
    : undefined;
  const articles = quoted?.articles ?? whole;
  const { index: searching, contacts, people } = early ?? ofEach(articles);
  const cards = articles.map(({ furnished }) => furnished.card);
  const blocksOf = ({ id }: CardDraft) => readBlocks(articles[places.get(id) ?? -1], reader);
  const rules = taken.eventRules;
  const events = archiveEvents({ articles, reuse, contacts, rules, names: world.names, blocksOf });
  const eventsOf = eventsByPlace(events);
  const links = linksByArticle(reuse);
  const cardOf = (id: string) => cards[places.get(id) ?? -1] as CardDraft;
  const planned = articles.map((file, place) =>
    planOf(file, links.get(file.furnished.card.id) ?? [], cardOf, {
      shared: shared.get(file.furnished.card.id) ?? [],
      events: eventsOf.get(place) ?? [],
      isQuotesOnly,
    }),
  );
  const writing = heardLater(
    writeShards({
      runner,
      articles: planned,
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
  const { chunks, shards } = await writing;
  const searched = await searching;
  const search = searchFiles(chunks, searched);
  cache.save({
    key: cache.state.key,
    files: taken.files,
    furnished: ownFurnished(whole),
    alignments,
    ...(isQuotesOnly ? keptFrom(cache.state) : { search: searched, shards }),
    pairs,
    now: world.now,
  });
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
    ...(quoted && { quotesOnly: quoted.share }),
    search: search.root,
  });
  reader.close();
  const all = [...files, ...overview.files, ...facets.files, ...people.files, ...search.files];
  checkFiles(all);
  const written = all.map((file) => writeFile(writer, file));
  const ofShards = shards.flatMap(({ shard }) => [
    { path: dataPath('articles', shard), sha256: shard.sha256, bytes: shard.bytes },
    { path: dataPath('sources', shard.sources), sha256: shard.sources.sha256, bytes: 0 },
  ]);
  const ofSearch = search.written.map(({ sha256, bytes }) => ({
    path: dataPath('search', { sha256 }),
    sha256,
    bytes,
  }));
  return {
    ...taken,
    problems,
    articles,
    index,
    written: [...written, ...ofSearch, ...ofShards],
    comparison,
    ...(quoted && { quotes: quoted.share }),
  };
}

/** What a build of whole articles left stays for the next one of them: a build of quotes has other files. */
function keptFrom({ search, shards }: CacheState): Pick<CacheState, 'search' | 'shards'> {
  return { search, shards };
}

function furnishedOf(articles: readonly FurnishedFile[]): Furnished[] {
  return articles.map(({ furnished }) => furnished);
}

function ownFurnished(articles: readonly FurnishedFile[]): CacheState['furnished'] {
  return articles.flatMap(({ article: { base }, furnished }) =>
    furnished === base ? [] : [{ base: base.record, id: furnished.card.id, furnished }],
  );
}

/** What is told of an article in its record beside the article itself. */
function planOf(
  { onDisk, sha256, copies, furnished }: FurnishedFile,
  links: readonly ArticleLink[],
  cardOf: (id: string) => CardDraft,
  { isQuotesOnly, ...found }: Pick<ArticleRecord, 'shared' | 'events'> & { readonly isQuotesOnly: boolean },
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
      members: JSON.stringify({ ...found, related, furtherRelated }).slice(1, -1),
      ...(isQuotesOnly && { isSourceWithheld: true }),
    },
    copies,
  };
}

function readBlocks(file: FurnishedFile | undefined, reader: PackReader): WitnessBlock[] {
  return file ? reader.readJson<WitnessBlock[]>(file.furnished.witness) : [];
}

function writeFile(writer: DataWriter, { path: name, json, sha256 }: DataFile) {
  const bytes = Buffer.from(json);
  writer.put(name, bytes);
  return { path: name, sha256, bytes: bytes.length };
}
