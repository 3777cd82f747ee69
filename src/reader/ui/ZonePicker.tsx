import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useTimeZone } from './address.ts';
import { zoneName } from './zoneName.ts';

/** Zones that the coverage is told in; the whole list opens with the field. */
const NEAR_AT_HAND = [
  'Asia/Shanghai',
  'UTC',
  'Europe/Kyiv',
  'Europe/Moscow',
  'Europe/Berlin',
  'America/New_York',
];

/** The zone that days and hours are shown in. It stands in the address. */
export function ZonePicker() {
  const { i18n, t } = useTranslation();
  const { index } = useLibrary();
  const timeZone = useTimeZone(index);
  const [parameters, setParameters] = useSearchParams();
  const [isWhole, setWhole] = useState(false);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const first = [...new Set([index.timeZone, timeZone, own, ...NEAR_AT_HAND])];
  const choose = (zone: string) => {
    const next = new URLSearchParams(parameters);
    if (zone === index.timeZone) next.delete('tz');
    else next.set('tz', zone);
    setParameters(next, { preventScrollReset: true });
  };
  return (
    <select
      className="zone-picker"
      aria-label={t('timeZone')}
      title={t('timeZone')}
      value={timeZone}
      onFocus={() => setWhole(true)}
      onChange={(event) => choose(event.target.value)}
    >
      {first.map((zone) => (
        <option key={zone} value={zone}>
          {zoneName(zone, i18n.language)}
        </option>
      ))}
      {isWhole && (
        <optgroup label={t('allTimeZones')}>
          {Intl.supportedValuesOf('timeZone')
            .filter((zone) => !first.includes(zone))
            .map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
        </optgroup>
      )}
    </select>
  );
}
