import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type ArticleCard, groupBy, NO_DAY } from '../../../model/index.ts';
import type { CardFilter } from '../../../store/index.ts';
import { dayNumberOfArticle } from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { storedCardsQuery } from '../../data/storedQueries.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { MOST_WITNESSES, useTimeZone } from '../../ui/address.ts';
import { Failure } from '../../ui/Failure.tsx';
import { ArticleRow } from '../ArticleRow.tsx';
import { DayHead } from '../DayHead.tsx';
import type { TimelineState } from '../timelineAddress.ts';
import { useRowDeeds } from '../useRowDeeds.ts';
import type { ChangeState } from '../useTimelineState.ts';

interface StoredListProps {
  readonly library: Library;
  readonly filter: CardFilter;
  readonly order: TimelineState['order'];
  readonly picked: readonly string[];
  readonly onChange: ChangeState;
}

/** The articles that pass, day by day of the shown zone, some at a time. */
export function StoredList({ library, filter, order, picked, onChange }: StoredListProps) {
  const { t } = useTranslation('stored');
  const timeZone = useTimeZone(library.index);
  const deeds = useRowDeeds(onChange);
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError, error } =
    useSuspenseInfiniteQuery(storedCardsQuery(library, filter, order));
  const cards = data.pages.flatMap((page) => page.cards);
  if (cards.length === 0) return <p className="stored-nothing">{t('nothing')}</p>;
  return (
    <div className="days">
      {[...groupBy(cards, (card) => dayNumberOfArticle(card, timeZone) ?? NO_DAY)].map(([day, own]) => (
        <section className="day" key={day}>
          <DayHead day={day} />
          <ol>
            {own.map((card: ArticleCard) => (
              <li key={card.id}>
                <ArticleRow
                  card={card}
                  library={library}
                  timeZone={timeZone}
                  timeForm="clock"
                  isPicked={picked.includes(card.id)}
                  isFull={picked.length >= MOST_WITNESSES}
                  deeds={deeds}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {isFetchNextPageError && <Failure error={error} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && !isFetchNextPageError && (
        <button
          type="button"
          className="button"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('more')}
        </button>
      )}
    </div>
  );
}
