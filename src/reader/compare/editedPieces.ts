import { findWordDifferences } from '../../collation/index.ts';
import type { DifferenceKind, NameGroup } from '../../model/index.ts';

/** A run of an edited reading as it is shown. */
export interface EditedPiece {
  /** Place in both texts together, which is unique. */
  readonly at: number;
  /** What the reading itself has; empty where it has nothing. */
  readonly text: string;
  /** What the first reading has instead; empty where it has nothing, or the same. */
  readonly before: string;
  /** Absent where both are the same. */
  readonly kind?: DifferenceKind;
}

/** Ways of writing, no differences of what is said. */
const STYLE_KINDS: ReadonlySet<DifferenceKind> = new Set(['width', 'script', 'punctuation', 'variant']);

export function isStyle(kind: DifferenceKind): boolean {
  return STYLE_KINDS.has(kind);
}

/** A reading cut into what it has in common with another one and what differs; joined, the texts give it back. */
export function editedPieces(before: string, after: string, names: readonly NameGroup[] = []): EditedPiece[] {
  const pieces: EditedPiece[] = [];
  let [was, is] = [0, 0];
  for (const difference of findWordDifferences(before, after, names)) {
    const [from, to] = difference.after;
    if (from > is) pieces.push({ at: was + is, text: after.slice(is, from), before: '' });
    pieces.push({
      at: difference.before[0] + from,
      text: after.slice(from, to),
      before: before.slice(...difference.before),
      kind: difference.kind,
    });
    [was, is] = [difference.before[1], to];
  }
  if (is < after.length) pieces.push({ at: was + is, text: after.slice(is), before: '' });
  return pieces;
}
