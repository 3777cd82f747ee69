import { useCallback } from 'react';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { latinForm } from './listedNames.ts';

/** Gives the name of a person, place or organisation for the language of the interface: in English as the lists write it, where they do. */
export function useNameWords({ index }: Pick<Library, 'index'>): (name: string) => string {
  const { language } = useTranslation().i18n;
  return useCallback(
    (name) => (language === 'en' ? latinForm(index, name) : undefined) ?? name,
    [language, index],
  );
}
