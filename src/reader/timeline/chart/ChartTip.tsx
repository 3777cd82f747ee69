import { lengthOfView, type TimeView } from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useSpelling } from '../../script/spelling.ts';
import { Headline } from '../../ui/Headline.tsx';
import { langAttributes } from '../../ui/langAttributes.ts';
import { useRowCard } from '../TimelineRow.tsx';
import { type ChartCell, type ChartModel, stretchOf } from './chartModel.ts';
import { useCellSummary } from './useCellSummary.ts';

interface ChartTipProps {
  readonly library: Library;
  readonly model: ChartModel;
  readonly cell: ChartCell;
  readonly view: TimeView;
  readonly laneHeight: number;
}

/** Shows which bar is meant, and tells beside it what it has; the headline, where that is a single article. */
export function ChartTip({ library, model, cell, view, laneHeight }: ChartTipProps) {
  const { t } = useTranslation('timeline');
  const { text, articles, first } = useCellSummary(model)(cell);
  const [from, to] = stretchOf(model.tally, cell.bin);
  const share = (minute: number) => Math.min(1, Math.max(0, (minute - view.from) / lengthOfView(view)));
  const left = share(from);
  const rows = cell.row < 0 ? { top: 0, bottom: 0 } : { top: cell.row * laneHeight, height: laneHeight };
  const total = cell.row < 0 ? 0 : (model.tally.totals[cell.row * model.tally.bins + cell.bin] ?? 0);
  // In the lower half it stands above its lane: where lanes scroll, it would be cut off below.
  const isLow = cell.row > 0 && cell.row >= model.tally.rows / 2;
  const edge = isLow
    ? { bottom: (model.tally.rows - cell.row) * laneHeight + 4 }
    : { top: (Math.max(0, cell.row) + 1) * laneHeight + 4 };
  const side = left > 0.6 ? { right: `${100 * (1 - left)}%` } : { left: `${100 * left}%` };
  return (
    <>
      <div
        className="chart-cell"
        style={{ left: `${100 * left}%`, width: `${100 * (share(to) - left)}%`, ...rows }}
      />
      <div className="chart-tip" style={{ ...side, ...edge }} aria-hidden="true">
        <p>{text}</p>
        {articles === 1 && <TipHeadline library={library} place={first} />}
        {total > articles && (
          <p className="chart-tip-more">{t('chart.leftOut', { count: total - articles })}</p>
        )}
      </div>
    </>
  );
}

function TipHeadline({ library, place }: { readonly library: Library; readonly place: number }) {
  const { card } = useRowCard(library, place);
  const { langOf } = useSpelling();
  if (!card) return null;
  return (
    <p className="chart-tip-title" {...langAttributes(langOf(card.lang))} data-untrusted="">
      <Headline of={card} />
    </p>
  );
}
