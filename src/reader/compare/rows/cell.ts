import type {
  ArticleRecord,
  BlockKind,
  PassageKind,
  Segment,
  SegmentKind,
  TextRange,
} from '../../../model/index.ts';
import { countCharacters } from '../../../text/index.ts';

/** A run of characters of one segment. */
export interface Piece {
  readonly range: TextRange;
  readonly text: string;
  readonly kind: SegmentKind;
  /** True where the run repeats a passage that stands elsewhere in the same article. */
  readonly isEcho: boolean;
}

/** The part of one block that stands in a cell. */
export interface CellBlock {
  /** Index of the block in its article. */
  readonly block: number;
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
}

/** How a cell relates to the one that its row is measured against. `unique` and `aside` have nothing to be measured against. */
export type CellKind = PassageKind | 'unique' | 'aside' | 'stock';

/** What one witness has in a row. */
export interface Cell {
  readonly kind: CellKind;
  readonly blocks: readonly CellBlock[];
  /** Characters without white space. */
  readonly length: number;
  /** Of those, what no other witness has: without stock phrases and without what the article repeats. */
  readonly ownLength: number;
}

/** The cell made of some segments of a witness, and of what it had before. */
export function cellOf(
  record: ArticleRecord,
  segments: readonly Segment[],
  text: string,
  kind: CellKind,
  before: Cell | undefined,
): Cell {
  const blocks = [...(before?.blocks ?? []), ...cellBlocks(record, segments, text)];
  const pieces = blocks.flatMap((block) => block.pieces);
  return {
    kind,
    blocks,
    length: charactersIn(pieces),
    ownLength: charactersIn(pieces.filter((piece) => piece.kind !== 'stockPhrase' && !piece.isEcho)),
  };
}

function cellBlocks(record: ArticleRecord, segments: readonly Segment[], text: string): CellBlock[] {
  const blocks: { block: number; kind: BlockKind; pieces: Piece[] }[] = [];
  for (const segment of segments) {
    const { range, kind, isEcho = false } = segment;
    const piece = { range, kind, isEcho, text: text.slice(range[0], range[1]) };
    const last = blocks.at(-1);
    if (last?.block === segment.block) last.pieces.push(piece);
    else {
      const own = record.article.blocks[segment.block]?.kind ?? 'paragraph';
      blocks.push({ block: segment.block, kind: own, pieces: [piece] });
    }
  }
  return blocks;
}

function charactersIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + countCharacters(piece.text), 0);
}

/** The text of a cell, its blocks joined by `\n`. */
export function textOfCell(cell: Cell | undefined): string {
  return (cell?.blocks ?? []).map(textOfCellBlock).join('\n');
}

/** The text of the part of a block. */
export function textOfCellBlock(block: CellBlock): string {
  return block.pieces.map((piece) => piece.text).join('');
}

/** Where a cell begins in its article's text. */
export function startOfCell(cell: Cell): number {
  return cell.blocks[0]?.pieces[0]?.range[0] ?? 0;
}
