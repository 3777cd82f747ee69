import { useTranslation } from 'react-i18next';
import { earliestOf } from '../../../collation/index.ts';
import type { Article } from '../../../model/index.ts';
import { byPublished } from '../../../timeline/index.ts';
import { useFormats } from '../../ui/dates.ts';
import { useSourceName } from '../../ui/SourceName.tsx';
import type { ComparisonParts } from '../comparison.ts';

/** "Earliest in this archive: 新浪财经 3月1日 21:43; 观察者网 +17 h 07 min", and what is not known of it. */
export function Earliest({ library, records, timeZone }: ComparisonParts) {
  const { t } = useTranslation('compare');
  const formats = useFormats(timeZone);
  const nameOf = useSourceName();
  const articles = records.map(({ article }) => article).sort(byPublished);
  const earliest = new Set(earliestOf(articles));
  const first = articles.filter(({ id }) => earliest.has(id));
  const outlet = ({ sourceId }: Article) => nameOf(library.sources.get(sourceId));
  const when = (article: Article) => formats.published(article, 'withYear');
  const isUnsure = first.length > 1 && first.some(hasDayOnly);
  const said = isUnsure ? first : first.slice(0, 1);
  const sentence = isUnsure ? 'earliestUnsure' : 'earliest';
  const named = said.map((article) => t('outletAt', { outlet: outlet(article), when: when(article) }));
  const later = articles.filter((article) => !said.includes(article));
  const parts = [
    ...(named.length > 0 ? [t(sentence, { outlets: named.join(t('and')) })] : []),
    ...later.map((article) =>
      t(...lagOf(article, said[0], { outlet: outlet(article), when: when(article) })),
    ),
  ];
  return <p className="compare-earliest">{parts.join(t('listSeparator'))}</p>;
}

/** The sentence for one that came later: a lag where both times are known, else the day. */
function lagOf(
  article: Article,
  first: Article | undefined,
  said: { outlet: string; when: string },
): [string, Record<string, string | number>] {
  if (article.publishedAt === null) return ['undatedWitness', said];
  if (!first || hasDayOnly(first) || hasDayOnly(article)) return ['outletAt', said];
  const minutes = Math.round((article.publishedAt - (first.publishedAt ?? 0)) / 60_000);
  const values = {
    ...said,
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
  if (minutes === 0) return ['sameTime', values];
  if (minutes < 60) return ['lagMinutes', values];
  return [minutes < 1440 ? 'lagHours' : 'lagDays', values];
}

function hasDayOnly({ publishedDay }: Article): boolean {
  return publishedDay !== undefined;
}
