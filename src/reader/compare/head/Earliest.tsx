import { provenanceOf } from '../../../collation/index.ts';
import type { Article } from '../../../model/index.ts';
import { byPublished } from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { useSourceName } from '../../ui/SourceName.tsx';
import type { ComparisonParts } from '../comparison.ts';
import { useLag } from '../useLag.ts';

/** "Earliest in this archive: 新浪财经 3月1日 21:43; 观察者网 +17 h 07 min", and what is not known of it. */
export function Earliest({ library, records, timeZone }: ComparisonParts) {
  const { t } = useTranslation('compare');
  const formats = useFormats(timeZone);
  const nameOf = useSourceName();
  const sayLag = useLag();
  const articles = records.map(({ article }) => article).sort(byPublished);
  const { earliest, lags } = provenanceOf(articles);
  const lagOf = new Map(lags.map(({ witness, ms }) => [witness, ms]));
  const first = articles.filter(({ id }) => earliest.includes(id));
  // Where no lag can be counted from several, any of them may have been first.
  const isUnsure = first.length > 1 && lagOf.get(first[0]?.id ?? '') === null;
  const said = isUnsure ? first : first.slice(0, 1);
  const values = (article: Article) => ({
    outlet: nameOf(library.sources.get(article.sourceId)),
    when: formats.published(article, 'withYear'),
  });
  const named = said.map((article) => t('outletAt', values(article))).join(t('and'));
  const later = articles
    .filter((article) => !said.includes(article))
    .map((article) => {
      if (article.publishedAt === null) return t('undatedWitness', values(article));
      const ms = lagOf.get(article.id) ?? null;
      return ms === null ? t('outletAt', values(article)) : sayLag(values(article).outlet, ms);
    });
  const begin = named === '' ? [] : [t(isUnsure ? 'earliestUnsure' : 'earliest', { outlets: named })];
  return <p className="compare-earliest">{[...begin, ...later].join(t('listSeparator'))}</p>;
}
