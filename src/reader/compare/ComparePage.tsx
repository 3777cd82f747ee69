import {
  type QueryClient,
  useQueryClient,
  useSuspenseQueries,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ArticleCard, witnessOf } from '../../model/index.ts';
import { useLibrary } from '../data/library.ts';
import { articleQuery, libraryQuery } from '../data/queries.ts';
import { useTimeZone } from '../ui/address.ts';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { useWidth } from '../ui/useWidth.ts';
import { collationQuery } from '../workers/collationQuery.ts';
import { CompareHead } from './CompareHead.tsx';
import { ComparisonChooser } from './ComparisonChooser.tsx';
import { parseCompareState } from './compareAddress.ts';
import { FootBar } from './FootBar.tsx';
import { RowList } from './RowList.tsx';
import { rowsOf } from './rows.ts';
import { useCompareState } from './useCompareState.ts';
import { useRowFocus } from './useRowFocus.ts';
import { WitnessHeads } from './WitnessHeads.tsx';
import './compare.css';

/** Where a column would have less than this, in CSS pixels, rows become lists: some ten Han characters a line. */
const NARROWEST_COLUMN = 210;
/** Two columns want more: a narrow screen is better read as a list. */
const NARROWEST_COMPARISON = 560;

/** Gets the articles that the address names, and collates them. */
export async function prepare(client: QueryClient, { query }: ScreenAddress): Promise<void> {
  const index = await client.ensureQueryData(libraryQuery);
  const cards = parseCompareState(query).articles.flatMap(
    (id) => index.articles.find((card) => card.id === id) ?? [],
  );
  if (cards.length < 2) return;
  const records = await Promise.all(
    cards.map((card) => client.ensureQueryData(articleQuery(index, card, client))),
  );
  const witnesses = records.map(({ article }) => witnessOf(article));
  await client.ensureQueryData(collationQuery(witnesses, index.names));
}

/** Two to six articles side by side; with fewer, what to choose. */
export default function ComparePage() {
  const { t } = useTranslation('compare');
  const library = useLibrary();
  const [{ articles, surplus }] = useCompareState();
  const cards = articles.flatMap((id) => library.cards.get(id) ?? []);
  const missing = articles.filter((id) => !library.cards.has(id));
  usePageTitle(cards.length > 1 ? t('title', { count: cards.length }) : t('choose.title'));
  return (
    <>
      {missing.length > 0 && <p className="compare-note">{t('missing', { count: missing.length })}</p>}
      {surplus.length > 0 && <p className="compare-note">{t('surplus', { count: surplus.length })}</p>}
      {cards.length > 1 ? (
        <Comparison cards={cards} />
      ) : (
        <ComparisonChooser library={library} chosen={cards} />
      )}
    </>
  );
}

function Comparison({ cards }: { cards: readonly ArticleCard[] }) {
  const library = useLibrary();
  const client = useQueryClient();
  const timeZone = useTimeZone(library.index);
  const [{ hidden }] = useCompareState();
  const queries = cards.map((card) => articleQuery(library.index, card, client));
  const records = useSuspenseQueries({ queries, combine: dataOf });
  const { data: collation } = useSuspenseQuery(
    collationQuery(
      records.map(({ article }) => witnessOf(article)),
      library.index.names,
    ),
  );
  const all = useMemo(() => rowsOf(collation, records), [collation, records]);
  const rows = useMemo(() => all.filter((row) => !hidden.includes(row.kind)), [all, hidden]);
  const focus = useRowFocus(rows, all);
  const shared = { library, records, collation, timeZone };
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const isList = width > 0 && width < Math.max(NARROWEST_COMPARISON, records.length * NARROWEST_COLUMN);
  return (
    <div ref={frame} className={isList ? 'compare is-list' : 'compare'} data-columns={records.length}>
      <CompareHead {...shared} rows={all} />
      <WitnessHeads {...shared} isList={isList} />
      <RowList {...shared} rows={rows} focus={focus} isList={isList} />
      <FootBar rows={rows} focus={focus} />
    </div>
  );
}

function dataOf<T>(results: readonly { data: T }[]): T[] {
  return results.map(({ data }) => data);
}
