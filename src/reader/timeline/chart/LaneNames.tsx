import { memo } from 'react';
import type { Source } from '../../../model/index.ts';
import type { Lane } from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { SourceName, useSourceName } from '../../ui/SourceName.tsx';

interface LaneNamesProps {
  readonly lanes: readonly Lane[];
  readonly sources: readonly Source[];
  /** Ids of the outlets that are filtered by. */
  readonly chosen: readonly string[];
  readonly laneHeight: number;
  /** Filters by an outlet, or no longer. */
  readonly onToggle: (id: string) => void;
  readonly onHide: (id: string) => void;
}

/** The lanes' names filter by outlet; beside each the way to hide it. */
export const LaneNames = memo(function LaneNames(props: LaneNamesProps) {
  const { t } = useTranslation('timeline');
  return (
    <ul className="lanes-names" aria-label={t('filterByOutlet')}>
      {props.lanes.map(({ sources: own }) => {
        const [first = 0, ...others] = own;
        const source = props.sources[first];
        return (
          <li key={first} style={{ height: props.laneHeight }}>
            {source && others.length === 0 ? (
              <LaneName {...props} source={source} />
            ) : (
              <span className="lane-others">{t('chart.others', { count: own.length })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
});

function LaneName({ source, chosen, onToggle, onHide }: LaneNamesProps & { readonly source: Source }) {
  const { t } = useTranslation('timeline');
  const outlet = useSourceName()(source);
  return (
    <>
      <button
        type="button"
        className="lane-name"
        aria-pressed={chosen.includes(source.id)}
        title={t('onlyOutlet', { outlet })}
        onClick={() => onToggle(source.id)}
      >
        <SourceName source={source} />
      </button>
      <button
        type="button"
        className="lane-hide"
        aria-label={t('chart.hide', { outlet })}
        title={t('chart.hide', { outlet })}
        onClick={() => onHide(source.id)}
      >
        <span aria-hidden="true">{'×'}</span>
      </button>
    </>
  );
}

/** How many articles each lane's outlets have, in the whole archive. */
export const LaneCounts = memo(function LaneCounts({
  lanes,
  laneHeight,
}: Pick<LaneNamesProps, 'lanes' | 'laneHeight'>) {
  const { t } = useTranslation('timeline');
  const formats = useFormats('UTC');
  return (
    <ul className="lanes-counts" aria-label={t('articlesPerOutlet')}>
      {lanes.map((lane) => (
        <li key={lane.sources[0]} style={{ height: laneHeight }}>
          {formats.count(lane.count)}
        </li>
      ))}
    </ul>
  );
});
