import type { Draft } from './draft.ts';
import type { InlinePiece } from './inline.ts';
import type { Ledger } from './ledger.ts';

/** `[caption id="attachment_7" width="500"]` and its end, by which WordPress tells a picture with its caption. */
const BEGIN = /^\[caption\s[^\]]{1,300}\]/;
const END = '[/caption]';

/** Takes the marks out of the text that a crawler left; what stood before an end, below a picture, is its caption. */
export function withoutCaptionMarks(drafts: readonly Draft[], ledger: Ledger): Draft[] {
  return drafts.flatMap((draft, index) => {
    const begin = BEGIN.exec(draft.text)?.[0] ?? '';
    const end = endOf(draft.text.slice(begin.length));
    if (begin === '' && end === '') return [draft];
    ledger.remove('shortcode.mark', begin + end.trim());
    const text = draft.text.slice(begin.length, draft.text.length - end.length);
    const isCaption = end !== '' && drafts[index - 1]?.kind === 'figure' && draft.kind === 'paragraph';
    if (isCaption) ledger.repair('caption.found', 'it stands before [/caption]');
    const pieces = trimmedPieces(draft.pieces, begin.length, end.length);
    return text.trim() === ''
      ? []
      : [{ ...draft, text, pieces, ...(isCaption && { kind: 'caption' as const }) }];
  });
}

/** The mark that ends a text, with the white space before it; empty where none does. */
function endOf(text: string): string {
  return text.endsWith(END) ? text.slice(text.slice(0, -END.length).trimEnd().length) : '';
}

/** The pieces of a block without some units of its text at each end. */
function trimmedPieces(pieces: readonly InlinePiece[], fromStart: number, fromEnd: number): InlinePiece[] {
  const lengths = pieces.map(lengthOf);
  const to = lengths.reduce((sum, length) => sum + length, 0) - fromEnd;
  let end = 0;
  return pieces.flatMap((piece, index) => {
    const start = end;
    end += lengths[index] ?? 0;
    const [first, last] = [Math.max(start, fromStart), Math.min(end, to)];
    if (last <= first) return [];
    return [
      piece.kind === 'break' ? piece : { ...piece, value: piece.value.slice(first - start, last - start) },
    ];
  });
}

function lengthOf(piece: InlinePiece): number {
  return piece.kind === 'break' ? 1 : piece.value.length;
}
