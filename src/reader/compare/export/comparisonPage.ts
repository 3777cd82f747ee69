import {
  type ComparisonPage,
  type LegendEntry,
  type PageCell,
  type PageColumn,
  type PageParagraph,
  type PagePiece,
  type PageRow,
  sigilOf,
} from '../../../citation/index.ts';
import { type ArticleRecord, type Coverage, MOVED_GLYPH } from '../../../model/index.ts';
import { COMMON_TEXT } from '../compareAddress.ts';
import { CLASS_GLYPHS, OMITTED_GLYPH, STOCK_PHRASE_GLYPH } from '../glyphs.ts';
import { type Cell, type CellBlock, type Piece, textOfCell } from '../rows/cell.ts';
import { rowLength } from '../rows/rowLength.ts';
import type { Row } from '../rows/rows.ts';
import type { ExportRequest } from './exportRequest.ts';
import { markedPieces } from './markedPieces.ts';

/** The rows that are shown as a page of its own, which says how many rows the comparison has. */
export function comparisonPage(request: ExportRequest): ComparisonPage {
  const { records, rows, allRows, words } = request;
  return {
    lang: words.lang,
    title: words.title,
    notes: [words.earliest, words.shown(rows.length, allRows.length), words.zone].filter(
      (note) => note !== '',
    ),
    legend: legendOf(request),
    originsTitle: words.originsTitle,
    columns: records.map((record, column) => pageColumn(request, record, column)),
    rows: rows.map((row) => pageRow(request, row)),
  };
}

/** The signs that the page uses, and no others. */
function legendOf({ rows, words }: ExportRequest): LegendEntry[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const pieces = rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell?.blocks.flatMap((block) => block.pieces) ?? []),
  );
  return [
    ...kinds.map((kind) => ({ glyph: CLASS_GLYPHS[kind], ...words.class(kind) })),
    ...(rows.some((row) => row.passage?.isMoved) ? [{ glyph: MOVED_GLYPH, ...words.moved }] : []),
    ...(rows.some((row) => omits(row)) ? [{ glyph: OMITTED_GLYPH, ...words.omission }] : []),
    ...(pieces.some(({ kind }) => kind === 'stockPhrase')
      ? [{ glyph: STOCK_PHRASE_GLYPH, ...words.stockPhrase }]
      : []),
  ];
}

/** Furniture that another column lacks is no omission, and the common text lacks nothing. */
function omits({ classes }: Row): boolean {
  return classes.includes('omitted');
}

function pageColumn(request: ExportRequest, { article }: ArticleRecord, column: number): PageColumn {
  const { library, reference, words } = request;
  return {
    sigil: sigilOf(column),
    outlet: words.outlet(article),
    published: words.published(article),
    title: words.headline(article),
    lang: article.lang,
    colour: library.sources.get(article.sourceId)?.colour,
    coverage: [
      ...(article.id === reference ? [words.isReference] : []),
      ...coverageSentences(request, article.id),
    ],
    url: article.provenance.url,
    origin: words.origin(article),
  };
}

/** A sentence for each article that shares text, the most first, and one for all that share none. */
function coverageSentences({ collation, words }: ExportRequest, id: string): string[] {
  const own = collation.coverage.filter((coverage) => coverage.of === id);
  const sharing = own.filter(isShared).sort((a, b) => b.shared - a.shared);
  const strangers = own.filter((coverage) => !isShared(coverage));
  return [
    ...sharing.map((coverage) => words.coverage(coverage, [coverage.in])),
    ...strangers.slice(0, 1).map((coverage) =>
      words.coverage(
        coverage,
        strangers.map((one) => one.in),
      ),
    ),
  ];
}

function isShared({ sharedWithFurniture }: Coverage): boolean {
  return sharedWithFurniture > 0;
}

function pageRow(request: ExportRequest, row: Row): PageRow {
  const { words } = request;
  const { kind, passage, placeInFamily } = row;
  const isPart = placeInFamily && placeInFamily.of > 1;
  return {
    kind,
    glyph: CLASS_GLYPHS[kind],
    name: words.class(kind).name,
    place: isPart ? `${placeInFamily.place}／${placeInFamily.of}` : '',
    confidence: passage?.confidence === undefined ? '' : `${Math.round(100 * passage.confidence)}%`,
    moved: passage?.isMoved ? { glyph: MOVED_GLYPH, ...words.moved } : undefined,
    cells: row.cells.map((cell, column) => pageCell(request, row, cell, column)),
  };
}

function pageCell(request: ExportRequest, row: Row, cell: Cell | undefined, column: number): PageCell {
  if (cell) return { kind: 'text', paragraphs: paragraphsOf(request, row, cell, column) };
  const id = request.records[column]?.article.id ?? '';
  if (!omits(row) || id === COMMON_TEXT) return { kind: 'nothing' };
  const sentence = request.words.omitted(id, rowLength(row).own);
  return { kind: 'omitted', sentence: `${OMITTED_GLYPH} ${sentence}` };
}

/** An edited reading is marked against the first column that has the row. */
function paragraphsOf(
  { library, words }: ExportRequest,
  row: Row,
  cell: Cell,
  column: number,
): PageParagraph[] {
  if (cell.kind !== 'edited' || column === row.base)
    return cell.blocks.map((block) => ({
      isHeading: isHeading(block),
      pieces: block.pieces.map((piece) => pagePiece(piece, words)),
    }));
  const pieces = markedPieces(textOfCell(row.cells[row.base]), textOfCell(cell), library.index.names, words);
  return [{ isHeading: cell.blocks.every(isHeading), pieces }];
}

function isHeading({ kind }: CellBlock): boolean {
  return kind === 'heading';
}

function pagePiece({ text, kind, isEcho }: Piece, { echo, stockPhrase }: ExportRequest['words']): PagePiece {
  if (isEcho) return { text, mark: 'echo', hint: echo };
  return kind === 'stockPhrase' ? { text, mark: 'stock', hint: stockPhrase.hint } : { text };
}
