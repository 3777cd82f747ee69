import {
  type ArticleCard,
  type CardChunk,
  type ChunkRef,
  type ClosestPair,
  FORMAT_VERSION,
  groupBy,
  type LibraryIndex,
  type Problem,
  packMarks,
  type Report,
  type ReuseLink,
  type ShardRef,
} from '../../model/index.ts';
import type { ContactFiles } from './contactFiles.ts';
import { type DataFile, dataFile } from './dataFile.ts';
import type { EventFiles } from './eventFiles.ts';
import { mentionOf } from './mentionOf.ts';

/** Up to this many characters of JSON, cards stand in the index itself: one request is quicker than two. */
const LARGEST_INLINE = 64_000;

/** How many pairs are offered for a comparison. */
const PAIRS_OFFERED = 10;

/** All that the index is made of. */
export interface IndexParts
  extends Pick<
      LibraryIndex,
      | 'timeZone'
      | 'sources'
      | 'names'
      | 'facets'
      | 'people'
      | 'counts'
      | 'overview'
      | 'quotesOnly'
      | 'isSample'
    >,
    Pick<Report, 'problems' | 'widestPassages'> {
  /** In the archive's order. */
  readonly cards: readonly ArticleCard[];
  readonly chunks: readonly CardChunk[];
  readonly links: readonly ReuseLink[];
  readonly contacts: ContactFiles;
  /** By article id: what of its text others have, from 0 to 1; absent for nothing. */
  readonly shares: ReadonlyMap<string, number>;
  readonly events: EventFiles;
  /** Where the archive's search begins. */
  readonly search: ShardRef;
}

/** The index and the files that it names, the index first. */
export function indexFiles(parts: IndexParts): { readonly index: LibraryIndex; readonly files: DataFile[] } {
  const { timeZone, sources, names, facets, people, counts, cards, problems, widestPassages, overview } =
    parts;
  const found: Report = { format: FORMAT_VERSION, problems, widestPassages };
  const report = dataFile('report', JSON.stringify(found));
  const placed = placeCards(parts.chunks);
  const index: LibraryIndex = {
    format: FORMAT_VERSION,
    timeZone,
    sources,
    marks: packMarks(cards, sources, ({ id }) => parts.shares.get(id) ?? 0),
    chunks: placed.refs,
    ...(placed.cards && { cards: placed.cards }),
    languages: languagesOf(cards),
    closestPairs: closestPairs(parts.links, cards),
    names,
    facets,
    people,
    counts,
    report: { sha256: report.sha256, ...severities(problems) },
    overview,
    contacts: parts.contacts.ref,
    events: parts.events.ref,
    search: { sha256: parts.search.sha256 },
    ...(parts.isSample && { isSample: true }),
    ...(parts.quotesOnly && { quotesOnly: parts.quotesOnly }),
  };
  const json = JSON.stringify(index);
  const first = { ...dataFile('report', json), path: 'index.json' };
  return {
    index,
    files: [first, report, ...parts.events.files, ...placed.files, ...parts.contacts.files],
  };
}

/** The cards of a small archive as one chunk, those of a large one as files. */
function placeCards(chunks: readonly CardChunk[]): {
  readonly cards: CardChunk | undefined;
  readonly refs: ChunkRef[];
  readonly files: DataFile[];
} {
  const files = chunks.map((chunk) => dataFile('cards', JSON.stringify(chunk)));
  if (files.reduce((sum, { json }) => sum + json.length, 0) <= LARGEST_INLINE)
    return { cards: joined(chunks), refs: [], files: [] };
  const refs = files.map(({ sha256 }, at) => ({ sha256, articles: chunks[at]?.articles.length ?? 0 }));
  return { cards: undefined, refs, files };
}

function joined(chunks: readonly CardChunk[]): CardChunk {
  const shards = chunks.flatMap((chunk) => chunk.shards);
  let before = 0;
  const articles = chunks.flatMap((chunk) => {
    const own = chunk.articles.map((card) => ({ ...card, shard: card.shard + before }));
    before += chunk.shards.length;
    return own;
  });
  const aliases = chunks.flatMap((chunk) => chunk.aliases);
  return { format: FORMAT_VERSION, shards, articles, aliases };
}

function languagesOf(cards: readonly ArticleCard[]): LibraryIndex['languages'] {
  return [...groupBy(cards, ({ lang }) => lang)]
    .map(([lang, own]) => ({ lang, articles: own.length }))
    .sort((a, b) => b.articles - a.articles || (a.lang < b.lang ? -1 : 1));
}

function closestPairs(links: readonly ReuseLink[], cards: readonly ArticleCard[]): ClosestPair[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return links
    .filter(({ relation }) => relation === 'reuse')
    .map((link) => ({ link, shared: Math.max(...link.shared) }))
    .sort((a, b) => b.shared - a.shared || (a.link.articles.join() < b.link.articles.join() ? -1 : 1))
    .slice(0, PAIRS_OFFERED)
    .flatMap(({ link: { articles }, shared }): ClosestPair[] => {
      const [one, other] = articles.map((id) => byId.get(id));
      return one && other ? [{ articles: [mentionOf(one), mentionOf(other)], shared }] : [];
    });
}

function severities(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
