import { hashText } from '../../../collation/index.ts';
import type { ArticleRecord, Collation, Passage, Reading, Segment } from '../../../model/index.ts';
import { isAside, textOfBlocks } from '../../../model/index.ts';
import { countCharacters } from '../../../text/index.ts';
import type { RowClass } from '../compareAddress.ts';
import { type Cell, type CellKind, cellOf } from './cell.ts';
import { mergeOrders } from './mergeOrders.ts';

/**
 * `unique`: a stretch without a partner, opposite to which the others show what they leave out. `aside`: furniture or
 * a caption. `stock`: words that others have too, too short to count as a passage.
 */
export type RowKind = CellKind;

/** One row: a passage with its readings side by side, or a stretch that one witness has alone. */
export interface Row {
  /** Made of its text: the same as long as the text is, wherever it stands. */
  readonly id: string;
  readonly kind: RowKind;
  /** The classes by which it is shown, hidden and counted: its kind, and whether it is moved or left out by someone. */
  readonly classes: readonly RowClass[];
  /** One per witness, in the order of the columns; undefined where it has nothing here. */
  readonly cells: readonly (Cell | undefined)[];
  /** The column that the others are measured against: the first that has the row. */
  readonly base: number;
  readonly passage: Passage | undefined;
  /** Place in its family: 2 of 6. */
  readonly placeInFamily: { readonly place: number; readonly of: number } | undefined;
  /** True for furniture and captions, also where several have the same: they stand outside every percentage. */
  readonly isAside: boolean;
}

/** The witness's segments that belong together in one row. */
interface Unit {
  readonly row: string;
  readonly kind: 'passage' | 'stretch' | 'aside';
  readonly segments: Segment[];
}

/**
 * A collation as rows, in an order that follows every column as far as the columns agree, and the leftmost where they
 * do not. What is measured is measured against the leftmost column that has it.
 */
export function rowsOf(collation: Collation, records: readonly ArticleRecord[]): Row[] {
  const passages = new Map(collation.passages.map((passage) => [passage.id, passage]));
  const texts = records.map(({ article }) => textOfBlocks(article.blocks));
  const names = new RowNames();
  const columns = records.map(({ article }, column) =>
    unitsOf(collation.segments[article.id] ?? [], texts[column] ?? '', names),
  );
  const cells = records.map((record, column) => cellsOf(record, columns[column] ?? [], texts[column] ?? ''));
  const order = mergeOrders(columns.map((units) => ordering(units, passages)));
  const places = placesInFamilies(collation, order);
  const rows = order.map((id) =>
    rowOf(
      id,
      cells.map((own) => own.get(id)),
      passages.get(id),
      records,
      places.get(id),
    ),
  );
  return joinAsides(rows);
}

/** Gives stretches their ids: the hash of their text, and a number where several have the same text. */
class RowNames {
  readonly #used = new Map<string, number>();

  next(text: string): string {
    const name = `s-${hashText(text)}`;
    const count = (this.#used.get(name) ?? 0) + 1;
    this.#used.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  }
}

function unitsOf(segments: readonly Segment[], text: string, names: RowNames): Unit[] {
  const units: Unit[] = [];
  for (const segment of segments) {
    const kind = unitKind(segment);
    const last = units.at(-1);
    const row = kind === 'passage' ? (segment.passage ?? '') : '';
    if (last && last.kind === kind && last.row === row) last.segments.push(segment);
    else units.push({ row, kind, segments: [segment] });
  }
  return units.map((unit) => (unit.row === '' ? { ...unit, row: names.next(textOf(unit, text)) } : unit));
}

function textOf({ segments }: Unit, text: string): string {
  return text.slice(segments[0]?.range[0], segments.at(-1)?.range[1]);
}

function unitKind(segment: Segment): Unit['kind'] {
  if (segment.kind === 'passage' && segment.isEcho !== true) return 'passage';
  return segment.kind === 'furniture' || segment.kind === 'caption' ? 'aside' : 'stretch';
}

/** A moved passage stands where the first column has it; it must not bend the order of the others. */
function ordering(units: readonly Unit[], passages: ReadonlyMap<string, Passage>) {
  return units.map((unit) => ({ id: unit.row, isLoose: passages.get(unit.row)?.isMoved ?? false }));
}

function cellsOf(record: ArticleRecord, units: readonly Unit[], text: string): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { row, kind, segments } of units) {
    const cell = cellOf(record, segments, text, kind === 'aside' ? 'aside' : 'unique', cells.get(row));
    cells.set(row, cell);
  }
  return cells;
}

