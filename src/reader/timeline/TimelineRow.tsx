import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleCard, ArticleMark } from '../../model/index.ts';
import { chunkAt, type Library } from '../data/library.ts';
import { chunkQuery } from '../data/queries.ts';
import { MOST_WITNESSES } from '../ui/address.ts';
import { ArticleRow } from './ArticleRow.tsx';
import type { TimelineState } from './timelineAddress.ts';
import type { RowDeeds } from './useRowDeeds.ts';

/** A row that stays this long is one that the reader stops at, in milliseconds; others only rush by. */
const RESTING_MS = 80;

export interface TimelineRowProps {
  readonly mark: ArticleMark;
  readonly library: Library;
  readonly timeZone: string;
  readonly state: TimelineState;
  readonly deeds: RowDeeds;
}

/** The article of a mark, as soon as its card is there. */
export function TimelineRow({ mark, library, timeZone, state, deeds }: TimelineRowProps) {
  const { card, failure, retry } = useRowCard(library, mark.place);
  if (failure) return <FailedRow onRetry={retry} />;
  if (!card) return <ComingRow />;
  return (
    <ArticleRow
      card={card}
      library={library}
      timeZone={timeZone}
      isPicked={state.picked.includes(card.id)}
      isFull={state.picked.length >= MOST_WITNESSES}
      deeds={deeds}
    />
  );
}

/** The card at a place of the archive's order; its chunk is asked for once the row has been there for a moment. */
function useRowCard(
  library: Library,
  place: number,
): { card: ArticleCard | undefined; failure: boolean; retry: () => void } {
  const isResting = useResting();
  const chunk = chunkAt(library, place) ?? { from: 0, to: 0 };
  const { data, isError, refetch } = useQuery({ ...chunkQuery(library, chunk), enabled: isResting });
  return { card: data?.articles[place - chunk.from], failure: isError && !data, retry: () => void refetch() };
}

function useResting(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setResting(true), RESTING_MS);
    return () => clearTimeout(timer);
  }, []);
  return isResting;
}

/** About as tall as a row that is there. */
function ComingRow() {
  const { t } = useTranslation('timeline');
  return (
    <div className="row is-coming" aria-busy="true">
      <span className="visually-hidden">{t('row.coming')}</span>
    </div>
  );
}

function FailedRow({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('timeline');
  return (
    <div className="row is-coming is-failed">
      <p>
        {t('row.failed')}{' '}
        <button type="button" className="link-button" onClick={onRetry}>
          {t('row.retry')}
        </button>
      </p>
    </div>
  );
}
