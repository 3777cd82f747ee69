import { Link } from 'react-router';
import type { ArticleRecord } from '../../model/index.ts';
import { IS_IN_STORE } from '../data/storeAddress.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { useAddressOf } from '../ui/address.ts';
import { useEventName } from '../ui/useEventName.ts';

/** The events that an article is in; nothing where it is in none. */
export function Events({ record: { events } }: { record: ArticleRecord }) {
  const { t } = useTranslation('article');
  const addressOf = useAddressOf();
  const nameOf = useEventName();
  const { spell, langOf } = useSpelling();
  // A store has no pages of events.
  if (events.length === 0 || IS_IN_STORE) return null;
  return (
    <>
      <dt>{t('events')}</dt>
      <dd className="article-events">
        {events.map((event) => {
          const { text, lang } = nameOf(event);
          return (
            <Link
              key={event.id}
              to={addressOf(`/e/${encodeURIComponent(event.id)}`)}
              lang={langOf(lang)}
              data-untrusted=""
            >
              {spell(text, lang)}
            </Link>
          );
        })}
      </dd>
    </>
  );
}
