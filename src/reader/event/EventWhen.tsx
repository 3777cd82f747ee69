import type { EventEntry } from '../../model/index.ts';
import { dayOf } from '../../timeline/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';

interface EventWhenProps {
  readonly entry: Pick<EventEntry, 'from' | 'to'>;
  readonly timeZone: string;
}

/** The days on which an event was told, in the zone that is shown. */
export function EventWhen({ entry: { from, to }, timeZone }: EventWhenProps) {
  const { t } = useTranslation('event');
  const formats = useFormats(timeZone);
  if (from === null || to === null) return <span>{t('undated')}</span>;
  const [first, last] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  if (first === last) return <time dateTime={first}>{formats.dayWithYear(first)}</time>;
  return (
    <span>
      <time dateTime={first}>{formats.dayWithYear(first)}</time>
      {t('to')}
      <time dateTime={last}>{formats.dayWithYear(last)}</time>
    </span>
  );
}
