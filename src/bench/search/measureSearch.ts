import type { SearchAnswer, Searcher, SearchRequest } from '../../search/index.ts';
import { settledText } from '../../text/index.ts';
import { median } from '../timing.ts';
import { coldSearcher, type SearchedSite } from './searchedSite.ts';

/** How a search answers queries of which a plain scan knows the answers. */
export interface SearchFigures {
  /** Of the articles that have the text, how many in one are found; over all queries. */
  readonly recall: number;
  /** Of the articles found, how many in one have the text. */
  readonly precision: number;
  /** Milliseconds of a query whose files are at hand. */
  readonly median: number;
  readonly p95: number;
}

/** Bytes, of the median and of the worst of some queries. */
export interface ColdFigures {
  readonly raw: number;
  readonly gzip: number;
  readonly worstRaw: number;
  readonly worstGzip: number;
}

/** The articles of each query, as a plain scan of the settled texts finds them. */
export function plainAnswers(
  { texts }: Pick<SearchedSite, 'texts'>,
  queries: readonly string[],
): ReadonlySet<string>[] {
  const articles = [...texts].map(([id, parts]) => [id, parts.join('\n')] as const);
  return queries.map((query) => {
    const settled = settledText(query);
    return new Set(articles.flatMap(([id, text]) => (text.includes(settled) ? [id] : [])));
  });
}

/** Counts what was found and what should have been. */
export function scoreAnswers(
  found: readonly ReadonlySet<string>[],
  expected: readonly ReadonlySet<string>[],
): Pick<SearchFigures, 'recall' | 'precision'> {
  let [right, wanted, told] = [0, 0, 0];
  expected.forEach((own, at) => {
    const answer = found[at] ?? new Set();
    wanted += own.size;
    told += answer.size;
    for (const id of answer) if (own.has(id)) right += 1;
  });
  return { recall: right / wanted, precision: right / told };
}

/** What a page asks first: four articles are read and shown, of the others the index is believed. */
const FIRST = { limit: 4, mostRead: 4 };
/** What it asks then. */
const NEXT = { limit: 20, mostRead: 60 };
/** Every article that can be meant is read; where they stand is enough to know them by. */
const ALL = { limit: 0, mostRead: Number.POSITIVE_INFINITY, sort: 'newest' } as const;

function ask(
  searcher: Searcher,
  query: string,
  much: Pick<SearchRequest, 'limit' | 'mostRead'> & Partial<SearchRequest>,
): Promise<SearchAnswer> {
  return searcher.search({ query, sort: 'rank', hasVariants: false, ...much });
}

/** Asks for all articles of each query, and measures what a page asks once its files are at hand. */
export async function measureSearch(site: SearchedSite, queries: readonly string[]): Promise<SearchFigures> {
  const expected = plainAnswers(site, queries);
  const { searcher } = await coldSearcher(site);
  const found: Set<string>[] = [];
  for (const query of queries) {
    const { places } = await ask(searcher, query, ALL);
    found.push(new Set(places.map((place) => site.ids[place] ?? '')));
  }
  const times = await warmTimes(searcher, queries);
  return { ...scoreAnswers(found, expected), median: median(times), p95: percentile(times, 0.95) };
}

/** The first and the next question of a page together, after a round that does not count. */
async function warmTimes(searcher: Searcher, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    for (const isCounted of [false, true]) {
      const start = performance.now();
      await ask(searcher, query, FIRST);
      await ask(searcher, query, NEXT);
      if (isCounted) times.push(performance.now() - start);
    }
  }
  return times;
}

/**
 * How right the index is where no text is read: of what it gives, how many in one have the text. Of pieces with signs in
 * them it says less, and is not asked.
 */
export async function measureIndex(site: SearchedSite, queries: readonly string[]): Promise<number> {
  const expected = plainAnswers(site, queries);
  const { searcher } = await coldSearcher(site);
  let [right, told] = [0, 0];
  for (const [at, query] of queries.entries()) {
    if (!/^[\p{L}\p{N}]+$/u.test(query)) continue;
    const { places } = await ask(searcher, query, { limit: 0, mostRead: 0 });
    told += places.length;
    right += places.filter((place) => expected[at]?.has(site.ids[place] ?? '')).length;
  }
  return right / told;
}

/** What the first answer moves where nothing was fetched before, the root of the search included. */
export async function measureCold(site: SearchedSite, queries: readonly string[]): Promise<ColdFigures> {
  const [raw, gzip]: [number[], number[]] = [[], []];
  for (const query of queries) {
    const { searcher, moved } = await coldSearcher(site);
    await ask(searcher, query, FIRST);
    raw.push(moved.raw);
    gzip.push(moved.gzip);
  }
  return { raw: median(raw), gzip: median(gzip), worstRaw: Math.max(...raw), worstGzip: Math.max(...gzip) };
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
