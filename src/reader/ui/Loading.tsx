import { useTranslation } from 'react-i18next';

/** Something is on its way. It shows only after a moment, so that quick answers do not flash. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="state loading" role="status">
      {t('loading')}
    </p>
  );
}
