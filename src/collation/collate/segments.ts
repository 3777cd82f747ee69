import {
  isAside,
  rangesOfBlocks,
  type Segment,
  type SegmentKind,
  type TextRange,
  type Witness,
} from '../../model/index.ts';
import { isPunctuation } from '../../text/index.ts';

/** A stretch that is more than plain text of its witness. Marks do not overlap. */
export interface Mark {
  readonly range: TextRange;
  readonly kind: SegmentKind;
  readonly passage?: string;
  readonly isEcho?: boolean;
}

/** Cuts a witness's text into segments: its marks, and what lies between them. */
export function segmentsOf(witness: Witness, text: string, marks: readonly Mark[]): Segment[] {
  const sorted = [...marks].sort((a, b) => a.range[0] - b.range[0]);
  let next = 0;
  return rangesOfBlocks(witness.blocks).flatMap((range, block) => {
    const first = next;
    while (next < sorted.length && (sorted[next]?.range[1] ?? 0) <= range[1]) next += 1;
    return segmentsOfBlock(range, block, sorted.slice(first, next), plainKind(witness, block), text);
  });
}

/** What unmarked text of a block is. */
function plainKind(witness: Witness, block: number): SegmentKind {
  const own = witness.blocks[block];
  if (!own || !isAside(own)) return 'unique';
  return own.furniture === undefined ? 'caption' : 'furniture';
}

function segmentsOfBlock(
  [from, to]: TextRange,
  block: number,
  marks: readonly Mark[],
  plain: SegmentKind,
  text: string,
): Segment[] {
  const segments: Segment[] = [];
  const put = (segment: Segment) => {
    if (segment.range[1] > segment.range[0]) segments.push(segment);
  };
  let at = from;
  for (const mark of marks) {
    put({ range: [at, mark.range[0]], block, kind: plain });
    put({ block, ...mark });
    at = mark.range[1];
  }
  put({ range: [at, to], block, kind: plain });
  return attachSigns(segments, plain, text);
}

/** A full stop or a blank on its own is no passage that only one outlet has: it goes with its neighbour. */
function attachSigns(segments: readonly Segment[], plain: SegmentKind, text: string): Segment[] {
  const isSign = ({ kind, range }: Segment) =>
    kind === plain && isPunctuation(text.slice(range[0], range[1]));
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && isSign(segment)) joined[joined.length - 1] = widened(last, last.range[0], segment.range[1]);
    else if (last && isSign(last))
      joined[joined.length - 1] = widened(segment, last.range[0], segment.range[1]);
    else joined.push(segment);
  }
  return joined;
}

function widened(segment: Segment, from: number, to: number): Segment {
  return { ...segment, range: [from, to] };
}
