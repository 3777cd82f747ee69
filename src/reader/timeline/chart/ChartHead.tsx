import {
  type BinUnit,
  LANE_ORDERS,
  LEAST_VIEW,
  lengthOfView,
  pannedView,
  type TimeView,
  zoomedView,
} from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Folded } from '../../ui/Folded.tsx';
import type { TimelineState } from '../timelineAddress.ts';
import type { ChangeState } from '../useTimelineState.ts';
import type { ChartView } from './useChartView.ts';
import { useStretchName } from './useStretchName.ts';

interface ChartHeadProps {
  readonly chart: ChartView;
  readonly unit: BinUnit;
  /** The view of the chosen days; undefined where none are chosen. */
  readonly chosenView: TimeView | undefined;
  readonly state: TimelineState;
  readonly onChange: ChangeState;
  readonly onGoTo: (day: string) => void;
}

/** What the lanes show, and the ways to another time and order. */
export function ChartHead(props: ChartHeadProps) {
  const { t } = useTranslation('timeline');
  const stretchName = useStretchName();
  const { view } = props.chart;
  return (
    <div className="chart-head">
      <p className="chart-shown">
        {t('chart.shown', { stretch: stretchName(view.from, view.to), unit: t(`chart.unit.${props.unit}`) })}
      </p>
      <Folded name="chart" label={t('chart.tools')}>
        <div className="chart-tools">
          <LaneSort {...props} />
          <div className="go-to">
            <span aria-hidden="true">{t('chart.goTo')}</span>
            <DateField
              label={t('chart.goTo')}
              day={props.state.at}
              onChange={(day) => {
                if (day !== undefined) props.onGoTo(day);
                else props.onChange({ at: undefined }, 'replace');
              }}
            />
          </div>
          <ZoomButtons {...props} />
        </div>
      </Folded>
    </div>
  );
}

function LaneSort({ state: { chart }, onChange }: ChartHeadProps) {
  const { t } = useTranslation('timeline');
  return (
    <label className="lane-sort">
      <span aria-hidden="true">{t('chart.sort')}</span>
      <select
        aria-label={t('chart.sort')}
        value={chart.laneOrder}
        onChange={(event) => {
          const laneOrder = LANE_ORDERS.find((order) => order === event.target.value) ?? 'count';
          onChange({ chart: { ...chart, laneOrder } }, 'replace');
        }}
      >
        {LANE_ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`chart.sortBy.${order}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How much a press of a button zooms, and moves the view, in views. */
const ZOOM = 0.5;
const STEP = 0.5;

function ZoomButtons({ chart, chosenView }: ChartHeadProps) {
  const { t } = useTranslation('timeline');
  const { view, bounds, setView } = chart;
  const middle = (view.from + view.to) / 2;
  const isWhole = lengthOfView(view) >= lengthOfView(bounds);
  const move = (views: number) => setView(pannedView(view, views * lengthOfView(view), bounds));
  const buttons = [
    { name: 'earlier', sign: '‹', isBarred: view.from <= bounds.from, press: () => move(-STEP) },
    { name: 'later', sign: '›', isBarred: view.to >= bounds.to, press: () => move(STEP) },
    {
      name: 'zoomIn',
      sign: '+',
      isBarred: lengthOfView(view) <= LEAST_VIEW,
      press: () => setView(zoomedView(view, ZOOM, middle, bounds)),
    },
    {
      name: 'zoomOut',
      sign: '−',
      isBarred: isWhole,
      press: () => setView(zoomedView(view, 1 / ZOOM, middle, bounds)),
    },
  ] as const;
  return (
    <fieldset className="zoom">
      <legend className="visually-hidden">{t('chart.zoom')}</legend>
      {buttons.map(({ name, sign, isBarred, press }) => (
        <button
          key={name}
          type="button"
          className="zoom-button"
          aria-label={t(`chart.${name}`)}
          title={t(`chart.${name}`)}
          disabled={isBarred}
          onClick={press}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <button type="button" className="zoom-button" disabled={isWhole} onClick={() => setView(bounds)}>
        {t('chart.whole')}
      </button>
      {chosenView && (
        <button type="button" className="zoom-button" onClick={() => setView(chosenView)}>
          {t('chart.toChosen')}
        </button>
      )}
    </fieldset>
  );
}
