import { useTranslation } from '../i18n/useTranslation.ts';

/** Something is on its way. It shows only after a moment, so that quick answers do not flash. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="state loading" role="status">
      {t('loading')}
    </p>
  );
}
