import { useMemo } from 'react';
import { Link } from 'react-router';
import {
  labelWidth,
  type PlacedMarker,
  placeMarkers,
  type TimelineMarker,
  type TimeView,
  viewOfDays,
} from '../../../timeline/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useAddressOf } from '../../ui/address.ts';
import { useStretchName } from './useStretchName.ts';

interface MarkerRowProps {
  readonly markers: readonly TimelineMarker[];
  readonly view: TimeView;
  /** Of the plot, in CSS pixels. */
  readonly width: number;
}

/** What happened, above the lanes: a stroke over its days, and its name where there is room. As high with names as before they come. */
export function MarkerRow({ markers, view, width }: MarkerRowProps) {
  const { t } = useTranslation('timeline');
  const placed = useMemo(() => placeMarkers(markers, view, width), [markers, view, width]);
  return (
    <ul className="markers" aria-label={t('chart.markers')}>
      {placed.map((one) => (
        <Marker key={`${one.marker.from} ${one.marker.to} ${one.marker.name}`} placed={one} />
      ))}
    </ul>
  );
}

function Marker({ placed: { marker, x, width, label } }: { readonly placed: PlacedMarker }) {
  const addressOf = useAddressOf();
  const stretchName = useStretchName();
  const { from, to } = viewOfDays({ first: marker.from, last: marker.to });
  const name = `${marker.name} · ${stretchName(from, to)}`;
  const words = (
    <span
      className={label ? 'marker-name' : 'marker-tick'}
      style={{ maxWidth: labelWidth(marker), ...(label && { marginInlineStart: label.x - x }) }}
    >
      <bdi className={label ? '' : 'visually-hidden'}>{marker.name}</bdi>
    </span>
  );
  return (
    <li className={`marker is-row-${label?.row ?? 0}`} style={{ left: x }} title={name}>
      <span className="marker-stroke" style={{ width }} />
      {marker.href === undefined ? words : <Link to={addressOf(marker.href)}>{words}</Link>}
    </li>
  );
}
