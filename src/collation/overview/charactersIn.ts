import type { TextRange } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import type { CountedStretch } from './sharing.ts';

/**
 * Characters without white space that stand in at least one of some stretches of a text. The text is asked for only where
 * what is known of the stretches does not add up: then it is read and counted, never estimated.
 */
export function charactersIn(stretches: readonly CountedStretch[], text: () => string): number {
  const lengthOf = lengthsKnownBy(stretches, text);
  return unionOf(stretches.map(({ range }) => range)).reduce((sum, range) => sum + lengthOf(range), 0);
}

/**
 * Characters without white space of parts of a text, of which some stretches are counted. One of them that has as many as
 * units has no white space in it, so that each part of it is counted too: Chinese is hardly ever read again.
 */
export function lengthsKnownBy(
  stretches: readonly CountedStretch[],
  text: () => string,
): (range: TextRange) => number {
  const dense = unionOf(
    stretches.flatMap(({ range, length }) => (length === range[1] - range[0] ? [range] : [])),
  );
  return (range) => {
    const units = range[1] - range[0];
    if (unitsWithin(dense, range) === units) return units;
    const same = stretches.find(({ range: [from, to] }) => from === range[0] && to === range[1]);
    return same?.length ?? countCharacters(text().slice(...range));
  };
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
