import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from './address.ts';
import { usePageTitle } from './usePageTitle.ts';

/** An address that leads nowhere, or, with `inStore`, to what a store does not have: says so, and the way back. */
export function NotFound({ what }: { what: 'page' | 'article' | 'event' | 'inStore' }) {
  const { t } = useTranslation();
  const addressOf = useAddressOf();
  usePageTitle(t(`notFound.${what}.title`));
  return (
    <section className="state">
      <h1>{t(`notFound.${what}.title`)}</h1>
      <p>{t(`notFound.${what}.hint`)}</p>
      <p>
        <Link className="button" to={addressOf('/')}>
          {t('toTimeline')}
        </Link>
      </p>
    </section>
  );
}
