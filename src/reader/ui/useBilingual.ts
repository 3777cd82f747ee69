import { useCallback } from 'react';
import type { BilingualName } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';

/** Gives what of a name in two languages is in the language of the interface; the same function while that stays. */
export function useBilingual(): (name: BilingualName) => string {
  const { language } = useTranslation().i18n;
  return useCallback(({ zh, en }) => (language === 'en' ? en : zh), [language]);
}
