import type { PublishedShare } from '../model/index.ts';
import { dayOfArticle } from '../timeline/index.ts';
import type { Comparison } from './archive/compareArticles.ts';
import type { TakenIn } from './archive/takeIn.ts';
import type { BuildFacts, DateFacts } from './buildFacts.ts';
import type { VariantCounts } from './variantCounts.ts';

/** What is known of a build besides what it took in. */
export interface RunFacts {
  /** Bytes and files of the site or the single file. */
  readonly written: { readonly bytes: number; readonly files: number };
  readonly variants?: VariantCounts | undefined;
  readonly comparison: Pick<Comparison, 'aligned' | 'weaker'>;
  /** How much of the texts is published, where not all of it is. */
  readonly quotes?: PublishedShare;
  readonly timeZone: string;
  readonly milliseconds: number;
}

/** What a build did, from what it took in. */
export function archiveFacts(taken: TakenIn, run: RunFacts): BuildFacts {
  const articles = taken.articles.map(({ article }) => article);
  const languages = articles.map(({ base }): [string, number] => [base.card.lang, 1]);
  const repairs = articles.flatMap((one) =>
    one.repairs.map(({ rule, count }): [string, number] => [rule, count]),
  );
  const removals = articles.flatMap((one) =>
    one.removals.map(({ rule, count }): [string, number] => [rule, count]),
  );
  return {
    counts: taken.counts,
    timeZone: run.timeZone,
    outlets: taken.sources.length,
    dates: dateFacts(taken, run.timeZone),
    languages: sums(languages),
    repairs: sums(repairs),
    removals: sums(removals),
    problems: taken.problems,
    others: taken.others,
    bytes: {
      read: taken.files.reduce((sum, { bytes }) => sum + bytes, 0),
      written: run.written.bytes,
    },
    files: { written: run.written.files, reused: taken.reused },
    ...(run.variants && { variants: run.variants }),
    pairs: { aligned: run.comparison.aligned, left: run.comparison.weaker },
    ...(taken.clusters && { clusters: taken.clusters.counts }),
    ...(run.quotes && { quotes: run.quotes }),
    milliseconds: run.milliseconds,
  };
}

function dateFacts({ articles }: TakenIn, timeZone: string): DateFacts {
  const days = articles.flatMap(({ article }) => dayOfArticle(article.base.card, timeZone) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    undated: articles.length - days.length,
  };
}

/** Counts summed by name, in the order of the names: the order of the inputs does not show. */
function sums(counts: readonly (readonly [string, number])[]): Record<string, number> {
  const byName = new Map<string, number>();
  for (const [name, count] of counts) byName.set(name, (byName.get(name) ?? 0) + count);
  return Object.fromEntries([...byName].sort(([a], [b]) => (a < b ? -1 : 1)));
}
