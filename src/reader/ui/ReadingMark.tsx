import { useTranslation } from '../i18n/useTranslation.ts';
import { percentRead, toggledStar } from '../reading/readingDeeds.ts';
import { changeReading, useReading } from '../reading/useReading.ts';

/** The star of an article on a list, to be given or taken, and how far it was read. */
export function ReadingMark({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation();
  const { read, starred, place } = useReading(id);
  const isStarred = starred !== undefined;
  return (
    <span className="reading-mark">
      <button
        type="button"
        className="star"
        aria-pressed={isStarred}
        aria-label={t('reading.starOf', { title })}
        title={t('reading.star')}
        onClick={() => void changeReading(id, (record) => toggledStar(record, Date.now()))}
      >
        {isStarred ? '★' : '☆'}
      </button>
      {read !== undefined && <span className="is-read">{t('reading.read')}</span>}
      {read === undefined && place && <span>{t('reading.readTo', { percent: percentRead(place) })}</span>}
    </span>
  );
}
