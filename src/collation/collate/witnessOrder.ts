import { byUnits } from '../../model/index.ts';
import type { PartCollation } from './collatePart.ts';
import type { Atom } from './groups.ts';
import type { Draft, DraftReading } from './passages.ts';

/**
 * The indices of texts in an order that the texts alone decide: what is done with one after another comes to the same,
 * whatever they are called. Of equal texts it does not matter which is which.
 */
export function textOrder(texts: readonly string[]): number[] {
  const textAt = (index: number) => texts[index] ?? '';
  return [...texts.keys()].sort(
    (x, y) => textAt(x).length - textAt(y).length || byUnits(textAt(x), textAt(y)),
  );
}

/** What was found of witnesses in an order, told of them by their indices. */
export function inIndexOrder(
  { streams, drafts, draftsOfTwo, phrases, isLimited }: PartCollation,
  order: readonly number[],
): PartCollation {
  const placed = <T extends Atom>(atoms: readonly T[]): T[] =>
    atoms
      .map((atom) => ({ ...atom, witness: order[atom.witness] ?? 0 }))
      .sort((x, y) => x.witness - y.witness);
  const draftInOrder = (draft: Draft): Draft => ({
    ...draft,
    readings: withGroupsInOrder(placed(draft.readings)),
    echoes: placed(draft.echoes),
  });
  return {
    streams: order.flatMap((_, index) => streams[order.indexOf(index)] ?? []),
    drafts: drafts.map(draftInOrder),
    draftsOfTwo: draftsOfTwo.map(draftInOrder),
    phrases: placed(phrases),
    isLimited,
  };
}

/** Text groups are numbered as their first readings follow each other. */
function withGroupsInOrder(readings: readonly DraftReading[]): DraftReading[] {
  const groups = [...new Set(readings.map(({ textGroup }) => textGroup))];
  return readings.map((reading) => ({ ...reading, textGroup: groups.indexOf(reading.textGroup) }));
}
