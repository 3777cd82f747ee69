import { useEffect } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';

/** Names the page in the browser's tab and history. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = title === '' ? t('brandTitle') : `${title} · ${t('brandTitle')}`;
  }, [title, t]);
}
