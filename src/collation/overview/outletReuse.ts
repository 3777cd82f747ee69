import { groupBy, type TimeOrder } from '../../model/index.ts';
import { charactersIn } from './charactersIn.ts';
import { orderOf } from './order.ts';
import type { OutletPair, SharedStretch, Sharing } from './sharing.ts';

/** How the other outlet's article stands in time to the one whose characters are counted: before it, or nobody knows. */
export type ReuseOrder = Exclude<TimeOrder, 'later'>;

/** What of one outlet's articles stands in another outlet's, in one order of time. */
export interface OutletReuse {
  /** Id of the outlet that has it too. */
  readonly other: string;
  /** Id of the outlet whose characters are counted. */
  readonly outlet: string;
  readonly order: ReuseOrder;
  /** How many of its articles have such text. */
  readonly articles: number;
  /** Characters of those articles that stand in an article of the other, each once however many articles have it. */
  readonly characters: number;
  /** Characters of those that are verbatim. */
  readonly verbatim: number;
  /** The most shared text first. */
  readonly pairs: readonly ReusePair[];
}

/** Two articles behind an outlet's reuse. */
export interface ReusePair {
  /** Place of the other outlet's article. */
  readonly other: number;
  /** Place of the article whose characters are counted. */
  readonly article: number;
  /** Characters of the article that stand in the other. */
  readonly shared: number;
  /** Characters of those that are verbatim. */
  readonly verbatim: number;
  /** Where the longest passage begins in the article, in UTF-16 units. */
  readonly from: number;
}

/** What each outlet's articles have of each other outlet's, those of the other that came later left out; by outlets and order. */
export function outletReuse(sharing: Sharing): OutletReuse[] {
  const sums = new Map<string, Sum>();
  for (const [place, stretches] of sharing.stretches) addArticle(sums, sharing, place, stretches);
  const pairs = groupBy(
    sharing.pairs.flatMap((pair) => sidesOf(pair, sharing)),
    ({ key }) => key,
  );
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, sum]) => ({ ...sum, pairs: (pairs.get(key) ?? []).map(({ pair }) => pair).sort(byShared) }));
}

type Sum = Omit<OutletReuse, 'pairs'>;

function addArticle(
  sums: Map<string, Sum>,
  { articles, textOf }: Sharing,
  place: number,
  stretches: readonly SharedStretch[],
): void {
  const own = articles[place];
  if (!own) return;
  const text = once(() => textOf(place));
  const groups = groupBy(stretches, ({ other }) => {
    const article = articles[other] ?? own;
    return keyOf(article.outlet, own.outlet, orderOf(article, own));
  });
  for (const [key, group] of groups) {
    const [other = '', outlet = '', order] = key.split('\n') as [string, string, TimeOrder];
    if (order === 'later') continue;
    const sum = sums.get(key) ?? { other, outlet, order, articles: 0, characters: 0, verbatim: 0 };
    sums.set(key, {
      ...sum,
      articles: sum.articles + 1,
      characters: sum.characters + charactersIn(group, text),
      verbatim:
        sum.verbatim +
        charactersIn(
          group.filter(({ isVerbatim }) => isVerbatim),
          text,
        ),
    });
  }
}

/** Calls a function when its value is first wanted, and then no more. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function keyOf(other: string, outlet: string, order: TimeOrder): string {
  return `${other}\n${outlet}\n${order}`;
}

/** A pair with a direction counts in its later article, one without in both. */
function sidesOf({ places, reuse }: OutletPair, { articles }: Sharing): { key: string; pair: ReusePair }[] {
  return ([0, 1] as const).flatMap((side) => {
    const [article, other] = [places[side], places[1 - side] ?? 0];
    const [own, its] = [articles[article], articles[other]];
    if (!own || !its) return [];
    const order = orderOf(its, own);
    if (order === 'later') return [];
    const longest = reuse.passages.reduce((best, one) =>
      one.lengths[side] > best.lengths[side] ? one : best,
    );
    const from = (side === 0 ? longest.a : longest.b)[0];
    const counts = { shared: reuse.shared[side], verbatim: reuse.verbatim[side] };
    return [{ key: keyOf(its.outlet, own.outlet, order), pair: { other, article, ...counts, from } }];
  });
}

function byShared(a: ReusePair, b: ReusePair): number {
  return b.shared - a.shared || a.article - b.article || a.other - b.other;
}
