import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { asRead, asUnread, toggledStar } from '../reading/readingDeeds.ts';
import { changeReading, useReading, useReadingState } from '../reading/useReading.ts';
import { DisplayButton } from '../ui/DisplayButton.tsx';

/** What a reader does with an article: give it a star, say that it is read or not, and set it as they like. */
export function ReadingTools({ id, children }: { id: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const { read, starred } = useReading(id);
  const { isKept } = useReadingState();
  return (
    <div className="reading-tools" data-app-ui="">
      <button
        type="button"
        className="chip"
        aria-pressed={starred !== undefined}
        onClick={() => void changeReading(id, (record) => toggledStar(record, Date.now()))}
      >
        <span aria-hidden="true">{starred === undefined ? '☆' : '★'}</span> {t('reading.star')}
      </button>
      <button
        type="button"
        className="chip"
        aria-pressed={read !== undefined}
        onClick={() =>
          void changeReading(id, (record) =>
            record.read === undefined ? asRead(record, Date.now()) : asUnread(record),
          )
        }
      >
        {t('reading.markRead')}
      </button>
      <DisplayButton className="chip" />
      {children}
      {!isKept && <p role="status">{t('reading.notKept')}</p>}
    </div>
  );
}
