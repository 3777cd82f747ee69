import type { TextRange } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import type { CountedStretch } from './sharing.ts';

/**
 * Characters without white space that stand in at least one of some stretches of a text. The text is asked for only where
 * stretches overlap in part: then it is read and counted, never estimated.
 */
export function charactersIn(stretches: readonly CountedStretch[], text: () => string): number {
  const lengths = new Map(stretches.map(({ range, length }) => [range.join(), length]));
  return unionOf(stretches.map(({ range }) => range)).reduce(
    (sum, range) => sum + (lengths.get(range.join()) ?? countCharacters(text().slice(...range))),
    0,
  );
}

/** The stretches that some ranges cover together, by place; ranges that only touch stay apart. */
export function unionOf(ranges: readonly TextRange[]): TextRange[] {
  const union: [number, number][] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = union.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else if (from < to) union.push([from, to]);
  }
  return union;
}

/** How many units some ranges, none of which overlap, have in common with one. */
export function unitsWithin(ranges: readonly TextRange[], [from, to]: TextRange): number {
  return ranges.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
    0,
  );
}
