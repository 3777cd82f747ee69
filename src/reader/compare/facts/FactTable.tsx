import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { SourceName } from '../../ui/SourceName.tsx';
import { useWitnessTime } from '../useWitnessName.ts';
import { FactState } from './FactState.tsx';
import type { FactsPanelProps } from './FactsPanel.tsx';
import { FactValues } from './FactValues.tsx';
import type { FactTable as Table } from './factsView.ts';

export interface FactTableProps extends FactsPanelProps {
  readonly table: Table;
}

/** The facts of one kind: a row for each, a column for each article. */
export function FactTable({ table, ...props }: FactTableProps) {
  const { t } = useTranslation('facts');
  const { records, library } = props;
  const timeOf = useWitnessTime(props);
  return (
    <table className="fact-table" data-columns={records.length}>
      <caption>
        <FactCaption table={table} timeZone={props.timeZone} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('who')}</th>
          {records.map(({ article }) => (
            <th key={article.id} scope="col">
              <SourceName source={library.sources.get(article.sourceId)} /> {timeOf(article.id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.id} className={`is-${row.state}`}>
            <th scope="row">
              <FactState row={row} parts={props} withTime={false} />
            </th>
            {records.map((record, column) => (
              <td key={record.article.id}>
                <FactValues cell={row.cells[column] ?? []} record={record} onShow={props.onShow} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The kind, and how many of its facts are shown. */
export function FactCaption({ table, timeZone }: { table: Table; timeZone: string }) {
  const { t } = useTranslation('facts');
  const formats = useFormats(timeZone);
  const shown = formats.count(table.rows.length);
  return (
    <>
      {t(`kind.${table.kind}`)}{' '}
      <span className="fact-count">{t('shown', { shown, whole: formats.count(table.total) })}</span>
    </>
  );
}
