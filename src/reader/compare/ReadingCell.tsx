import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countCharacters } from '../../text/index.ts';
import { useFormats } from '../ui/dates.ts';
import { SourceName, sourceColours } from '../ui/SourceName.tsx';
import type { ComparisonParts } from './comparison.ts';
import { EditedText } from './EditedText.tsx';
import { OMITTED_GLYPH, STOCK_PHRASE_GLYPH } from './glyphs.ts';
import type { Cell, CellBlock, Piece, Row } from './rows.ts';
import { useWitnessName, useWitnessTime } from './useWitnessName.ts';

interface ReadingCellProps extends ComparisonParts {
  readonly row: Row;
  readonly cell: Cell | undefined;
  readonly column: number;
}

/** What one column has in a row: its reading, or a hatched strip that says how much it leaves out. */
export function ReadingCell(props: ReadingCellProps) {
  const { cell, row, column, records, library } = props;
  const source = library.sources.get(records[column]?.article.sourceId ?? '');
  const timeOf = useWitnessTime(props);
  if (!cell) return <EmptyCell {...props} />;
  return (
    <div className={`cell is-${row.kind}`} style={sourceColours(source)}>
      <p className="cell-outlet">
        <SourceName source={source} /> {timeOf(records[column]?.article.id ?? '')}
      </p>
      <Reading {...props} cell={cell} />
    </div>
  );
}

/** Furniture that another column lacks is no omission. */
function EmptyCell({ row, column, ...parts }: ReadingCellProps) {
  if (row.kind === 'aside') return <div className="cell is-nothing" />;
  return <Omission row={row} of={[parts.records[column]?.article.id ?? '']} {...parts} />;
}

interface OmissionProps extends ComparisonParts {
  readonly row: Row;
  /** Ids of the articles that leave the row out. */
  readonly of: readonly string[];
}

/** A hatched strip: who leaves this out, and how much it is. */
export function Omission({ row, of, ...parts }: OmissionProps) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(parts);
  const formats = useFormats(parts.timeZone);
  const length = Math.max(...row.cells.map((cell) => cell?.length ?? 0));
  return (
    <div className="cell is-omitted">
      <p className="omission">
        <span aria-hidden="true">{OMITTED_GLYPH}</span>{' '}
        {t('omitted', { outlet: of.map(nameOf).join(t('and')), length: formats.count(length) })}
      </p>
    </div>
  );
}

/** An edited reading shows its differences from the first column that has the passage; that one shows none. */
function Reading(props: ReadingCellProps & { cell: Cell }) {
  const { row, cell, column, records } = props;
  const base = row.cells.findIndex((one) => one !== undefined);
  if (row.kind !== 'edited' || column === base) return <CellText {...props} />;
  const text = (one: Cell | undefined) => (one?.blocks ?? []).map(blockText).join('\n');
  return (
    <p lang={records[column]?.article.lang} data-untrusted="">
      <EditedText before={text(row.cells[base])} after={text(cell)} names={props.library.index.names} />
    </p>
  );
}

/** Long stretches without a partner fold after the first blocks that have about three lines. */
const CHARACTERS_BEFORE_FOLD = 40;

function blocksBeforeFold(cell: Cell): number {
  let length = 0;
  const at = cell.blocks.findIndex((block) => {
    length += blockText(block).length;
    return length >= CHARACTERS_BEFORE_FOLD;
  });
  return at < 0 ? cell.blocks.length : at + 1;
}

function CellText({ row, cell, column, records, timeZone }: ReadingCellProps & { cell: Cell }) {
  const { t } = useTranslation('compare');
  const formats = useFormats(timeZone);
  const [isOpen, setOpen] = useState(false);
  const first = blocksBeforeFold(cell);
  const folds = row.kind === 'unique' && cell.blocks.length > first + 1;
  const shown = folds && !isOpen ? cell.blocks.slice(0, first) : cell.blocks;
  const rest = cell.blocks.slice(first);
  const length = rest.reduce((sum, block) => sum + countCharacters(blockText(block)), 0);
  return (
    <>
      {shown.map((block) => (
        <BlockText
          key={`${block.block}-${block.pieces[0]?.range[0]}`}
          block={block}
          lang={records[column]?.article.lang}
        />
      ))}
      {folds && (
        <button
          type="button"
          className="link-button fold"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t('fold') : t('unfold', { count: rest.length, length: formats.count(length) })}
        </button>
      )}
    </>
  );
}

function BlockText({ block, lang }: { block: CellBlock; lang: string | undefined }) {
  return (
    <p className={block.kind === 'heading' ? 'is-heading' : undefined} lang={lang} data-untrusted="">
      {block.pieces.map((piece) => (
        <PieceText key={piece.range[0]} piece={piece} />
      ))}
    </p>
  );
}

function PieceText({ piece }: { piece: Piece }) {
  const { t } = useTranslation('compare');
  if (piece.isEcho) {
    return (
      <span className="piece is-echo" title={t('echo')}>
        {piece.text}
      </span>
    );
  }
  if (piece.kind !== 'stockPhrase') return piece.text;
  return (
    <span className="piece is-stock" title={t('stockPhrase')}>
      <span className="piece-glyph" aria-hidden="true" data-app-ui="">
        {STOCK_PHRASE_GLYPH}
      </span>
      {piece.text}
    </span>
  );
}

function blockText(block: CellBlock): string {
  return block.pieces.map((piece) => piece.text).join('');
}
