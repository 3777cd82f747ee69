import { useMemo } from 'react';
import type { Overview } from '../../../model/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { useSourceName } from '../../ui/SourceName.tsx';
import type { FigureTable } from '../figure/figureTable.ts';
import { ratio } from '../figure/ratio.ts';
import { type ReuseMatrix, reuseRows } from './reuseView.ts';

/** A row for each two outlets and order of time, the most characters first. */
export function useReuseTable(
  overview: Overview,
  { lengths }: ReuseMatrix,
  { index }: Library,
): () => FigureTable {
  const { t } = useTranslation('overview');
  const formats = useFormats('UTC');
  const nameOf = useSourceName();
  return useMemo(() => {
    const share = (value: number) => formats.percent(value, 1);
    return () => ({
      columns: [
        { key: 'other', label: t('column.other') },
        { key: 'outlet', label: t('column.outletOf') },
        { key: 'order', label: t('column.order') },
        { key: 'pairs', label: t('column.pairs'), format: formats.count },
        { key: 'articles', label: t('column.articlesOf'), format: formats.count },
        { key: 'characters', label: t('column.characters'), format: formats.count },
        { key: 'outletCharacters', label: t('column.outletCharacters'), format: formats.count },
        { key: 'share', label: t('column.share'), format: share },
        { key: 'verbatim', label: t('column.verbatim'), format: formats.count },
        { key: 'verbatimShare', label: t('column.verbatimShare'), format: share },
      ],
      rows: reuseRows(overview, index.sources)
        .sort((a, b) => b.characters - a.characters || a.row - b.row)
        .map(({ other, outlet, order, pairs, articles, characters, verbatim }) => {
          const outletCharacters = lengths.get(outlet.id) ?? 0;
          return {
            other: nameOf(other),
            outlet: nameOf(outlet),
            order: t(`order.${order}`),
            pairs,
            articles,
            characters,
            outletCharacters,
            share: ratio(characters, outletCharacters),
            verbatim,
            verbatimShare: ratio(verbatim, characters),
          };
        }),
    });
  }, [overview, lengths, index, formats, t, nameOf]);
}
