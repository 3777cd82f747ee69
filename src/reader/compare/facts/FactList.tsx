import { SourceName } from '../../ui/SourceName.tsx';
import { useWitnessTime } from '../useWitnessName.ts';
import { FactState } from './FactState.tsx';
import { FactCaption, type FactTableProps } from './FactTable.tsx';
import { FactValues } from './FactValues.tsx';

/** The same on a narrow screen: under each fact the articles that have it, one under the other. */
export function FactList({ table, ...props }: FactTableProps) {
  const { records, library } = props;
  const timeOf = useWitnessTime(props);
  return (
    <section className="fact-list">
      <h3>
        <FactCaption table={table} timeZone={props.timeZone} />
      </h3>
      <ul>
        {table.rows.map((row) => (
          <li key={row.id}>
            <FactState row={row} parts={props} withTime />
            {records.map((record, column) => {
              const cell = row.cells[column] ?? [];
              if (cell.length === 0) return null;
              return (
                <div key={record.article.id} className="fact-entry">
                  <p className="fact-outlet" hidden={row.state === 'one'}>
                    <SourceName source={library.sources.get(record.article.sourceId)} />{' '}
                    {timeOf(record.article.id)}
                  </p>
                  <FactValues cell={cell} record={record} onShow={props.onShow} />
                </div>
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
