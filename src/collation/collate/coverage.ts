import {
  bisect,
  type Coverage,
  isAside,
  type Reading,
  rangesOfBlocks,
  type TextRange,
  textOfBlocks,
  type Witness,
} from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';

/** What of a passage is counted. */
type Counted = { readonly readings: readonly Pick<Reading, 'witness' | 'range' | 'textGroup'>[] };

/** How much of each witness is in each other one, both ways. Echoes do not count: their text is counted at its reading. */
export function measureCoverage(witnesses: readonly Witness[], passages: readonly Counted[]): Coverage[] {
  const texts = witnesses.map(({ blocks }) => textOfBlocks(blocks));
  const sizes = witnesses.map(sizeOf);
  const shared = sharedByPair(witnesses, texts, passages);
  return witnesses.flatMap((of, index) =>
    witnesses
      .filter((other) => other.id !== of.id)
      .map((other) => {
        const size = sizes[index] ?? { report: 0, aside: 0 };
        const common = shared.get(of.id)?.get(other.id) ?? { report: 0, aside: 0 };
        return {
          of: of.id,
          in: other.id,
          shared: common.report,
          total: size.report,
          sharedWithFurniture: common.report + common.aside,
          totalWithFurniture: size.report + size.aside,
        };
      }),
  );
}

interface Size {
  report: number;
  aside: number;
}

function sizeOf(witness: Witness): Size {
  const size = { report: 0, aside: 0 };
  for (const block of witness.blocks)
    size[isAside(block) ? 'aside' : 'report'] += countCharacters(block.text);
  return size;
}

type SharedByPair = ReadonlyMap<string, ReadonlyMap<string, Size>>;

/** By witness and other witness: characters of the one that stand in a passage with the other. */
function sharedByPair(
  witnesses: readonly Witness[],
  texts: readonly string[],
  passages: readonly Counted[],
): SharedByPair {
  const nothing = () => witnesses.map(({ id }): [string, Size] => [id, { report: 0, aside: 0 }]);
  const shared = new Map(witnesses.map(({ id }) => [id, new Map(nothing())]));
  witnesses.forEach(({ id }, index) => {
    const own = shared.get(id);
    const partOf = partAt(witnesses[index] as Witness);
    for (const { range, others } of readingsOf(passages, id)) {
      const count = countCharacters((texts[index] ?? '').slice(...range));
      for (const other of others) {
        const size = own?.get(other);
        if (size) size[partOf(range[0])] += count;
      }
    }
  });
  return shared;
}

/** The readings of one witness, each with the witnesses that have it too. */
function readingsOf(
  passages: readonly Counted[],
  witness: string,
): { readonly range: TextRange; readonly others: readonly string[] }[] {
  return passages.flatMap(({ readings }) => {
    const own = readings.find((reading) => reading.witness === witness);
    // What is only said in other words is no text in common.
    const others = readings.filter((other) => other !== own && other.textGroup === own?.textGroup);
    return own ? [{ range: own.range, others: others.map((other) => other.witness) }] : [];
  });
}

/** Tells of a place whether it stands in the report or beside it. */
function partAt({ blocks }: Witness): (at: number) => keyof Size {
  const ranges = rangesOfBlocks(blocks);
  return (at) => {
    const block = blocks[bisect(ranges.length, (index) => (ranges[index]?.[1] ?? 0) <= at)];
    return block && isAside(block) ? 'aside' : 'report';
  };
}
