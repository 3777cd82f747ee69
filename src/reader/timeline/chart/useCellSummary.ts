import { type StretchSummary, summariseStretch } from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { useSourceName } from '../../ui/SourceName.tsx';
import { type ChartCell, type ChartModel, sourcesOfRow, stretchOf } from './chartModel.ts';
import { useStretchName } from './useStretchName.ts';

/** What a place of the chart has, and the sentence for it: "3 March, 4 articles, 2 outlets". */
export interface CellSummary extends StretchSummary {
  readonly text: string;
}

/** Tells of a place of the chart. */
export function useCellSummary(model: ChartModel): (cell: ChartCell) => CellSummary {
  const { t } = useTranslation('timeline');
  const formats = useFormats('UTC');
  const nameOf = useSourceName();
  const stretchName = useStretchName();
  return ({ row, bin }) => {
    const [from, to] = stretchOf(model.tally, bin);
    const sources = sourcesOfRow(model.lanes, row);
    const summary = summariseStretch(
      model.marks,
      model.passing,
      [from, to],
      sources && ((one) => sources.has(one)),
    );
    const { articles, outlets, mostlyShared } = summary;
    const [own = 0, ...others] = [...(sources ?? [])];
    const isOneOutlet = sources !== undefined && others.length === 0;
    const parts = [
      stretchName(from, to),
      ...(isOneOutlet ? [nameOf(model.sources[own])] : []),
      t('articleCount', { count: articles, shown: formats.count(articles) }),
      ...(isOneOutlet || articles === 0 ? [] : [t('outletCount', { count: outlets })]),
      ...(mostlyShared > 0
        ? [t('chart.mostlyShared', { count: mostlyShared, shown: formats.count(mostlyShared) })]
        : []),
    ];
    return { ...summary, text: parts.join(t('chart.comma')) };
  };
}