function rowOf(
  id: string,
  found: readonly (Cell | undefined)[],
  passage: Passage | undefined,
  records: readonly ArticleRecord[],
  placeInFamily: Row['placeInFamily'],
): Row {
  const base = found.findIndex((cell) => cell !== undefined);
  const readings = records.map(({ article }) =>
    passage?.readings.find(({ witness }) => witness === article.id),
  );
  const cells = found.map((cell, column) =>
    cell && passage ? { ...cell, kind: kindOfReading(readings[column], readings[base], readings) } : cell,
  );
  const kind = passage?.kind ?? kindOfStretch(found[base]);
  const block = records[base]?.article.blocks[found[base]?.blocks[0]?.block ?? -1];
  const row = {
    id,
    kind,
    cells,
    base,
    passage,
    placeInFamily,
    isAside: block !== undefined && isAside(block),
  };
  return passage ? { ...row, classes: classesOf(row) } : withKind(row, kind);
}

function withKind(row: Omit<Row, 'classes'>, kind: RowKind): Row {
  const cells = row.cells.map((cell) => cell && { ...cell, kind });
  return { ...row, cells, classes: classesOf(row) };
}

/** Words that others have too are not this one's alone, even where they are too short to count. */
function kindOfStretch(cell: Cell | undefined): RowKind {
  if (cell?.kind === 'aside') return 'aside';
  const own = cell?.blocks.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'unique')) ?? [];
  const hasShort = cell?.blocks.some(({ pieces }) => pieces.some(({ kind }) => kind === 'stockPhrase'));
  return hasShort && own.every(({ text }) => countCharacters(text) < 2) ? 'stock' : 'unique';
}

/** What a reading is to the base; the base itself is what its fellows make of it. */
function kindOfReading(
  own: Reading | undefined,
  base: Reading | undefined,
  readings: readonly (Reading | undefined)[],
): CellKind {
  if (own !== base) return relation(own, base);
  const kinds = readings.flatMap((one) => (one && one !== base ? relation(one, base) : []));
  return (['verbatim', 'edited'] as const).find((kind) => kinds.includes(kind)) ?? 'reworded';
}

function relation(own: Reading | undefined, base: Reading | undefined): CellKind {
  if (own?.form === base?.form) return 'verbatim';
  return own?.textGroup === base?.textGroup ? 'edited' : 'reworded';
}

function classesOf({ kind, cells, passage, isAside: isBeside }: Omit<Row, 'classes'>): RowClass[] {
  if (isBeside) return ['aside'];
  const isLeftOut = kind !== 'stock' && cells.includes(undefined);
  return [
    ...(kind === 'stock' ? [] : [kind]),
    ...(isLeftOut ? (['omitted'] as const) : []),
    ...(passage?.isMoved ? (['moved'] as const) : []),
  ];
}

function placesInFamilies(collation: Collation, order: readonly string[]) {
  const places = new Map<string, { place: number; of: number }>();
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  for (const { passages } of collation.families) {
    const inOrder = passages
      .filter((id) => ranks.has(id))
      .sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
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
      const cells = last.cells.map((cell, column) => cell ?? row.cells[column]);
      joined[joined.length - 1] = { ...last, cells, base: cells.findIndex((cell) => cell !== undefined) };
    } else joined.push(row);
  }
  return joined;
}
