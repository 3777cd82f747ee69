import { useTranslation } from 'react-i18next';
import { citeArticle } from '../../../citation/citeArticle.ts';
import { dayOf, dayOfArticle } from '../../../timeline/index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useSourceName } from '../../ui/SourceName.tsx';
import type { ComparisonParts } from '../comparison.ts';
import type { Row } from '../rows/rows.ts';
import { CopyPassageButton } from './CopyPassageButton.tsx';

/** What goes to the clipboard: the link, a reference for each article, and the passage in focus with its sources. */
export function CopyActions({ row, ...parts }: ComparisonParts & { row: Row | undefined }) {
  const { t } = useTranslation('export');
  const references = useReferences(parts);
  return (
    <div className="export-copies">
      <CopyButton label={t('copyLink')} textToCopy={() => location.href} className="button" />
      <CopyButton label={t('copyReferences')} textToCopy={references} className="button" />
      {row && <CopyPassageButton {...parts} row={row} className="button" />}
    </div>
  );
}

/** Each article as a line of a list of references, read today. */
function useReferences({ library, records, timeZone }: ComparisonParts): () => string {
  const nameOf = useSourceName();
  return () =>
    records
      .map(({ article }, index) =>
        citeArticle({
          number: index + 1,
          article,
          outlet: nameOf(library.sources.get(article.sourceId)),
          day: dayOfArticle(article, timeZone) ?? '',
          accessed: dayOf(Date.now(), timeZone),
        }),
      )
      .join('\n');
}
