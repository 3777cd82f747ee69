import { lazy, Suspense, useCallback } from 'react';
import type { CitedItem } from '../../../citation/index.ts';
import type { Day } from '../../../timeline/index.ts';
import { citedItem } from '../../cite/citeItems.ts';
import { citedArchive, readerAddress } from '../../cite/readerAddress.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useSourceName } from '../../ui/SourceName.tsx';
import type { ComparisonParts } from '../comparison.ts';

const References = lazy(async () => ({ default: (await import('../../cite/parts.ts')).References }));

/** The articles of the comparison as a list of references, and the comparison itself, at the address that shows it. */
export function ComparisonReferences({ library, records, timeZone }: ComparisonParts) {
  const { t } = useTranslation('export');
  const { t: compare, i18n } = useTranslation('compare');
  const nameOf = useSourceName();
  const itemsOf = useCallback(
    (accessed: Day | undefined): CitedItem[] => {
      const articles = records.map(({ article }) => citedItem({ library, timeZone }, article, accessed));
      const outlets = records.map(({ article }) => nameOf(library.sources.get(article.sourceId)));
      const address = readerAddress(location.hash.slice(1));
      const own: CitedItem = {
        id: 'comparison',
        type: 'webpage',
        title: t('comparisonTitle', {
          title: compare('title', { count: records.length }),
          outlets: [...new Set(outlets)].join(compare('and')),
        }),
        authors: [],
        container: citedArchive('').name,
        ...(accessed !== undefined && { accessed }),
        ...(address !== undefined && { url: address }),
        language: i18n.language,
      };
      return [...articles, own];
    },
    [library, records, timeZone, nameOf, t, compare, i18n.language],
  );
  return (
    <section className="export-references" aria-labelledby="export-references">
      <h3 id="export-references">{t('references')}</h3>
      <Suspense>
        <References itemsOf={itemsOf} fileName={t('referencesFile')} />
      </Suspense>
    </section>
  );
}
