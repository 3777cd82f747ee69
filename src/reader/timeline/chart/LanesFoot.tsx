import { useTranslation } from '../../i18n/useTranslation.ts';
import type { TimelineState } from '../timelineAddress.ts';
import type { ChangeState } from '../useTimelineState.ts';
import { Legend } from './Legend.tsx';
import type { Lanes } from './useLanes.ts';

interface LanesFootProps {
  readonly lanes: Lanes;
  readonly state: TimelineState;
  /** How many articles without a date pass the filter. */
  readonly undated: number;
  readonly onUndated: () => void;
  readonly onChange: ChangeState;
}

/** What the colours mean, and what has no place on the lanes: folded and hidden outlets, and articles without a date. */
export function LanesFoot({ lanes, state, undated, onUndated, onChange }: LanesFootProps) {
  const { t } = useTranslation('timeline');
  const { chart, filter } = state;
  const hasDays = filter.from !== undefined || filter.to !== undefined;
  return (
    <div className="lanes-foot">
      <Legend />
      {lanes.canFold && (
        <button
          type="button"
          className="link-button"
          aria-expanded={chart.isUnfolded}
          onClick={() => onChange({ chart: { ...chart, isUnfolded: !chart.isUnfolded } }, 'replace')}
        >
          {chart.isUnfolded ? t('foldLanes') : t('unfoldLanes', { count: lanes.outlets })}
        </button>
      )}
      {chart.hidden.length > 0 && (
        <span>
          {t('chart.hidden', { count: chart.hidden.length })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => onChange({ chart: { ...chart, hidden: [] } }, 'replace')}
          >
            {t('chart.showHidden')}
          </button>
        </span>
      )}
      {undated > 0 && hasDays && <span>{t('chart.undatedLeftOut', { count: undated })}</span>}
      {undated > 0 && !hasDays && (
        <button type="button" className="link-button" onClick={onUndated}>
          {t('chart.undated', { count: undated })}
        </button>
      )}
    </div>
  );
}
