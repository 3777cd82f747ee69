/** A name of a zone: its minutes ahead of UTC, or `ambiguous` where two places use the name. */
interface ZoneName {
  readonly names: readonly string[];
  readonly minutes: number | 'ambiguous';
  readonly reason: string;
}

/** Names of zones that dates carry, in capitals, Chinese ones without 时间. Any other name is not read. */
const ZONE_NAMES: readonly ZoneName[] = [
  { names: ['Z', 'UT', 'UTC', 'GMT'], minutes: 0, reason: 'RFC 2822, section 4.3; ISO 8601' },
  { names: ['格林尼治', '格林威治', '格林尼治标准', '格林威治標準'], minutes: 0, reason: 'GMT in Chinese' },
  { names: ['EDT'], minutes: -240, reason: 'RFC 2822, section 4.3' },
  { names: ['EST', 'CDT'], minutes: -300, reason: 'RFC 2822, section 4.3' },
  { names: ['MDT'], minutes: -360, reason: 'RFC 2822, section 4.3' },
  { names: ['MST', 'PDT'], minutes: -420, reason: 'RFC 2822, section 4.3' },
  { names: ['PST'], minutes: -480, reason: 'RFC 2822, section 4.3' },
  { names: ['BJT', 'HKT', 'SGT'], minutes: 480, reason: 'one place uses the name' },
  {
    names: ['北京', '台北', '臺北', '台湾', '台灣', '臺灣', '香港', '澳门', '澳門', '新加坡'],
    minutes: 480,
    reason: 'their clocks go alike, in summer too (since 1991)',
  },
  { names: ['东京', '東京', '日本', '首尔', '首爾'], minutes: 540, reason: 'no summer time (since 1988)' },
  { names: ['莫斯科'], minutes: 180, reason: 'no summer time (since 2014), as MSK' },
  { names: ['JST', 'KST'], minutes: 540, reason: 'one place uses the name' },
  { names: ['CET'], minutes: 60, reason: 'one place uses the name' },
  { names: ['CEST', 'EET'], minutes: 120, reason: 'one place uses the name' },
  { names: ['EEST', 'MSK'], minutes: 180, reason: 'one place uses the name' },
  { names: ['CST'], minutes: 'ambiguous', reason: 'China and the middle of North America, 14 hours apart' },
  { names: ['IST'], minutes: 'ambiguous', reason: 'India, Israel and Ireland' },
  { names: ['BST'], minutes: 'ambiguous', reason: 'Britain in summer and Bangladesh' },
];

const MINUTES: ReadonlyMap<string, number | 'ambiguous'> = new Map(
  ZONE_NAMES.flatMap(({ names, minutes }) => names.map((name) => [name, minutes] as const)),
);

/** No place is farther from UTC, in minutes. */
const FARTHEST = 14 * 60;

/** What a zone as it is written means: milliseconds ahead of UTC, a name of two places, one that no place has, or nothing known. */
export type ZoneReading = number | 'ambiguous' | 'impossible' | 'unknown';

/** Reads `Z`, `GMT`, `+0800`, `+08`, `UTC+8`, `GMT+0800`, `北京时间`, `EST`. */
export function readZone(written: string): ZoneReading {
  const zone = written.toUpperCase().replace(/\s|[时時][间間]$/g, '');
  const [, sign, hours, minutes = '0'] = /^(?:UTC?|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (hours === undefined) {
    const named = MINUTES.get(zone) ?? 'unknown';
    return typeof named === 'number' ? named * 60_000 : named;
  }
  const ahead = Number(hours) * 60 + Number(minutes);
  if (ahead > FARTHEST || Number(minutes) > 59) return 'impossible';
  return (sign === '-' ? -ahead : ahead) * 60_000;
}
