import { memo, useMemo } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import type { ArchiveState } from '../archiveAddress.ts';
import { FieldLink, useOpenField } from '../figure/FieldLink.tsx';
import { useRoving } from '../figure/useRoving.ts';
import { PeriodAxis } from '../PeriodAxis.tsx';
import type { Periods } from '../periods.ts';
import { useArchiveAddress } from '../useArchiveState.ts';
import type { PeriodWords } from '../usePeriodWords.ts';
import { axisTop } from './axisTop.ts';
import { type CommonBar, shareOf } from './commonView.ts';
import { written } from './commonWords.ts';

/** In CSS pixels: the bars, the names below them, and the numbers beside. */
const HEIGHT = 150;
const FOOT = 24;
const SIDE = 44;
const TOP = 10;
const WIDEST = 40;

interface CommonBarsProps {
  readonly bars: readonly CommonBar[];
  readonly periods: Periods;
  readonly words: PeriodWords;
  /** Of the whole figure; 0 before the first layout. */
  readonly width: number;
  /** The period that is open. */
  readonly chosen: number | undefined;
  readonly state: ArchiveState;
  readonly timeZone: string;
}

/** A bar for each period that has articles: as high as the share of its text that three outlets or more have. */
export const CommonBars = memo(function CommonBars(props: CommonBarsProps) {
  const { bars, periods, words, width, timeZone } = props;
  const { t } = useTranslation('overview');
  const formats = useFormats(timeZone);
  const top = axisTop(Math.max(...bars.map(shareOf)));
  const step = Math.min(WIDEST, Math.max(3, (width - SIDE) / Math.max(1, bars.length)));
  const places = useMemo(
    () => bars.flatMap(({ articles }, column) => (articles > 0 ? [{ row: 0, column }] : [])),
    [bars],
  );
  const { figure, onKeyDown, fieldProps } = useRoving(places);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG is no fieldset
    <svg
      ref={figure}
      className="common-bars"
      width={Math.max(width, SIDE + step * bars.length)}
      height={TOP + HEIGHT + FOOT}
      role="group"
      aria-label={t('common.figure')}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g className="heat-head" aria-hidden="true">
        {[0, 0.5, 1].map((part) => (
          <g key={part} transform={`translate(0 ${TOP + HEIGHT * (1 - part)})`}>
            <line x1={SIDE} x2={SIDE + step * bars.length} />
            <text dy="0.36em">{formats.percent(part * top, 1)}</text>
          </g>
        ))}
        <g transform={`translate(${SIDE} ${TOP + HEIGHT})`}>
          <PeriodAxis periods={periods.list} fieldWidth={step} words={words} y={18} />
        </g>
      </g>
      <g transform={`translate(${SIDE} ${TOP})`}>
        {places.map((place) => (
          <Bar
            key={place.column}
            {...props}
            at={place.column}
            step={step}
            top={top}
            fieldProps={fieldProps(place)}
          />
        ))}
      </g>
    </svg>
  );
});

interface BarProps extends CommonBarsProps {
  readonly at: number;
  readonly step: number;
  /** The share at the upper end of the axis. */
  readonly top: number;
  readonly fieldProps: object;
}

/** A share of nothing is a line at the foot: there are articles, and no such text. */
function Bar({ bars, periods, words, state, timeZone, at, step, top, chosen, fieldProps }: BarProps) {
  const { t } = useTranslation('overview');
  const formats = useFormats(timeZone);
  const addressWith = useArchiveAddress(state);
  const onOpen = useOpenField();
  const [bar, period] = [bars[at], periods.list[at]];
  if (!bar || !period) return null;
  const height = Math.max(1.5, (HEIGHT * shareOf(bar)) / top);
  const label = t('common.bar', { when: words.whole(period), ...written(bar, formats) });
  const gap = step > 6 ? 2 : 0.5;
  return (
    <FieldLink
      to={addressWith({ day: period.first })}
      onOpen={onOpen}
      className={at === chosen ? 'common-bar is-chosen' : 'common-bar'}
      aria-label={label}
      {...fieldProps}
    >
      <title>{label}</title>
      <rect className="common-room" x={at * step} y={0} width={step} height={HEIGHT} />
      <rect
        className="common-share"
        x={at * step + gap / 2}
        y={HEIGHT - height}
        width={step - gap}
        height={height}
      />
    </FieldLink>
  );
}
