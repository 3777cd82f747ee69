import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies the address, which holds the articles, their order, the switches and the passage in focus. */
export function CopyLink() {
  const { t } = useTranslation('compare');
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setState('done');
    } catch {
      setState('failed');
    }
    setTimeout(() => setState('idle'), 4000);
  };
  return (
    <>
      <button type="button" className="step" onClick={() => void copy()}>
        {t('copyLink')}
      </button>
      <output className="foot-copied" aria-live="polite">
        {state === 'done' && t('copied')}
        {state === 'failed' && t('copyFailed')}
      </output>
    </>
  );
}
