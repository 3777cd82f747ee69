import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { langAttributes } from '../ui/langAttributes.ts';
import { SourceName } from '../ui/SourceName.tsx';
import { useEventName } from '../ui/useEventName.ts';
import { EventWhen } from './EventWhen.tsx';
import type { EventProps } from './eventProps.ts';

/** What the event is called and by whom, when it was, how many articles of how many outlets it has. */
export function EventHead({ event: { entry }, members, library, timeZone }: EventProps) {
  const { t } = useTranslation('event');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const name = useEventName()(entry);
  const { spell, langOf } = useSpelling();
  return (
    <header className="event-head">
      <p className="event-kicker">
        <Link to={addressOf('/events')}>{t('kicker')}</Link>
      </p>
      <h1 {...langAttributes(langOf(name.lang))} data-untrusted="">
        {spell(name.text, name.lang)}
      </h1>
      <p className="event-named">
        {entry.name ? (
          t('namedByHand')
        ) : (
          <>
            {t('namedAfter')} <SourceName source={library.sources.get(entry.sourceId)} />
          </>
        )}
      </p>
      <p className="event-counts">
        <EventWhen entry={entry} timeZone={timeZone} />
        <span>{t('articles', { count: members.length, written: formats.count(members.length) })}</span>
        <span>{t('outlets', { count: entry.outlets, written: formats.count(entry.outlets) })}</span>
        <Link to={addressOf('/', { event: entry.id })}>{t('onTimeline')}</Link>
      </p>
    </header>
  );
}
