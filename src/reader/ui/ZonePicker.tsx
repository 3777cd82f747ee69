import { useState } from 'react';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useKeptChange, useTimeZone } from './address.ts';
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

/** The reader's own. */
const OWN = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone that days and hours are shown in. It stands in the address. */
export function ZonePicker() {
  const { i18n, t } = useTranslation();
  const { index } = useLibrary();
  const timeZone = useTimeZone(index);
  const changeKept = useKeptChange();
  const [isWhole, setWhole] = useState(false);
  const first = [...new Set([index.timeZone, timeZone, OWN, ...NEAR_AT_HAND])];
  const choose = (zone: string) => changeKept('tz', zone === index.timeZone ? undefined : zone);
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
