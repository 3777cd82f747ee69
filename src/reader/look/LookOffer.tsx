import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { closeLook, openLook, useIsLookOffered } from './lookState.ts';
import './lookOffer.css';

/** Offers a first look, on the site of the articles that ship with the reader, until it was taken or declined. */
export function LookOffer({ library }: { library: Library }) {
  const { t } = useTranslation('timeline');
  const isOffered = useIsLookOffered();
  if (!library.index.isSample || !isOffered) return null;
  return (
    <p className="look-offer">
      {t('look.offer')}
      <button type="button" className="link-button" onClick={openLook}>
        {t('look.begin')}
      </button>
      <button type="button" className="link-button" onClick={closeLook}>
        {t('look.decline')}
      </button>
    </p>
  );
}
