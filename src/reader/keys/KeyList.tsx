import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { closeOverlay } from '../ui/overlays.ts';
import './keyList.css';

/** The keys of every screen, by where they do something, as they are said to be pressed. */
const KEYS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  everywhere: {
    palette: ['Ctrl / ⌘', 'K'],
    search: ['/'],
    timeline: ['g', 't'],
    script: ['h'],
    keys: ['?'],
  },
  lists: { next: ['j'], previous: ['k'], open: ['o'], choose: ['c'], star: ['s'] },
  texts: { note: ['e'] },
};

/** The list of keys. */
export default function KeyList() {
  const { t } = useTranslation('keys');
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="key-list" aria-label={t('title')} onClose={closeOverlay}>
      {/* The way out has the focus: at the end of a list longer than the screen it would scroll the beginning away. */}
      <div className="key-list-head">
        <h2>{t('title')}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      {Object.entries(KEYS).map(([part, keys]) => (
        <section key={part}>
          <h3>{t(`part.${part}`)}</h3>
          <dl>
            {Object.entries(keys).map(([name, pressed]) => (
              <div key={name}>
                <dt>
                  {pressed.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(`key.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p>{t('compare')}</p>
      <p>{t('off')}</p>
    </dialog>
  );
}
