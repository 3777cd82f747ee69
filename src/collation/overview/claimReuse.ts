import { groupBy, type TimeOrder } from '../../model/index.ts';
import { charactersIn } from './charactersIn.ts';
import { orderOf } from './order.ts';
import { once } from './outletReuse.ts';
import type { OutletPair, Sharing } from './sharing.ts';

/** Other outlets' articles that are named with a claim. */
const MOST_NAMED = 4;

/** What an article that claims to be exclusive has in common with other outlets' articles. */
export interface ClaimReuse {
  /** Characters of it that stand in at least one of those, each once. */
  readonly shared: number;
  /** Characters of those that are verbatim. */
  readonly verbatim: number;
  /** How many of those articles came before it, after it, at the same minute, or nobody knows. */
  readonly others: Readonly<Record<TimeOrder, number>>;
  /** The earliest of those known to be earlier, and those that share most of it; in the archive's order. */
  readonly named: readonly NamedOther[];
}

/** An article that shares text with one that claims to be exclusive. */
export interface NamedOther {
  readonly place: number;
  /** How it stands in time to the claiming one. */
  readonly order: TimeOrder;
  /** Characters of the claiming article that it has. */
  readonly shared: number;
  /** Characters of those that are verbatim. */
  readonly verbatim: number;
  /** Where the longest passage begins in the claiming article, in UTF-16 units. */
  readonly from: number;
}

/** What the articles at some places share with other outlets, in the order of the places. */
export function claimReuse(sharing: Sharing, places: readonly number[]): ClaimReuse[] {
  const wanted = new Set(places);
  const pairs = groupBy(
    sharing.pairs.flatMap((pair) =>
      pair.places.flatMap((place) => (wanted.has(place) ? [{ place, pair }] : [])),
    ),
    ({ place }) => place,
  );
  return places.map((place) =>
    reuseOf(
      sharing,
      place,
      (pairs.get(place) ?? []).map(({ pair }) => pair),
    ),
  );
}

function reuseOf(sharing: Sharing, place: number, pairs: readonly OutletPair[]): ClaimReuse {
  const stretches = sharing.stretches.get(place) ?? [];
  const text = once(() => sharing.textOf(place));
  const others = pairs.flatMap((pair) => otherOf(pair, place, sharing)).sort((a, b) => a.place - b.place);
  const count = (order: TimeOrder) => others.filter((one) => one.order === order).length;
  return {
    shared: charactersIn(stretches, text),
    verbatim: charactersIn(
      stretches.filter(({ isVerbatim }) => isVerbatim),
      text,
    ),
    others: {
      earlier: count('earlier'),
      later: count('later'),
      tied: count('tied'),
      unknown: count('unknown'),
    },
    named: namedOf(others),
  };
}

function otherOf({ places, reuse }: OutletPair, place: number, { articles }: Sharing): NamedOther[] {
  const side = places[0] === place ? 0 : 1;
  const other = places[side === 0 ? 1 : 0];
  const [own, its] = [articles[place], articles[other]];
  if (!own || !its) return [];
  const longest = reuse.passages.reduce((best, one) => (one.lengths[side] > best.lengths[side] ? one : best));
  return [
    {
      place: other,
      order: orderOf(its, own),
      shared: reuse.shared[side],
      verbatim: reuse.verbatim[side],
      from: (side === 0 ? longest.a : longest.b)[0],
    },
  ];
}

function namedOf(others: readonly NamedOther[]): NamedOther[] {
  const earliest = others.find(({ order }) => order === 'earlier');
  const strongest = others.toSorted((a, b) => b.shared - a.shared || a.place - b.place);
  const named = new Set([...(earliest ? [earliest] : []), ...strongest.slice(0, MOST_NAMED)]);
  return [...named].slice(0, MOST_NAMED).sort((a, b) => a.place - b.place);
}
