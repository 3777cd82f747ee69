import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { useSourceName } from '../../ui/SourceName.tsx';
import type { ComparisonParts } from '../comparison.ts';
import type { PassageWords } from './passageReadings.ts';

/** The words of a cited passage, in the language of the interface; times say their zone. */
export function usePassageWords({ library, timeZone }: ComparisonParts): PassageWords {
  const { t } = useTranslation('export');
  const { t: common } = useTranslation();
  const formats = useFormats(timeZone);
  const nameOf = useSourceName();
  return {
    outlet: ({ sourceId }) => nameOf(library.sources.get(sourceId)),
    headline: ({ title }) => title || common('untitled'),
    published: (article) => {
      const when = formats.published(article, 'withYear');
      if (when === '') return common('undated');
      return article.publishedDay === undefined ? t('timeInZone', { when, zone: timeZone }) : when;
    },
    place: (paragraph, characters) => t('place', { paragraph, count: characters }),
    relation: (relation, outlet) => t(`relation.${relation}`, { outlet }),
  };
}
