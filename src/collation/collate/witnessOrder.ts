import { textOfBlocks, type Witness } from '../../model/index.ts';
import type { PartCollation } from './collatePart.ts';
import type { Atom } from './groups.ts';
import type { DraftReading } from './passages.ts';

/**
 * Witnesses in an order that their texts alone decide: what is done with one after another comes to the same, whatever
 * they are called. Of equal texts it does not matter which is which.
 */
export function inTextOrder(witnesses: readonly Witness[]): Witness[] {
  return witnesses
    .map((witness) => ({ witness, text: textOfBlocks(witness.blocks) }))
    .sort((x, y) => x.text.length - y.text.length || byUnits(x.text, y.text))
    .map(({ witness }) => witness);
}

function byUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** What was found of witnesses in one order, told of the same in another. */
export function reordered(
  { streams, drafts, phrases, isLimited }: PartCollation,
  from: readonly Witness[],
  to: readonly Witness[],
): PartCollation {
  const places = from.map((witness) => to.indexOf(witness));
  const placed = <T extends Atom>(atoms: readonly T[]): T[] =>
    atoms
      .map((atom) => ({ ...atom, witness: places[atom.witness] ?? 0 }))
      .sort((x, y) => x.witness - y.witness);
  return {
    streams: to.flatMap((witness) => streams[from.indexOf(witness)] ?? []),
    drafts: drafts.map((draft) => ({
      ...draft,
      readings: withGroupsInOrder(placed(draft.readings)),
      echoes: placed(draft.echoes),
    })),
    phrases: placed(phrases),
    isLimited,
  };
}

/** Text groups are numbered as their first readings follow each other. */
function withGroupsInOrder(readings: readonly DraftReading[]): DraftReading[] {
  const groups = [...new Set(readings.map(({ textGroup }) => textGroup))];
  return readings.map((reading) => ({ ...reading, textGroup: groups.indexOf(reading.textGroup) }));
}
