import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useMemo, useRef, useState } from 'react';
import { type FactRow, type TextRange, witnessOf } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { factsQuery } from '../../workers/factsQuery.ts';
import type { ComparisonParts } from '../comparison.ts';
import { FactFilters } from './FactFilters.tsx';
import { FactList } from './FactList.tsx';
import { FactTable } from './FactTable.tsx';
import { type FactsFilter, tablesOf } from './factsView.ts';
import './facts.css';

export interface FactsPanelProps extends ComparisonParts {
  /** Shows a place of an article's text; `range` counts in `textOfBlocks`. */
  readonly onShow: (article: string, range: TextRange) => void;
}

/** What the articles state, side by side: numbers, dates, persons with their titles, and words in quote marks. */
export function FactsPanel(props: FactsPanelProps) {
  return (
    <Suspense fallback={<Loading />}>
      <Panel {...props} />
    </Suspense>
  );
}

function Panel(props: FactsPanelProps) {
  const { t } = useTranslation('facts');
  const { library, records } = props;
  const client = useQueryClient();
  const query = useMemo(() => {
    const witnesses = records.map(({ article }) => witnessOf(article));
    return factsQuery(witnesses, library.index.names, client);
  }, [records, library, client]);
  const facts = useQuery(query);
  return (
    <section className="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('title')}</h2>
      <p className="facts-note">{t('how')}</p>
      {facts.isPending && <Loading />}
      {facts.isError && <Failure error={facts.error} onRetry={() => void facts.refetch()} />}
      {facts.isSuccess && <Facts {...props} rows={facts.data} />}
    </section>
  );
}

/** Where a table would have less than this, in CSS pixels, it is a list. */
const NARROWEST_TABLE = 600;

function Facts({ rows, ...props }: FactsPanelProps & { rows: readonly FactRow[] }) {
  const { t } = useTranslation('facts');
  const [filter, setFilter] = useState<FactsFilter>({ hidden: [], isDifferingOnly: true });
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const isList = width > 0 && width < NARROWEST_TABLE;
  const tables = tablesOf(rows, filter);
  const isEmpty = tables.every((table) => table.rows.length === 0);
  const Table = isList ? FactList : FactTable;
  return (
    <div ref={frame}>
      <FactFilters rows={rows} filter={filter} onChange={setFilter} timeZone={props.timeZone} />
      {isEmpty && <p className="facts-none">{t(rows.length === 0 ? 'none' : 'noneShown')}</p>}
      {tables.map((table) => table.rows.length > 0 && <Table key={table.kind} table={table} {...props} />)}
    </div>
  );
}
