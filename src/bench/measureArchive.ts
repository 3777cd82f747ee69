import { findReuse } from '../collation/index.ts';
import { type Article, isAside, textOfBlocks, witnessOf } from '../model/index.ts';
import { containedPairs } from './containment.ts';
import { median, timesOf } from './timing.ts';

/** What finding all reuse of an archive takes, and whether it misses any. */
export interface ArchiveResult {
  readonly articles: number;
  readonly characters: number;
  readonly pairs: number;
  readonly versions: number;
  /** Milliseconds in one thread, candidates and alignment together; the median. */
  readonly time: number;
  /** Pairs of which the one has a fifth of the other's grams of fourteen characters, by comparing all with all. */
  readonly contained: number;
  /** How many of those were not found. */
  readonly missed: number;
}

/** A fifth of the shorter text: below it, two articles share a quotation. */
const LEAST_CONTAINMENT = 0.2;

/** Finds all reuse of an archive, and checks it against the full comparison. */
export function measureArchive(articles: readonly Article[], runs: number): ArchiveResult {
  const witnesses = articles.map((article) => ({ ...witnessOf(article), outlet: article.sourceId }));
  let links = findReuse(witnesses);
  const times = timesOf(runs, () => {
    links = findReuse(witnesses);
  });
  const place = new Map(articles.map(({ id }, at) => [id, at]));
  const found = new Set(
    links.map(({ articles: [a, b] }) => (place.get(a) ?? 0) * articles.length + (place.get(b) ?? 0)),
  );
  const texts = articles.map(({ blocks }) => textOfBlocks(blocks.filter((block) => !isAside(block))));
  const contained = containedPairs(texts, LEAST_CONTAINMENT);
  return {
    articles: articles.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    pairs: links.length,
    versions: links.filter(({ relation }) => relation === 'version').length,
    time: median(times),
    contained: contained.length,
    missed: contained.filter((pair) => !found.has(pair)).length,
  };
}
