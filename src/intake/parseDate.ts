import { instantInZone } from '../model/index.ts';

/** A date as read: its instant, or why it is none. */
export type ParsedDate =
  | { readonly ok: true; readonly instant: number; readonly hasZone: boolean }
  | { readonly ok: false; readonly why: 'unknownForm' | 'impossible' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TIME = String.raw`(?<h>\d{1,2}):(?<mi>\d{2})(?::(?<s>\d{2})(?:\.\d{1,9})?)?`;
const ZONE = String.raw`(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})`;

/** The forms that are read, with where each is met. Anything else is reported, never guessed. */
const FORMS: readonly RegExp[] = [
  // Jekyll, Hugo, JSON-LD: 2022-03-07T07:22:00.000Z, 2022-03-07 07:22:00 +0800, 2022-03-07
  new RegExp(String.raw`^(?<y>\d{4})-(?<mo>\d{1,2})-(?<d>\d{1,2})(?:(?:T|\s+)${TIME}\s*${ZONE}?)?$`, 'i'),
  // Feeds (RFC 1123): Tue, 01 Mar 2022 13:43:07 GMT
  new RegExp(
    String.raw`^(?:[a-z]{3},\s*)?(?<d>\d{1,2})\s+(?<mon>[a-z]{3})[a-z]*\s+(?<y>\d{4})(?:\s+${TIME}\s*${ZONE}?)?$`,
    'i',
  ),
  // Chinese pages: 2022年3月1日 21:43
  new RegExp(String.raw`^(?<y>\d{4})\s*年\s*(?<mo>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日(?:\s*${TIME})?$`),
  // Chinese pages: 2022/03/01 21:43
  new RegExp(String.raw`^(?<y>\d{4})[/.](?<mo>\d{1,2})[/.](?<d>\d{1,2})(?:\s+${TIME}\s*${ZONE}?)?$`, 'i'),
];

/** Reads a date strictly: 2022-02-30 is impossible, not 2 March. A date without a zone is one of `timeZone`. */
export function parseDate(text: string, timeZone: string): ParsedDate {
  for (const form of FORMS) {
    const groups = form.exec(text.trim())?.groups;
    if (groups) return instantOf(groups, timeZone);
  }
  return { ok: false, why: 'unknownForm' };
}

function instantOf(groups: Record<string, string | undefined>, timeZone: string): ParsedDate {
  const part = (name: string) => Number(groups[name] ?? 0);
  const month = groups.mon === undefined ? part('mo') : MONTHS.indexOf(groups.mon.toLowerCase()) + 1;
  const shown = Date.UTC(part('y'), month - 1, part('d'), part('h'), part('mi'), part('s'));
  const date = new Date(shown);
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === part('d') && part('y') >= 1000;
  if (!isSame || part('h') > 23 || part('mi') > 59 || part('s') > 59) return { ok: false, why: 'impossible' };
  const offset = zoneOffset(groups.zone);
  if (offset === undefined) return { ok: true, instant: instantInZone(shown, timeZone), hasZone: false };
  return { ok: true, instant: shown - offset, hasZone: true };
}

/** Milliseconds ahead of UTC; undefined where no zone is written. */
function zoneOffset(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000;
}
