import { useMemo } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation.ts';
import { comparisonQuery, MOST_WITNESSES, useAddressOf } from '../ui/address.ts';
import { useAddressState } from '../ui/useAddressState.ts';
import { eventQueryOf, parseEventState } from './eventAddress.ts';
import type { EventProps } from './eventProps.ts';
import { usualChoice } from './eventView.ts';
import { MemberItem } from './MemberItem.tsx';
import { useEventWords } from './useEventWords.ts';

/** The articles in the order of appearance, each with its lag, what of it others had before, and why it is here. */
export function MemberList({ event, members, library, timeZone }: EventProps) {
  const { t } = useTranslation('event');
  const addressOf = useAddressOf();
  const { id } = event.entry;
  const form = useMemo(
    () => ({ path: `/e/${encodeURIComponent(id)}`, parse: parseEventState, query: eventQueryOf }),
    [id],
  );
  const [{ chosen: written }, change] = useAddressState(form);
  const words = useEventWords(library, timeZone, members);
  const ids = members.map(({ found }) => found.card.id);
  const chosen = (written ?? usualChoice(members, MOST_WITNESSES))
    .filter((one) => ids.includes(one))
    .slice(0, MOST_WITNESSES);
  const toggle = (article: string, isOn: boolean) => {
    const next = ids.filter((one) => (one === article ? isOn : chosen.includes(one)));
    change({ chosen: next }, 'replace');
  };
  const first = members.find(({ found }) => found.card.id === chosen[0]);
  const at = first && { article: first.found.card.id, offset: first.member.parts[0]?.range[0] ?? 0 };
  return (
    <section aria-labelledby="event-order">
      <h2 id="event-order">{t('order')}</h2>
      <ol className="members">
        {members.map((view) => {
          const article = view.found.card.id;
          const isChosen = chosen.includes(article);
          return (
            <MemberItem
              key={article}
              view={view}
              library={library}
              timeZone={timeZone}
              words={words}
              isChosen={isChosen}
              isFull={!isChosen && chosen.length >= MOST_WITNESSES}
              onChoose={(isOn) => toggle(article, isOn)}
            />
          );
        })}
      </ol>
      <p className="event-compare">
        {chosen.length > 1 && (
          <Link className="button is-main" to={addressOf('/compare', comparisonQuery(chosen, at))}>
            {t('compare', { count: chosen.length })}
          </Link>
        )}
        <span className="event-hint">{t('chosen', { count: chosen.length, most: MOST_WITNESSES })}</span>
      </p>
    </section>
  );
}
