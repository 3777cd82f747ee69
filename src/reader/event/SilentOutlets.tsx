import { useMemo } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { SourceName } from '../ui/SourceName.tsx';
import type { EventProps } from './eventProps.ts';
import { silenceOn } from './silentOutlets.ts';

/** Who published in the days of the event and has no article in it. */
export function SilentOutlets({ event, library, timeZone }: EventProps) {
  const { t } = useTranslation('event');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const { marks } = library;
  const silence = useMemo(
    () =>
      silenceOn(
        marks,
        event.record.members.map(({ place }) => place),
        timeZone,
      ),
    [marks, event, timeZone],
  );
  if (!silence) return null;
  const { first, last, active, silent } = silence;
  const days =
    first === last
      ? formats.dayWithYear(first)
      : `${formats.dayWithYear(first)}${t('to')}${formats.dayWithYear(last)}`;
  return (
    <section aria-labelledby="event-silent">
      <h2 id="event-silent">{t('silent.title')}</h2>
      <p className="event-hint">
        {t(silent.length === 0 ? 'silent.none' : 'silent.some', { days, active, count: silent.length })}
      </p>
      <ul className="silent">
        {silent.map(({ sourceId, articles }) => (
          <li key={sourceId}>
            <Link to={addressOf('/', { from: first, to: last, outlet: sourceId })}>
              <SourceName source={library.sources.get(sourceId)} />{' '}
              <span className="event-hint">
                {t('silent.articles', { count: articles, written: formats.count(articles) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
