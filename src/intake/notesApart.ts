import type { Element } from 'hast';
import { furniturePlaceOf } from './furniturePlaces.ts';
import { readInfoLine } from './infoLine.ts';
import type { InlinePiece } from './inline.ts';
import type { Ledger } from './ledger.ts';

/** Longest line of notes, in UTF-16 units, and most pieces that it is made of. */
const LONGEST = 120;
const MOST_PIECES = 40;

/**
 * A line of notes with a space between those that stand in elements of their own: styles kept them apart, so that
 * `<span>2022年03月01日 10:00</span><span>来源：新华网</span>` is no one word. Any other line stays as it is.
 */
export function withNotesApart(
  line: InlinePiece[],
  elements: readonly Element[],
  ledger: Ledger,
): InlinePiece[] {
  if (line.length < 2 || line.length > MOST_PIECES) return line;
  const apart = line.flatMap((piece, index) => {
    const before = line[index - 1];
    return before && isGlued(before, piece) ? [space(), spaced(piece)] : [spaced(piece)];
  });
  const text = apart.map((piece) => (piece.kind === 'text' ? piece.value : ' ')).join('');
  if (text.length > LONGEST || (readInfoLine(text)?.outlet === undefined && !isOfPage(elements, text)))
    return line;
  if (apart.length > line.length) ledger.repair('head.notesApart', text.replace(/\s+/g, ' ').trim());
  return apart;
}

function isOfPage(elements: readonly Element[], text: string): boolean {
  return furniturePlaceOf(elements, text.length)?.id === 'page.meta';
}

/** Two notes in elements of their own; what stands behind a colon belongs to the word before it, and 年 to its number. */
function isGlued(before: InlinePiece, piece: InlinePiece): boolean {
  return (
    before.kind === 'text' &&
    piece.kind === 'text' &&
    before.wrappers.at(-1) !== piece.wrappers.at(-1) &&
    /[^\s:：]$/.test(before.value) &&
    /^\S/.test(piece.value) &&
    !(/[\d年月日]$/.test(before.value) && /^[\d年月日:]/.test(piece.value))
  );
}

function space(): InlinePiece {
  return { kind: 'text', value: ' ', wrappers: [] };
}

/** White space with a line end would vanish between two characters of Chinese. */
function spaced(piece: InlinePiece): InlinePiece {
  return piece.kind === 'text' && piece.value.trim() === '' ? { ...piece, value: ' ' } : piece;
}
