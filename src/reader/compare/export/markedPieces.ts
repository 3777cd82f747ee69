import type { PagePiece } from '../../../citation/index.ts';
import { findWordDifferences } from '../../../collation/index.ts';
import type { Difference, DifferenceKind, NameGroup } from '../../../model/index.ts';
import { isStyle } from '../text/differencesOfCell.ts';

/** What a mark says about an edit. */
export interface EditWords {
  readonly difference: (kind: DifferenceKind) => string;
  /** Of another way to write the same, with what the other reading has. */
  readonly restyled: (kind: DifferenceKind, before: string) => string;
}

/** A reading with its edits against another one marked; without those taken out, the pieces give the reading back. */
export function markedPieces(
  before: string,
  after: string,
  names: readonly NameGroup[],
  words: EditWords,
): PagePiece[] {
  const pieces: PagePiece[] = [];
  let at = 0;
  for (const difference of findWordDifferences(before, after, names)) {
    pieces.push({ text: after.slice(at, difference.after[0]) });
    pieces.push(
      ...editPieces(before.slice(...difference.before), after.slice(...difference.after), difference, words),
    );
    at = difference.after[1];
  }
  return [...pieces, { text: after.slice(at) }].filter(({ text }) => text !== '');
}

function editPieces(was: string, is: string, { kind }: Difference, words: EditWords): PagePiece[] {
  if (isStyle(kind) && was !== '' && is !== '')
    return [{ text: is, mark: 'restyled', hint: words.restyled(kind, was) }];
  const hint = words.difference(kind);
  return [
    { text: was, mark: 'deleted', hint },
    { text: is, mark: 'inserted', hint },
  ];
}
