import { FINDERS, type Finder } from './peers.ts';
import { type LabelledPair, plagdet, type Score, type SpanPair } from './plagdet.ts';
import { median } from './timing.ts';

/** How well one finder does on some pairs, and how long it takes. */
export interface FinderResult {
  readonly name: string;
  readonly score: Score;
  /** Milliseconds a pair: mean and median. */
  readonly mean: number;
  readonly median: number;
  /** Pairs that it gave up. */
  readonly givenUp: number;
}

/** The score of this engine by kind, and over all. */
export function scoreByKind(pairs: readonly LabelledPair[]): [string, Score][] {
  const { found } = run(FINDERS[0] as Finder, pairs);
  const kinds = [...new Set(pairs.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind): [string, Score] => [
      kind,
      plagdet(
        pairs.filter((pair) => pair.kind === kind),
        found,
      ),
    ]),
    ['all', plagdet(pairs, found)],
  ];
}

/** This engine and its peers on the same pairs, one after another for each pair, so that a noisy machine is noisy for all. */
export function compareFinders(pairs: readonly LabelledPair[]): FinderResult[] {
  const runs = FINDERS.map((finder) => ({
    finder,
    found: new Map<LabelledPair, readonly SpanPair[]>(),
    times: [] as number[],
  }));
  for (const { finder } of runs) run(finder, pairs.slice(0, WARM_UP));
  let givenUp = new Map<string, number>();
  for (const pair of pairs) {
    for (const { finder, found, times } of runs) {
      const start = performance.now();
      const spans = finder.find(pair.a, pair.b);
      times.push(performance.now() - start);
      found.set(pair, spans ?? []);
      if (!spans) givenUp = givenUp.set(finder.name, (givenUp.get(finder.name) ?? 0) + 1);
    }
  }
  return runs.map(({ finder, found, times }) => ({
    name: finder.name,
    score: plagdet(pairs, found),
    mean: times.reduce((sum, time) => sum + time, 0) / times.length,
    median: median(times),
    givenUp: givenUp.get(finder.name) ?? 0,
  }));
}

const WARM_UP = 4;

function run(finder: Finder, pairs: readonly LabelledPair[]) {
  const found = new Map<LabelledPair, readonly SpanPair[]>();
  for (const pair of pairs) found.set(pair, finder.find(pair.a, pair.b) ?? []);
  return { found };
}

/** Milliseconds a pair that this engine takes over all pairs, once it is warm: the median of some rounds' means. */
export function meanTime(pairs: readonly LabelledPair[], rounds: number): number {
  const finder = FINDERS[0] as Finder;
  run(finder, pairs);
  const means = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run(finder, pairs);
    return (performance.now() - start) / pairs.length;
  });
  return median(means);
}
