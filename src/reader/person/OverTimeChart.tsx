import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import type { OverTime, TimeBar } from './articlesOverTime.ts';

/** Height of the chart and of its lowest bar, in units of its own; it is as wide as there is room. */
const HEIGHT = 72;
const LOWEST = 4;
const WIDTH = 1000;
/** A bar takes so much of its room, at least and at most so many units. */
const FILLED = 0.7;
const NARROWEST = 4;
const WIDEST = 40;

interface OverTimeChartProps {
  readonly over: OverTime;
  /** The settled name. */
  readonly name: string;
  /** The timeline's parameter for it. */
  readonly facet: 'person' | 'place';
  readonly timeZone: string;
}

/** The articles over time as bars, and the same as a table that leads to them. */
export function OverTimeChart({ over, name, facet, timeZone }: OverTimeChartProps) {
  const { t } = useTranslation('person');
  const formats = useFormats(timeZone);
  const most = Math.max(...over.bars.map(({ count }) => count));
  return (
    <>
      <svg
        className="over-time"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {over.bars.map((bar) => (
          <Bar key={bar.from} bar={bar} most={most} />
        ))}
      </svg>
      <p className="over-time-ends">
        <span>{formats.dayWithYear(over.span.first)}</span>
        <span>{t('mostIn', { count: most, unit: t(`unit.${over.unit}`) })}</span>
        <span>{formats.dayWithYear(over.span.last)}</span>
      </p>
      <BarTable over={over} name={name} facet={facet} timeZone={timeZone} />
    </>
  );
}

function Bar({ bar: { at, width, count }, most }: { bar: TimeBar; most: number }) {
  const shown = Math.min(WIDEST, Math.max(NARROWEST, width * WIDTH * FILLED));
  const left = (at + width / 2) * WIDTH - shown / 2;
  const height = LOWEST + ((HEIGHT - LOWEST) * count) / most;
  return (
    <rect x={Math.max(0, Math.min(left, WIDTH - shown))} y={HEIGHT - height} width={shown} height={height} />
  );
}

function BarTable({ over, name, facet, timeZone }: OverTimeChartProps) {
  const { t } = useTranslation('person');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const when = ({ from, to }: TimeBar) =>
    from === to ? formats.dayWithYear(from) : `${formats.dayWithYear(from)} – ${formats.dayWithYear(to)}`;
  return (
    <details className="person-table">
      <summary>{t('asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col" className="is-number">
              {t('articles')}
            </th>
          </tr>
        </thead>
        <tbody>
          {over.bars.map((bar) => (
            <tr key={bar.from}>
              <th scope="row">
                <Link to={addressOf('/', { [facet]: name, from: bar.from, to: bar.to })}>{when(bar)}</Link>
              </th>
              <td className="is-number">{formats.count(bar.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {over.undated > 0 && <p className="person-hint">{t('undated', { count: over.undated })}</p>}
    </details>
  );
}
