import { type Coverage, isAside, type Passage, rangesOfBlocks, type Witness } from '../model/index.ts';
import { countCharacters } from '../text/index.ts';

/** How much of each witness is in each other one, both ways. Echoes do not count: their text is counted at its reading. */
export function measureCoverage(
  witnesses: readonly Witness[],
  texts: readonly string[],
  passages: readonly Passage[],
): Coverage[] {
  const sizes = witnesses.map(sizeOf);
  return witnesses.flatMap((of, index) =>
    witnesses
      .filter((other) => other.id !== of.id)
      .map((other) => {
        const size = sizes[index] ?? { report: 0, aside: 0 };
        const common = sharedWith(of, other, texts[index] ?? '', passages);
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

function sharedWith(of: Witness, other: Witness, text: string, passages: readonly Passage[]): Size {
  const shared = { report: 0, aside: 0 };
  const blocks = rangesOfBlocks(of.blocks);
  for (const { readings } of passages) {
    const own = readings.find((reading) => reading.witness === of.id);
    if (!own || !readings.some((reading) => reading.witness === other.id)) continue;
    const index = blocks.findIndex(([, to]) => own.range[0] < to);
    const block = of.blocks[index];
    shared[block && isAside(block) ? 'aside' : 'report'] += countCharacters(text.slice(...own.range));
  }
  return shared;
}
