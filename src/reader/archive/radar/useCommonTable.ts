import { useMemo } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import type { FigureTable } from '../figure/figureTable.ts';
import { ratio } from '../figure/ratio.ts';
import type { Periods } from '../periods.ts';
import type { PeriodWords } from '../usePeriodWords.ts';
import type { CommonBar } from './commonView.ts';

/** A row for each period that has articles, in the order of time; then those without a date. */
export function useCommonTable(
  bars: readonly CommonBar[],
  undated: CommonBar,
  { list }: Periods,
  words: PeriodWords,
): () => FigureTable {
  const { t } = useTranslation('overview');
  const formats = useFormats('UTC');
  return useMemo(() => {
    const rowOf = (bar: CommonBar, period: string, from: string, to: string) => ({
      period,
      from,
      to,
      ...bar,
      share: ratio(bar.common, bar.characters),
    });
    return () => ({
      columns: [
        { key: 'period', label: t('column.period') },
        { key: 'from', label: t('column.from') },
        { key: 'to', label: t('column.to') },
        { key: 'articles', label: t('column.articles'), format: formats.count },
        { key: 'characters', label: t('column.textCharacters'), format: formats.count },
        { key: 'common', label: t('column.common'), format: formats.count },
        { key: 'share', label: t('column.share'), format: (value) => formats.percent(value, 1) },
      ],
      rows: [
        ...bars.flatMap((bar, at) => {
          const period = list[at];
          return bar.articles > 0 && period
            ? [rowOf(bar, words.whole(period), period.first, period.last)]
            : [];
        }),
        ...(undated.articles > 0 ? [rowOf(undated, t('column.undated'), '', '')] : []),
      ],
    });
  }, [bars, undated, list, words, t, formats]);
}
