import type {
  ArticleRecord,
  BlockKind,
  Collation,
  Passage,
  PassageKind,
  Segment,
  SegmentKind,
  TextRange,
} from '../../model/index.ts';
import { textOfBlocks } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import { mergeOrders } from './mergeOrders.ts';

/** A run of characters that is shown in one way. */
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

/** What one witness has in a row. */
export interface Cell {
  readonly blocks: readonly CellBlock[];
  /** Characters without white space. */
  readonly length: number;
}

/** `unique`: a stretch without a partner, opposite to which the others show what they leave out. `aside`: furniture or a caption. */
export type RowKind = PassageKind | 'unique' | 'aside';

/** One row: a passage with its readings side by side, or a stretch that one witness has alone. */
export interface Row {
  /** Stable while the texts are: the passage's id, or the witness and the place where the stretch begins. */
  readonly id: string;
  readonly kind: RowKind;
  /** One per witness, in the order of the columns; undefined where it has nothing here. */
  readonly cells: readonly (Cell | undefined)[];
  readonly passage: Passage | undefined;
  /** Place in its family: 2 of 6. */
  readonly placeInFamily: { readonly place: number; readonly of: number } | undefined;
}

/** The witness's segments that belong together in one row. */
interface Unit {
  readonly row: string;
  readonly kind: 'passage' | 'stretch' | 'aside';
  readonly segments: Segment[];
}

/** A collation as rows, in an order that follows every column as far as the columns agree. */
export function rowsOf(collation: Collation, records: readonly ArticleRecord[]): Row[] {
  const passages = new Map(collation.passages.map((passage) => [passage.id, passage]));
  const columns = records.map(({ article }) => unitsOf(article.id, collation.segments[article.id] ?? []));
  const cells = records.map((record, column) => cellsOf(record, columns[column] ?? []));
  const kinds = new Map(columns.flat().map((unit) => [unit.row, unit.kind]));
  const order = mergeOrders(columns.map((units) => ordering(units, passages)));
  const places = placesInFamilies(collation, order);
  const rows = order.map((id): Row => {
    const passage = passages.get(id);
    const kind = passage?.kind ?? (kinds.get(id) === 'aside' ? 'aside' : 'unique');
    return { id, kind, cells: cells.map((own) => own.get(id)), passage, placeInFamily: places.get(id) };
  });
  return joinAsides(rows);
}

function unitsOf(witness: string, segments: readonly Segment[]): Unit[] {
  const units: Unit[] = [];
  for (const segment of segments) {
    const kind = unitKind(segment);
    const last = units.at(-1);
    const row = kind === 'passage' ? (segment.passage ?? '') : `${witness}:${segment.range[0]}`;
    if (last && last.kind === kind && (kind !== 'passage' || last.row === row)) last.segments.push(segment);
    else units.push({ row, kind, segments: [segment] });
  }
  return units;
}

function unitKind(segment: Segment): Unit['kind'] {
  if (segment.kind === 'passage' && segment.isEcho !== true) return 'passage';
  return segment.kind === 'furniture' || segment.kind === 'caption' ? 'aside' : 'stretch';
}

/** A moved passage stands where the first column has it; it must not bend the order of the others. */
function ordering(units: readonly Unit[], passages: ReadonlyMap<string, Passage>) {
  return units.map((unit) => ({ id: unit.row, isLoose: passages.get(unit.row)?.isMoved ?? false }));
}

function cellsOf(record: ArticleRecord, units: readonly Unit[]): Map<string, Cell> {
  const text = textOfBlocks(record.article.blocks);
  const cells = new Map<string, Cell>();
  for (const unit of units) {
    const blocks = cellBlocks(record, unit.segments, text);
    const before = cells.get(unit.row);
    const length = blocks.reduce((sum, block) => sum + lengthOf(block), before?.length ?? 0);
    cells.set(unit.row, { blocks: [...(before?.blocks ?? []), ...blocks], length });
  }
  return cells;
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

function lengthOf(block: CellBlock): number {
  return block.pieces.reduce((sum, piece) => sum + countCharacters(piece.text), 0);
}

function placesInFamilies(collation: Collation, order: readonly string[]) {
  const places = new Map<string, { place: number; of: number }>();
  for (const family of collation.families) {
    const members = new Set(family.passages);
    const inOrder = order.filter((id) => members.has(id));
    inOrder.forEach((id, index) => {
      places.set(id, { place: index + 1, of: inOrder.length });
    });
  }
  return places;
}

/** Asides of different columns that follow each other share a row: editor lines at the end stand side by side. */
function joinAsides(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const isFree = last?.cells.every((cell, column) => cell === undefined || row.cells[column] === undefined);
    if (last?.kind === 'aside' && row.kind === 'aside' && isFree) {
      joined[joined.length - 1] = {
        ...last,
        cells: last.cells.map((cell, column) => cell ?? row.cells[column]),
      };
    } else joined.push(row);
  }
  return joined;
}
