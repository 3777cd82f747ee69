import { useCallback } from 'react';
import type { OutletName } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';

/** Gives what of a name is in the language of the interface, and in its script where that is told; the same function while that stays. */
export function useBilingual(): (name: OutletName) => string {
  const { language } = useTranslation().i18n;
  return useCallback((name) => name[language === 'zh-Hans' ? 'zh' : language] ?? name.zh, [language]);
}
