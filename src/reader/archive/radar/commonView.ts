import {
  type Overview,
  type OverviewPassages,
  sumsOf,
  unpackColumns,
  unpackNumbers,
} from '../../../model/index.ts';
import type { Periods } from '../periods.ts';

/** The articles of a period, and what of them three outlets or more have. */
export interface CommonBar {
  readonly articles: number;
  /** Characters of their reports. */
  readonly characters: number;
  /** Characters of those that stand in articles of two other outlets or more. */
  readonly common: number;
}

/** One bar per period; `undated` has the articles without a date. */
export function commonBars(
  overview: Overview,
  periods: Periods,
): { readonly bars: readonly CommonBar[]; readonly undated: CommonBar } {
  const lengths = unpackNumbers(overview.lengths);
  const common = commonByPlace(overview);
  const empty = (): Sum => ({ articles: 0, characters: 0, common: 0 });
  const bars = periods.list.map(empty);
  const undated = empty();
  lengths.forEach((length, place) => {
    const sum = bars[periods.of[place] ?? -1] ?? undated;
    sum.articles += 1;
    sum.characters += length;
    sum.common += common.get(place) ?? 0;
  });
  return { bars, undated };
}

type Sum = { -readonly [K in keyof CommonBar]: CommonBar[K] };

/** By place, the characters that two other outlets or more have. */
function commonByPlace({ common }: Overview): Map<number, number> {
  const rows = unpackColumns(['places', 'characters'], common);
  const places = sumsOf(rows.map(({ places: difference }) => difference));
  return new Map(rows.map(({ characters }, at) => [places[at] ?? 0, characters]));
}

/** The share of a bar, 0 to 1; 0 where there is no text. */
export function shareOf({ common, characters }: CommonBar): number {
  return characters === 0 ? 0 : common / characters;
}

/** A passage that three outlets or more have. */
export interface ListedPassage {
  /** Its place in the list: what names its beginning. */
  readonly at: number;
  /** Place of the first article in the archive's order that has it. */
  readonly place: number;
  /** Where it begins in that article, in UTF-16 units. */
  readonly from: number;
  /** Characters without white space. */
  readonly length: number;
  /** Places of all that have it, one per outlet, each outlet's first; in the archive's order. */
  readonly carriers: readonly number[];
}

/** The passages that stand in an article of a period: those of most outlets first, then the longest. */
export function passagesIn(
  passages: OverviewPassages,
  isInPeriod: (place: number) => boolean,
  outletOf: (place: number) => string | undefined,
): ListedPassage[] {
  const rows = unpackColumns(['places', 'from', 'lengths', 'carrierCounts'], passages);
  const places = sumsOf(rows.map((row) => row.places));
  const differences = unpackNumbers(passages.carriers);
  let next = 0;
  const all = rows.map(({ from, lengths, carrierCounts }, at): ListedPassage & { isShown: boolean } => {
    const place = places[at] ?? 0;
    const others = sumsOf(differences.slice(next, next + carrierCounts));
    next += carrierCounts;
    const holders = [place, ...others].sort((a, b) => a - b);
    const isShown = holders.some(isInPeriod);
    return { at, place, from, length: lengths, carriers: firstOfEach(holders, outletOf), isShown };
  });
  return all
    .filter(({ isShown }) => isShown)
    .map(({ isShown: _, ...passage }) => passage)
    .sort((a, b) => b.carriers.length - a.carriers.length || b.length - a.length || a.at - b.at);
}

function firstOfEach(places: readonly number[], outletOf: (place: number) => string | undefined): number[] {
  const outlets = new Set<string | undefined>();
  return places.filter((place) => {
    const outlet = outletOf(place);
    const isNew = !outlets.has(outlet);
    outlets.add(outlet);
    return isNew;
  });
}
