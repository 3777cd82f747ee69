import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleCard, ArticleMark } from '../../model/index.ts';
import { chunkAt, type Library } from '../data/library.ts';
import { chunkQuery } from '../data/queries.ts';
import { MOST_WITNESSES } from '../ui/address.ts';
import type { PublishedForm } from '../ui/dates.ts';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { SourceName } from '../ui/SourceName.tsx';
import { ArticleRow } from './ArticleRow.tsx';
import type { TimelineState } from './timelineAddress.ts';
import type { RowDeeds } from './useRowDeeds.ts';

/** A row that stays this long is one that the reader stops at, in milliseconds; others only rush by. */
const RESTING_MS = 80;

export interface TimelineRowProps {
  readonly mark: ArticleMark;
  readonly library: Library;
  readonly timeZone: string;
  /** How the time is written: beside its day, or with it. */
  readonly timeForm: PublishedForm;
  readonly state: TimelineState;
  readonly deeds: RowDeeds;
}

/** The article of a mark, as soon as its card is there; until then what the mark knows. */
export function TimelineRow(props: TimelineRowProps) {
  const { mark, library, timeZone, timeForm, state, deeds } = props;
  const { card, hasFailed, retry } = useRowCard(library, mark.place);
  if (!card) return <WaitingRow {...props}>{hasFailed ? <Failed onRetry={retry} /> : <Coming />}</WaitingRow>;
  return (
    <ArticleRow
      card={card}
      library={library}
      timeZone={timeZone}
      timeForm={timeForm}
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
function WaitingRow({
  mark,
  library,
  timeZone,
  timeForm,
  children,
}: TimelineRowProps & { children: ReactNode }) {
  return (
    <div className="row is-waiting">
      <div className="row-waits">
        <p className="row-meta">
          <SourceName source={library.sources.get(mark.sourceId)} />
          <PublishedTime of={mark} timeZone={timeZone} form={timeForm} />
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
