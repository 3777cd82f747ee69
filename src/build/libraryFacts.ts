import { type Article, decodeShard, type LibraryIndex } from '../model/index.ts';
import { dayOfCard } from '../timeline/index.ts';
import type { BuildFacts, DateFacts } from './buildFacts.ts';
import type { BuiltLibrary } from './library.ts';
import type { DataFile } from './shards.ts';

/** What is known of a build besides its library: what was written, and how long it took. */
export interface RunFacts {
  /** Bytes and files of the site or the single file. */
  readonly written: { readonly bytes: number; readonly files: number };
  readonly milliseconds: number;
}

/** What a build did, from the library that it made. */
export function libraryFacts(
  { index, files }: BuiltLibrary,
  { written, milliseconds }: RunFacts,
): BuildFacts {
  const provenances = articlesOf(files).map(({ provenance }) => provenance);
  return {
    counts: index.counts,
    timeZone: index.timeZone,
    outlets: index.sources.length,
    dates: dateFacts(index),
    languages: countBy(index.articles, ({ lang }) => [[lang, 1]]),
    repairs: countBy(provenances, ({ repairs }) => repairs.map(({ rule, count }) => [rule, count])),
    removals: countBy(provenances, ({ removals }) => removals.map(({ rule, count }) => [rule, count])),
    problems: index.problems,
    bytes: { read: provenances.reduce((sum, { bytes }) => sum + bytes, 0), written: written.bytes },
    files: { written: written.files, reused: 0 },
    milliseconds,
  };
}

/** Every article of an archive's data files, in the order of the files. */
export function articlesOf(files: readonly DataFile[]): Article[] {
  return files
    .filter(({ path }) => path.startsWith('articles/'))
    .flatMap(({ json }) => {
      const shard = decodeShard(json);
      return shard.ok ? shard.value.records.map(({ article }) => article) : [];
    });
}

function dateFacts({ articles, timeZone }: LibraryIndex): DateFacts {
  const days = articles.flatMap((card) => dayOfCard(card, timeZone) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    undated: articles.length - days.length,
  };
}

/** Counts summed by name, in the order of the names: the order of the inputs does not show. */
function countBy<T>(
  items: readonly T[],
  countsOf: (item: T) => readonly (readonly [string, number])[],
): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of items.flatMap(countsOf)) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
