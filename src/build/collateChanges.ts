import pc from 'picocolors';
import { findWordDifferences } from '../collation/index.ts';
import { type Difference, groupBy, type NameGroup, type Passage } from '../model/index.ts';
import { cutToColumns } from './terminal.ts';
import type { WitnessTexts } from './witnessTexts.ts';

/** Columns of glyphs and length. */
export const MARGIN = 11;

/** What each other reading has instead, or, where it is reworded, says instead. */
export function changeLines(
  { kind, readings: [first, ...others] }: Passage,
  texts: WitnessTexts,
  names: readonly NameGroup[],
  columns: number,
): string[] {
  if (!first) return [];
  const before = texts.slice(first.witness, first.range);
  const room = columns - MARGIN - 8;
  // Readings that are written the same are told once.
  const byText = groupBy(others, ({ witness, range }) => texts.slice(witness, range));
  return [...byText].flatMap(([after, same]) => {
    const who = same.map(({ witness }) => witness).join(' ');
    if (kind === 'reworded' && same[0]?.textGroup !== first.textGroup)
      return [changeLine(who, cutToColumns(after, room))];
    const differences = findWordDifferences(before, after, names);
    const shown = differences.slice(0, MOST_CHANGES).map((one) => changeOf(one, before, after));
    const rest = differences.length - shown.length;
    return [...shown, ...(rest > 0 ? [pc.dim(`and ${rest} more; --json has them all`)] : [])].map((line) =>
      changeLine(who, line),
    );
  });
}

/** More changes in one passage are counted, not listed. */
const MOST_CHANGES = 12;

function changeLine(witness: string, change: string): string {
  return `${' '.repeat(MARGIN)}${pc.dim(witness)}  ${change}`;
}

function changeOf({ kind, before, after }: Difference, one: string, other: string): string {
  const was = cutToColumns(one.slice(...before), 40);
  const is = cutToColumns(other.slice(...after), 40);
  const sides = [was && pc.red(`[-${was}-]`), is && pc.green(`{+${is}+}`)].filter((side) => side !== '');
  return `${sides.join(' ')} ${pc.dim(kind)}`;
}
