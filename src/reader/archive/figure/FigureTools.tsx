import { useId, useMemo } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import type { ArchiveState, Section } from '../archiveAddress.ts';
import type { ChangeArchive } from '../useArchiveState.ts';
import { CsvButton } from './CsvButton.tsx';
import type { Cell, FigureTable, TableColumn } from './figureTable.ts';

interface FigureToolsProps {
  readonly section: Section;
  readonly state: ArchiveState;
  readonly onChange: ChangeArchive;
  /** The table behind the figure; asked for when it is looked at or saved. */
  readonly table: () => FigureTable;
  /** What the table shows. */
  readonly caption: string;
}

/** Below a figure: its table, opened and closed, and the same as a file. */
export function FigureTools({ section, state, onChange, table, caption }: FigureToolsProps) {
  const { t } = useTranslation('overview');
  const id = useId();
  const isOpen = state.tables.includes(section);
  const tables = isOpen ? state.tables.filter((one) => one !== section) : [...state.tables, section];
  return (
    <>
      <p className="figure-tools">
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onChange({ tables }, 'replace')}
        >
          {t(isOpen ? 'closeTable' : 'openTable')}
        </button>
        <CsvButton name={section} table={async () => table()} />
      </p>
      <div id={id}>{isOpen && <DataTable table={table} caption={caption} />}</div>
    </>
  );
}

function DataTable({ table, caption }: Pick<FigureToolsProps, 'table' | 'caption'>) {
  const { columns, rows } = useMemo(table, [table]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <section className="figure-table" tabIndex={0} aria-label={caption}>
      <table>
        <thead>
          <tr>
            {columns.map(({ key, label, format }) => (
              <th key={key} scope="col" className={format && 'is-number'}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and do not move
            <tr key={at}>
              {columns.map((column, index) => (
                <DataCell
                  key={column.key}
                  column={column}
                  value={row[column.key] ?? ''}
                  isHead={index === 0}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DataCell({ column, value, isHead }: { column: TableColumn; value: Cell; isHead: boolean }) {
  const { format } = column;
  const text = typeof value === 'number' && format ? format(value) : value;
  if (isHead) {
    return (
      <th scope="row">
        <bdi>{text}</bdi>
      </th>
    );
  }
  return (
    <td className={format && 'is-number'}>
      <bdi>{text}</bdi>
    </td>
  );
}
