import type { PassageKind, TextRange } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import type { Region } from '../align/regions.ts';
import type { TokenRange } from '../align/tokenRange.ts';
import { draftsOf } from '../collate/drafts.ts';
import { formsOf, rangeOf } from '../collate/passages.ts';
import type { ArchiveText, PairPassage } from './alignPair.ts';

/** A piece of a passage that stands inside one paragraph of each text: a row of the comparison of the two. */
export interface PairPiece {
  readonly a: TextRange;
  readonly b: TextRange;
  readonly kind: PassageKind;
  /** Characters without white space, in each of the two. */
  readonly lengths: readonly [number, number];
}

/** What is counted of a passage. */
export function piecesOf(passage: PairPassage): readonly PairPiece[] {
  return passage.pieces ?? [passage];
}

/** How many characters of a passage are counted, in each of the two. */
export function countedOf(passage: PairPassage): [number, number] {
  return lengthsOf(piecesOf(passage));
}

/** Characters of pieces together, in each of the two. */
export function lengthsOf(pieces: readonly PairPiece[]): [number, number] {
  return [
    pieces.reduce((sum, { lengths: [length] }) => sum + length, 0),
    pieces.reduce((sum, { lengths: [, length] }) => sum + length, 0),
  ];
}

/** By region: what a comparison of the two texts alone counts of it, cut and joined by its rules. */
export function cutRegions(a: ArchiveText, b: ArchiveText, regions: readonly Region[]): PairPiece[][] {
  const streams = [a.stream, b.stream];
  const pieces = regions.map((): PairPiece[] => []);
  const placed = regions.map((region) => ({ ...region, first: 0, second: 1 }));
  for (const { readings } of draftsOf(streams, placed, [])) {
    const [one, other] = readings;
    if (!one || !other) continue;
    const at = regions.findIndex((region) => isIn(region.a, one) && isIn(region.b, other));
    const ranges = [rangeOf(one, streams), rangeOf(other, streams)] as const;
    // Where a text repeats a sentence, its longest piece may lie in another region than the other text's.
    pieces[at < 0 ? regions.findIndex((region) => isIn(region.a, one)) : at]?.push({
      a: ranges[0],
      b: ranges[1],
      kind: formsOf(one, streams) === formsOf(other, streams) ? 'verbatim' : 'edited',
      lengths: [countCharacters(a.text.slice(...ranges[0])), countCharacters(b.text.slice(...ranges[1]))],
    });
  }
  return pieces;
}

function isIn([from, to]: TokenRange, piece: { readonly from: number; readonly to: number }): boolean {
  return from <= piece.from && piece.to <= to;
}
