import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import './cite.css';

interface DialogFrameProps {
  readonly title: string;
  /** What gets the keyboard at first, as a selector; without it the first that can. */
  readonly first?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that is open as long as it is on the page: its title, what it is for, and the way out. */
export function DialogFrame({ title, first, onClose, children }: DialogFrameProps) {
  const { t } = useTranslation('cite');
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    if (first !== undefined) dialog.current?.querySelector<HTMLElement>(first)?.focus();
  }, [first]);
  return (
    <dialog ref={dialog} className="cite-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div className="cite-end">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
