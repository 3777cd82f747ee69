import { useEffect } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';

interface ResumedNoticeProps {
  /** How far the article was read, in percent; undefined where it begins at its top. */
  readonly percent: number | undefined;
  readonly onDone: () => void;
}

/** Says that the page goes on where the reader was, with the way to the top; it goes when the reader has gone on. */
export function ResumedNotice({ percent, onDone }: ResumedNoticeProps) {
  const { t } = useTranslation('article');
  useEffect(() => {
    if (percent === undefined) return;
    const from = scrollY;
    const onScroll = () => {
      if (Math.abs(scrollY - from) > innerHeight) onDone();
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [percent, onDone]);
  const toTop = () => {
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
    onDone();
  };
  return (
    <div className={percent === undefined ? undefined : 'found-bar'}>
      <output>{percent !== undefined && t('resumed.at', { percent })}</output>
      {percent !== undefined && (
        <>
          <button type="button" className="button" onClick={toTop}>
            {t('resumed.toTop')}
          </button>
          <button type="button" className="link-button" onClick={onDone}>
            {t('resumed.seen')}
          </button>
        </>
      )}
    </div>
  );
}
