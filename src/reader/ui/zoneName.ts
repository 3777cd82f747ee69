import { askedOnce } from '../i18n/askedOnce.ts';

/** Zones have the names of their time: in 1970 Kyiv had Moscow's. */
const NAMED_AT = Date.UTC(2022, 0);

/** 中国标准时间; the zone's own id where the language has no name for it. */
export const zoneName = askedOnce((zone: string, language: string): string => {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(NAMED_AT);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value;
  return name === undefined || /^GMT/.test(name) ? zone : name;
});
