import { useMemo } from 'react';
import { isoPublished } from '../../../citation/published.ts';
import type { ArchiveClaim } from '../../../model/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { useSourceName } from '../../ui/SourceName.tsx';
import type { FigureTable } from '../figure/figureTable.ts';
import { ratio } from '../figure/ratio.ts';

/** A row for each claim, in the order of the list. */
export function useClaimsTable(claims: readonly ArchiveClaim[], library: Library): () => FigureTable {
  const { t } = useTranslation('overview');
  const formats = useFormats('UTC');
  const nameOf = useSourceName();
  return useMemo(() => {
    const number = (key: string, label: string) => ({ key, label, format: formats.count });
    return () => ({
      columns: [
        { key: 'title', label: t('column.title') },
        { key: 'outlet', label: t('column.outlet') },
        { key: 'published', label: t('column.published') },
        { key: 'where', label: t('column.where') },
        { key: 'sentence', label: t('column.sentence') },
        number('characters', t('column.textCharacters')),
        number('shared', t('column.shared')),
        number('verbatim', t('column.verbatim')),
        {
          key: 'verbatimShare',
          label: t('column.verbatimOfText'),
          format: (value: number) => formats.percent(value, 1),
        },
        number('earlier', t('order.earlier')),
        number('later', t('order.later')),
        number('tied', t('order.tied')),
        number('unknown', t('order.unknown')),
        { key: 'article', label: t('column.article') },
      ],
      rows: claims.map(({ article, where, sentence, length, shared, verbatim, others }) => ({
        title: article.title,
        outlet: nameOf(library.sources.get(article.sourceId)),
        published: isoPublished(article),
        where: t(`claims.where.${where}`),
        sentence,
        characters: length,
        shared,
        verbatim,
        verbatimShare: ratio(verbatim, length),
        ...others,
        article: article.id,
      })),
    });
  }, [claims, library, formats, t, nameOf]);
}
