import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { type ArticleCard, markAt } from '../../model/index.ts';
import { chunkAt } from '../../store/index.ts';
import type { Library } from '../data/library.ts';
import { chunkQuery } from '../data/queries.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { MOST_WITNESSES } from '../ui/address.ts';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { SourceName } from '../ui/SourceName.tsx';
import { ArticleRow } from './ArticleRow.tsx';
import type { RowDeeds } from './useRowDeeds.ts';

/** A row that stays this long is one that the reader stops at, in milliseconds; others only rush by. */
const RESTING_MS = 80;

export interface TimelineRowProps {
  /** Of the article, in the archive's order. */
  readonly place: number;
  readonly library: Library;
  readonly timeZone: string;
  /** Ids of the articles chosen for a comparison. */
  readonly picked: readonly string[];
  readonly deeds: RowDeeds;
}

/** An article beside its day, as soon as its card is there; until then what its mark knows. */
export function TimelineRow(props: TimelineRowProps) {
  const { place, library, timeZone, picked, deeds } = props;
  const { card, hasFailed, retry } = useRowCard(library, place);
  if (!card) return <WaitingRow {...props}>{hasFailed ? <Failed onRetry={retry} /> : <Coming />}</WaitingRow>;
  return (
    <ArticleRow
      card={card}
      library={library}
      timeZone={timeZone}
      timeForm="clock"
      isPicked={picked.includes(card.id)}
      isFull={picked.length >= MOST_WITNESSES}
      deeds={deeds}
    />
  );
}

/** The card at a place of the archive's order; its chunk is asked for once the row has been there for a moment. */
export function useRowCard(
  library: Library,
  place: number,
): { card: ArticleCard | undefined; hasFailed: boolean; retry: () => void } {
  const isResting = useResting();
  const chunk = chunkAt(library, place) ?? { from: 0, to: 0 };
  const { data, isError, refetch } = useQuery({ ...chunkQuery(library, chunk), enabled: isResting });
  return { card: data?.articles[place - chunk.from], hasFailed: isError, retry: () => void refetch() };
}

function useResting(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setResting(true), RESTING_MS);
    return () => clearTimeout(timer);
  }, []);
  return isResting;
}

/** When and whose; about as tall as a row that is there. */
function WaitingRow({ place, library, timeZone, children }: TimelineRowProps & { children: ReactNode }) {
  const mark = markAt(library.columns, library.index.sources, place);
  return (
    <div className="row is-waiting">
      <div className="row-waits">
        <p className="row-meta">
          <SourceName source={library.sources.get(mark.sourceId)} />
          <PublishedTime of={mark} timeZone={timeZone} form="clock" />
        </p>
        {children}
      </div>
    </div>
  );
}

function Coming() {
  const { t } = useTranslation('timeline');
  return (
    <p className="row-coming">
      <span className="visually-hidden">{t('row.coming')}</span>
    </p>
  );
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('timeline');
  return (
    <p>
      {t('row.failed')}{' '}
      <button type="button" className="link-button" onClick={onRetry}>
        {t('row.retry')}
      </button>
    </p>
  );
}
