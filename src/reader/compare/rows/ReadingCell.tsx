import { useMemo } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { SourceName, sourceColours } from '../../ui/SourceName.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { COMMON_TEXT } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';
import { CLASS_GLYPHS } from '../glyphs.ts';
import { BlockText } from '../text/BlockText.tsx';
import { differencesOfCell } from '../text/differencesOfCell.ts';
import { marksWithin } from '../text/marksWithin.ts';
import { useWitnessTime } from '../useWitnessName.ts';
import type { Cell } from './cell.ts';
import { type Fold, foldOf } from './fold.ts';
import { Omission } from './Omission.tsx';
import type { Row } from './rows.ts';
import type { RowUi } from './useRowUi.ts';

interface ReadingCellProps {
  readonly view: ComparisonView;
  readonly ui: RowUi;
  readonly row: Row;
  readonly column: number;
}

/** What one column has in a row: its reading, or a hatched strip that says how much it leaves out. */
export function ReadingCell(props: ReadingCellProps) {
  const { view, row, column } = props;
  const cell = row.cells[column];
  const article = view.records[column]?.article;
  const timeOf = useWitnessTime(view);
  if (!article) return null;
  if (!cell) return <EmptyCell row={row} of={article.id} view={view} />;
  const source = view.library.sources.get(article.sourceId);
  return (
    <div
      className={`cell is-${cell.kind}${row.isAside ? ' is-beside' : ''}`}
      style={sourceColours(source)}
      data-article={article.id}
      data-column={column}
      tabIndex={-1}
    >
      <p className="cell-outlet" data-app-ui="">
        <SourceName source={source} /> {timeOf(article.id)}
      </p>
      <CellGlyph row={row} cell={cell} />
      <Reading {...props} cell={cell} />
    </div>
  );
}

/** Furniture that another lacks is no omission, words that others have too are not left out, and what one alone has is not common. */
function EmptyCell({ row, of, view }: { row: Row; of: string; view: ComparisonView }) {
  if (row.isAside || row.kind === 'stock' || of === COMMON_TEXT) return <div className="cell is-nothing" />;
  return <Omission row={row} of={[of]} {...view} />;
}

/** Where the columns of a row are not all of one class, each says its own. */
function CellGlyph({ row, cell }: { row: Row; cell: Cell }) {
  const { t } = useTranslation('compare');
  const kinds = new Set(row.cells.flatMap((one) => one?.kind ?? []));
  if (kinds.size < 2) return null;
  return (
    <span className="cell-glyph" data-app-ui="">
      <span aria-hidden="true">{CLASS_GLYPHS[cell.kind]}</span>
      <span className="visually-hidden">{t(`class.${cell.kind}`)}</span>
    </span>
  );
}

/** The text with its marks; what differs is found when the row comes into view, and not before. */
function Reading({ view, ui, row, column, cell }: ReadingCellProps & { cell: Cell }) {
  const { state, records, library, collation } = view;
  const article = records[column]?.article;
  const { names } = library.index;
  const differences = useMemo(
    () => differencesOfCell(row, column, names, state.unmarkedStyles),
    [row, column, names, state.unmarkedStyles],
  );
  const marks = useMemo(
    () => marksWithin(collation.marks[article?.id ?? ''] ?? [], cell, state.marks),
    [collation, article, cell, state.marks],
  );
  const fold = useFold(row, cell, view);
  const key = `${row.id} ${column}`;
  const isOpen = ui.isOpen(key);
  const shown = fold && !isOpen ? fold.shown : cell.blocks;
  return (
    <>
      {shown.map((block) => (
        <BlockText
          key={block.pieces[0]?.range[0]}
          block={block}
          lang={article?.blocks[block.block]?.lang ?? article?.lang}
          marks={marks}
          differences={differences}
        />
      ))}
      {fold && <FoldButton fold={fold} isOpen={isOpen} onToggle={() => ui.toggleOpen(key)} view={view} />}
    </>
  );
}

/** What one alone has is not long where it is withheld. */
function useFold(row: Row, cell: Cell, { columns, isList, library }: ComparisonView): Fold | undefined {
  const isPrinting = usePrinting();
  const isWithheld = library.index.quotesOnly !== undefined;
  return useMemo(
    () =>
      row.kind === 'unique' && !isPrinting && !isWithheld
        ? foldOf(cell, isList ? 3 : columns.length)
        : undefined,
    [row, cell, columns, isList, isPrinting, isWithheld],
  );
}

interface FoldButtonProps {
  readonly fold: Fold;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly view: ComparisonView;
}

function FoldButton({ fold, isOpen, onToggle, view }: FoldButtonProps) {
  const { t } = useTranslation('compare');
  const formats = useFormats(view.timeZone);
  return (
    <button
      type="button"
      className="link-button fold"
      aria-expanded={isOpen}
      onClick={onToggle}
      data-app-ui=""
    >
      {isOpen ? t('fold') : t('unfold', { count: fold.blocks, length: formats.count(fold.length) })}
    </button>
  );
}
