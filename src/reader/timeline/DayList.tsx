import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleCard } from '../../model/index.ts';
import { type DayGroup, groupByDay } from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { useFormats } from '../ui/dates.ts';
import { ArticleRow } from './ArticleRow.tsx';
import type { TimelineState } from './timelineAddress.ts';
import type { ChangeState } from './useTimelineState.ts';

interface DayListProps {
  readonly library: Library;
  readonly cards: readonly ArticleCard[];
  readonly timeZone: string;
  readonly state: TimelineState;
  readonly onChange: ChangeState;
}

/** The articles, day by day of the shown zone. */
export function DayList({ cards, ...rest }: DayListProps) {
  const { timeZone, state } = rest;
  const groups = useMemo(() => groupByDay(cards, timeZone, state.order), [cards, timeZone, state.order]);
  return (
    <div className="days">
      {groups.map((group) => (
        <DaySection key={group.day ?? 'undated'} group={group} {...rest} />
      ))}
    </div>
  );
}

function DaySection({ group, ...rest }: { group: DayGroup } & Omit<DayListProps, 'cards'>) {
  return (
    <section className="day">
      <DayHead group={group} timeZone={rest.timeZone} />
      <ol>
        {group.cards.map((card) => (
          <li key={card.id}>
            <ArticleRow card={card} {...rest} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function DayHead({ group, timeZone }: { group: DayGroup; timeZone: string }) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  if (group.day === null) return <h2 className="day-head">{t('undated')}</h2>;
  return (
    <h2 className="day-head">
      <time dateTime={group.day}>
        <span className="visually-hidden">{formats.wholeDay(group.day)}</span>
        <span className="day-numeral" aria-hidden="true">
          {Number(group.day.slice(8))}
        </span>
        <span className="day-month" aria-hidden="true">
          {formats.monthAndWeekday(group.day)}
        </span>
        <span className="day-month" aria-hidden="true">
          {group.day.slice(0, 4)}
        </span>
      </time>
    </h2>
  );
}
