import { measureCoverage } from '../../../collation/index.ts';
import {
  type Collation,
  isAside,
  type Passage,
  type Segment,
  type SegmentKind,
  type Witness,
  type WitnessBlock,
} from '../../../model/index.ts';

/**
 * The collation with all passages below a length, in characters without white space, left out: their readings are
 * text like any other, and no percentage counts them. 0 leaves it as it is.
 */
export function withShortest(
  collation: Collation,
  witnesses: readonly Witness[],
  shortest: number,
): Collation {
  const passages = collation.passages.filter(({ length }) => length >= shortest);
  const passagesOfTwo = collation.passagesOfTwo.filter(({ length }) => length >= shortest);
  const isSame = (before: readonly unknown[], now: readonly unknown[]) => before.length === now.length;
  if (isSame(collation.passages, passages) && isSame(collation.passagesOfTwo, passagesOfTwo))
    return collation;
  const kept = new Set(passages.map(({ id }) => id));
  return {
    ...collation,
    passages,
    passagesOfTwo,
    families: familiesOf(collation, kept),
    segments: Object.fromEntries(
      Object.entries(collation.segments).map(([id, segments]) => {
        const witness = witnesses.find((one) => one.id === id);
        return [id, segments.map((segment) => released(segment, kept, witness))];
      }),
    ),
    omissions: collation.omissions.filter(({ passage }) => kept.has(passage)),
    coverage: measureCoverage(witnesses, passagesOfTwo),
  };
}

function familiesOf({ families, passages }: Collation, kept: ReadonlySet<string>) {
  const lengths = new Map(passages.map(({ id, length }: Passage) => [id, length]));
  return families.flatMap((family) => {
    const own = family.passages.filter((id) => kept.has(id));
    const length = own.reduce((sum, id) => sum + (lengths.get(id) ?? 0), 0);
    return own.length === 0 ? [] : [{ ...family, passages: own, length }];
  });
}

/** A segment whose passage is left out: others have it, but it is too short to count. Beside the report it is what its block is. */
function released(segment: Segment, kept: ReadonlySet<string>, witness: Witness | undefined): Segment {
  if (segment.passage === undefined || kept.has(segment.passage)) return segment;
  const { range, block } = segment;
  return { range, block, kind: kindBeside(witness?.blocks[block]) ?? 'stockPhrase' };
}

function kindBeside(block: WitnessBlock | undefined): SegmentKind | undefined {
  if (!block || !isAside(block)) return undefined;
  return block.furniture === undefined ? 'caption' : 'furniture';
}
