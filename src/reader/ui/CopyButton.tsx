import { useState } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';

interface CopyButtonProps {
  readonly label: string;
  /** Asked for when the button is pressed. */
  readonly textToCopy: () => string;
  readonly className: string;
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ label, textToCopy, className }: CopyButtonProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textToCopy());
      setState('done');
    } catch {
      setState('failed');
    }
    setTimeout(() => setState('idle'), 4000);
  };
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        {label}
      </button>
      <output className="copied" aria-live="polite">
        {state === 'done' && t('copied')}
        {state === 'failed' && t('copyFailed')}
      </output>
    </>
  );
}
