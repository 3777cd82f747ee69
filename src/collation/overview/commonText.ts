import { groupBy, overlaps, type TextRange } from '../../model/index.ts';
import { lengthsKnownBy, unionOf, unitsWithin } from './charactersIn.ts';
import { once } from './outletReuse.ts';
import type { SharedStretch, Sharing } from './sharing.ts';

/** Text that two outlets have is a pair; from three on it is common. */
export const LEAST_OUTLETS = 3;

/** What of an article stands in articles of two other outlets or more. */
export interface CommonText {
  /** Place of the article. */
  readonly place: number;
  /** Characters without white space. */
  readonly characters: number;
}

/** A stretch of text that three outlets or more have, as the first article in the archive's order writes it. */
export interface CommonPassage {
  /** Place of that article. */
  readonly place: number;
  readonly range: TextRange;
  /** Characters without white space. */
  readonly length: number;
  /** Places of the others that have half of it at least, in the archive's order. */
  readonly carriers: readonly number[];
}

/** What three outlets or more have in common: per article, and the passages, each told once. */
export interface CommonTexts {
  /** Articles that have such text, in the archive's order. */
  readonly articles: readonly CommonText[];
  /** Every one of those articles has one of these, carries one, or shares one with another of its outlet. In the archive's order, then by place in the text. */
  readonly passages: readonly CommonPassage[];
}

/** Finds what three outlets or more have in common. */
export function commonTexts(sharing: Sharing): CommonTexts {
  const articles: CommonText[] = [];
  const passages: CommonPassage[] = [];
  const told = new Map<number, TextRange[]>();
  for (const place of [...sharing.stretches.keys()].sort((a, b) => a - b)) {
    const counted = commonStretches(sharing, place);
    if (counted.length === 0) continue;
    articles.push({ place, characters: counted.reduce((sum, { length }) => sum + length, 0) });
    const before = unionOf(told.get(place) ?? []);
    for (const { range, length } of counted) {
      if (unitsWithin(before, range) * 2 >= range[1] - range[0]) continue;
      passages.push({ place, range, length, carriers: carriersOf(range, place, sharing, told) });
    }
  }
  return { articles, passages };
}

/** The stretches of an article that two other outlets or more have, as long as they are. */
function commonStretches({ articles, stretches, textOf }: Sharing, place: number) {
  const own = stretches.get(place) ?? [];
  const byOutlet = groupBy(own, ({ other }) => articles[other]?.outlet ?? '');
  if (byOutlet.size < LEAST_OUTLETS - 1) return [];
  const text = once(() => textOf(place));
  const lengthOf = lengthsKnownBy(own, text);
  const covered = [...byOutlet.values()].map((group) => unionOf(group.map(({ range }) => range)));
  return coveredTwice(covered).map((range) => ({ range, length: lengthOf(range) }));
}

/** The stretches that two or more of some lists of ranges cover; no two ranges of a list overlap. */
function coveredTwice(lists: readonly (readonly TextRange[])[]): TextRange[] {
  const edges = lists.flat().flatMap(([from, to]) => [
    { at: from, step: 1 },
    { at: to, step: -1 },
  ]);
  // What ends where another begins goes on.
  edges.sort((a, b) => a.at - b.at || b.step - a.step);
  const found: TextRange[] = [];
  let [depth, begun] = [0, 0];
  for (const { at, step } of edges) {
    const before = depth;
    depth += step;
    if (before < LEAST_OUTLETS - 1 && depth >= LEAST_OUTLETS - 1) begun = at;
    if (before >= LEAST_OUTLETS - 1 && depth < LEAST_OUTLETS - 1 && at > begun) found.push([begun, at]);
  }
  return found;
}

/** Who has half of a stretch at least; where those are of too few outlets, all who have of it. What they have of it is told then. */
function carriersOf(
  range: TextRange,
  place: number,
  { articles, stretches, ownStretches }: Sharing,
  told: Map<number, TextRange[]>,
): number[] {
  const touching = (stretches.get(place) ?? []).filter((one) => overlaps(one.range, range));
  const byOther = [...groupBy(touching, ({ other }) => other)];
  const having = byOther.filter(
    ([, own]) => unitsWithin(unionOf(own.map((one) => one.range)), range) * 2 >= range[1] - range[0],
  );
  const outlets = new Set(having.map(([other]) => articles[other]?.outlet));
  const carriers = outlets.size >= LEAST_OUTLETS - 1 ? having : byOther;
  for (const [other, own] of carriers) tell(told, other, own);
  // Another version of the article would tell the same once more.
  for (const one of ownStretches.get(place) ?? [])
    if (overlaps(one.range, range)) tell(told, one.other, [one]);
  return carriers.map(([other]) => other).sort((a, b) => a - b);
}

function tell(told: Map<number, TextRange[]>, other: number, stretches: readonly SharedStretch[]): void {
  const own = told.get(other) ?? [];
  own.push(...stretches.map(({ otherRange }) => otherRange));
  told.set(other, own);
}
