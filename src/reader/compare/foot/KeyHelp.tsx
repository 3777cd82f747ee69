import type { Ref } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { openOverlay } from '../../ui/overlays.ts';
import type { KeyAction } from './keys.ts';

/** The list of keys, each of them a button. */
export function KeyHelp({ ref, actions }: { ref: Ref<HTMLDialogElement>; actions: readonly KeyAction[] }) {
  const { t } = useTranslation('compare');
  return (
    <dialog ref={ref} className="add-dialog key-help" aria-label={t('key.keys')}>
      <h2>{t('key.keys')}</h2>
      <ul>
        {actions.map(({ key, name, act }) => (
          <li key={key}>
            <button
              type="button"
              className="step"
              onClick={(event) => {
                event.currentTarget.closest('dialog')?.close();
                act();
              }}
            >
              <kbd>{key}</kbd> {t(`key.${name}`)}
            </button>
          </li>
        ))}
        <li>
          <kbd>{'1'}</kbd>
          {' – '}
          <kbd>{'6'}</kbd> {t('key.column')}
        </li>
      </ul>
      <p>{t('key.only')}</p>
      <button
        type="button"
        className="button"
        onClick={(event) => {
          event.currentTarget.closest('dialog')?.close();
          openOverlay('keys');
        }}
      >
        {t('key.others')}
      </button>{' '}
      <button
        type="button"
        className="button"
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        {t('why.close')}
      </button>
    </dialog>
  );
}
