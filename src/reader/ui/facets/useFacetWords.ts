import { useMemo } from 'react';
import type { Facet } from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { countryName } from '../countryName.ts';
import { languageName } from '../languageName.ts';
import { useSourceName } from '../SourceName.tsx';
import { useNameWords } from '../useNameWords.ts';

/** Facets and their values in the words of the interface. */
export interface FacetWords {
  readonly facet: (facet: Facet) => string;
  /** A category is as it is. */
  readonly value: (facet: Facet, value: string) => string;
}

/** The words for an archive's facets. */
export function useFacetWords(library: Library): FacetWords {
  const { t, i18n } = useTranslation('facets');
  const nameOf = useSourceName();
  const wordsOf = useNameWords(library);
  const { language } = i18n;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language and the archive alone
  return useMemo(() => {
    const values: Partial<Record<Facet, (value: string) => string>> = {
      outlet: (id) => nameOf(library.sources.get(id)),
      person: wordsOf,
      place: wordsOf,
      kind: (kind) => t(`kind.${kind}`, { defaultValue: kind }),
      country: (country) => countryName(country, language),
      lang: (lang) => (lang === 'und' ? t('languageUnknown') : languageName(lang, language)),
      has: (property) => t(`has.${property}`, { defaultValue: property }),
    };
    return {
      facet: (facet) => t(`facet.${facet}`),
      value: (facet, value) => values[facet]?.(value) ?? value,
    };
  }, [library, language]);
}
