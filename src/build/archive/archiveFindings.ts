import { setImmediate } from 'node:timers/promises';
import type { ArticleRecord, Problem, PublishedShare, WitnessBlock } from '../../model/index.ts';
import { type ArchiveBuild, indexOf, type OfEach, ofEach } from './archiveBuild.ts';
import { archiveEvents } from './archiveEvents.ts';
import { type ArticleLink, linksByArticle, relatedArticles, sharedOutlets } from './articleLinks.ts';
import { type Comparison, compareArticles } from './compareArticles.ts';
import { eventsByPlace } from './eventFiles.ts';
import type { CardDraft } from './facts.ts';
import type { FurnishedFile } from './furnishArticles.ts';
import { heardLater } from './heardLater.ts';
import { mentionOf } from './mentionOf.ts';
import type { PackReader } from './pack.ts';
import { publishedPhrases } from './quoteArticle.ts';
import { quoteArticles } from './quoteArticles.ts';
import { sharedPassages } from './sharedPassages.ts';
import { byPlace } from './takeIn.ts';
import type { PlannedArticle } from './writeShards.ts';

/** What the articles have in common, and what was found of each while the threads aligned them. */
export interface Compared extends Pick<Comparison, 'reuse' | 'stockPhrases' | 'alignments' | 'problems'> {
  /** For the next build. */
  readonly pairs: Comparison['pairs'] | undefined;
  readonly comparison: Pick<Comparison, 'aligned' | 'weaker'>;
  /** Absent where only quotes are published: then it is found in those. */
  readonly early?: OfEach;
}

/** Compares all articles with each other. */
export async function compareWhole(build: ArchiveBuild): Promise<Compared> {
  const { request, isQuotesOnly, taken, whole, reader } = build;
  const { runner, cache, onProgress } = request;
  // Where all of it is to be made, the threads hear of it before this one is busy; so they do of all that follows.
  const begun = isQuotesOnly || cache.state.search ? undefined : indexOf(build, whole);
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
  const early = isQuotesOnly
    ? undefined
    : ofEach(build, whole, begun ?? indexOf(build, whole, cache.state.search));
  const { reuse, stockPhrases, alignments, pairs, problems, ...comparison } = await comparing;
  return { reuse, stockPhrases, alignments, pairs, problems, comparison, ...(early && { early }) };
}

/** What is found in what is published. */
export interface Found extends OfEach {
  readonly articles: readonly FurnishedFile[];
  readonly cards: readonly CardDraft[];
  readonly problems: readonly Problem[];
  readonly reuse: Compared['reuse'];
  readonly shared: ReturnType<typeof sharedPassages>;
  readonly events: ReturnType<typeof archiveEvents>;
  readonly planned: readonly PlannedArticle[];
  readonly quotes?: PublishedShare;
  readonly blocksOf: (card: CardDraft) => WitnessBlock[];
}

/** Finds events, passages and what each article's record tells of others. */
export async function findInPublished(build: ArchiveBuild, compared: Compared): Promise<Found> {
  const { request, isQuotesOnly, taken, whole, reader } = build;
  const { runner, world } = request;
  const { reuse, stockPhrases, alignments, early } = compared;
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
  const own = early ?? ofEach(build, articles);
  const cards = articles.map(({ furnished }) => furnished.card);
  const blocksOf = ({ id }: CardDraft) => readBlocks(articles[places.get(id) ?? -1], reader);
  const { contacts } = own;
  const events = archiveEvents({
    articles,
    reuse,
    contacts,
    rules: taken.eventRules,
    names: world.names,
    blocksOf,
  });
  const eventsOf = eventsByPlace(events);
  const links = linksByArticle(reuse);
  const cardOf = (id: string) => cards[places.get(id) ?? -1] as CardDraft;
  const phrasesOf = ({ furnished: { card } }: FurnishedFile) => {
    const phrases = stockPhrases.get(card.id) ?? [];
    return quoted ? publishedPhrases(phrases, blocksOf(card)) : phrases;
  };
  const planned = articles.map((file, place) =>
    planOf(file, links.get(file.furnished.card.id) ?? [], cardOf, {
      shared: shared.get(file.furnished.card.id) ?? [],
      events: eventsOf.get(place) ?? [],
      stockPhrases: phrasesOf(file),
      isQuotesOnly,
    }),
  );
  const problems = [...taken.problems, ...compared.problems].sort(byPlace);
  return {
    ...own,
    articles,
    cards,
    problems,
    reuse,
    shared,
    events,
    planned,
    blocksOf,
    ...(quoted && { quotes: quoted.share }),
  };
}

interface RecordFindings extends Pick<ArticleRecord, 'shared' | 'events'> {
  readonly stockPhrases: readonly string[];
  readonly isQuotesOnly: boolean;
}

/** What is told of an article in its record beside the article itself. */
function planOf(
  { onDisk, sha256, copies, furnished }: FurnishedFile,
  links: readonly ArticleLink[],
  cardOf: (id: string) => CardDraft,
  { isQuotesOnly, stockPhrases, ...found }: RecordFindings,
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
      members: JSON.stringify({
        ...found,
        related,
        furtherRelated,
        ...(stockPhrases.length > 0 && { stockPhrases }),
      }).slice(1, -1),
      ...(isQuotesOnly && { isSourceWithheld: true }),
    },
    copies,
  };
}

/** The text of an article, as it is published. */
export function readBlocks(file: FurnishedFile | undefined, reader: PackReader): WitnessBlock[] {
  return file ? reader.readJson<WitnessBlock[]>(file.furnished.witness) : [];
}
