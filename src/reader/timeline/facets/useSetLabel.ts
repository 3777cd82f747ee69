import { useTranslation } from 'react-i18next';
import type { NamedPlaces } from '../placeSets.ts';

/** What a set of articles is called in the language of the interface; undefined for one that the archive does not have. */
export function useSetLabel(): (set: NamedPlaces | null | undefined) => string | undefined {
  const { i18n } = useTranslation();
  return (set) => (i18n.language === 'en' ? set?.label.en : set?.label.zh);
}
