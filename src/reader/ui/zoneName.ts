import { askedOnce } from '../i18n/askedOnce.ts';

/** 中国标准时间; the zone's own id where the language has no name for it. */
export const zoneName = askedOnce((zone: string, language: string): string => {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value;
  return name === undefined || /^GMT/.test(name) ? zone : name;
});
