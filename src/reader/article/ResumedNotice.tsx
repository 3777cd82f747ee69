import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { leftAt } from '../reading/readingDeeds.ts';
import { changeReading } from '../reading/useReading.ts';

interface ResumedNoticeProps {
  /** Of the article. */
  readonly id: string;
  /** How far it was read, in percent; undefined where it begins at its top. */
  readonly percent: number | undefined;
}

/** Says that the page goes on where the reader was, with the way to the top; it goes when the reader has gone on. */
export function ResumedNotice({ id, percent }: ResumedNoticeProps) {
  const { t } = useTranslation('article');
  const [isShown, setShown] = useState(false);
  // What is said after its place is there is read aloud.
  useEffect(() => setShown(percent !== undefined), [percent]);
  useGoneOn(isShown, () => setShown(false));
  const toTop = () => {
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
    setShown(false);
    void changeReading(id, (record) => leftAt(record, undefined));
  };
  return (
    <div className={isShown ? 'found-bar' : undefined}>
      <output>{isShown && t('resumed.at', { percent })}</output>
      {isShown && (
        <>
          <button type="button" className="button" onClick={toTop}>
            {t('resumed.toTop')}
          </button>
          <button type="button" className="link-button" onClick={() => setShown(false)}>
            {t('resumed.seen')}
          </button>
        </>
      )}
    </div>
  );
}

/** Calls back when the page was scrolled by a window's height. */
function useGoneOn(isOn: boolean, onGone: () => void): void {
  const gone = useEffectEvent(onGone);
  useEffect(() => {
    if (!isOn) return;
    const from = scrollY;
    const onScroll = () => {
      if (Math.abs(scrollY - from) > innerHeight) gone();
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [isOn]);
}
