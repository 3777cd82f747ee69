import type { DateReading } from './parseDate.ts';
import { settledAddress } from './settledAddress.ts';

/** Characters between a headline and the name of its site. */
const SEPARATOR = /[-–—_|｜·•«»:：]/u;

/** True where two headlines are one: white space, width, marks and a site's name before or after do not count. */
export function isSameTitle(a: string, b: string): boolean {
  const whole = [foldTitle(a), foldTitle(b)] as const;
  if (whole[0] === whole[1]) return true;
  return (
    partsOf(a).includes(whole[1]) || partsOf(b).includes(whole[0]) || isCutShort(a, b) || isCutShort(b, a)
  );
}

/** A headline in settled form: only its letters, digits and signs of currency and the like. */
function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}]/gu, '');
}

/** What is left of a headline when a site's name is taken off its end or its beginning. */
function partsOf(title: string): string[] {
  const parts = title.split(SEPARATOR);
  const heads = parts.map((_, index) => parts.slice(0, index + 1).join(''));
  const tails = parts.map((_, index) => parts.slice(index).join(''));
  return [...heads, ...tails].map(foldTitle).filter((part) => part !== '');
}

/** Systems cut headlines for programs, with an ellipsis or after about a hundred characters. */
function isCutShort(cut: string, whole: string): boolean {
  const isCut = /(?:…|\.\.\.)\s*$/.test(cut) || cut.length >= 60;
  const head = foldTitle(cut);
  return isCut && head !== '' && foldTitle(whole).startsWith(head);
}

/** True where two addresses lead to one page: scheme, `www.`, a slash at the end, fragment and tracking do not count. */
export function isSameAddress(a: string, b: string): boolean {
  return settledAddress(a) === settledAddress(b);
}

/** True where two names are one: white space, width and capitals do not count, nor does one name inside the other. */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [foldTitle(a), foldTitle(b)];
  return one === other || (one !== '' && other !== '' && (one.includes(other) || other.includes(one)));
}

/** True where two tags can name one language: `zh` and `zh-CN`, `zh-Hans` and `zh_CN`. */
export function isSameLanguage(a: string, b: string): boolean {
  const [one, other] = [languageParts(a), languageParts(b)];
  const isScriptOpen = one.script === '' || other.script === '';
  return one.primary === other.primary && (isScriptOpen || one.script === other.script);
}

function languageParts(tag: string): { primary: string; script: string } {
  const [primary = '', ...rest] = tag.toLowerCase().replaceAll('_', '-').split('-');
  if (primary !== 'zh') return { primary, script: '' };
  const script = rest.some((one) => ['hant', 'tw', 'hk', 'mo', 'cht'].includes(one)) ? 'hant' : '';
  return {
    primary,
    script: script || (rest.some((one) => ['hans', 'cn', 'sg', 'my', 'chs'].includes(one)) ? 'hans' : ''),
  };
}

type Instant = DateReading & { kind: 'instant' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * True where two dates can mean one moment: a day holds every instant that falls on it in some zone, and a time
 * without a zone is any time a whole quarter of an hour away that a zone could make of it. Seconds do not count.
 */
export function isSameTime(a: Instant, b: Instant): boolean {
  if (a.day !== undefined && b.day !== undefined) return a.day === b.day;
  if (a.day !== undefined) return isOnDay(b.instant, a.day);
  if (b.day !== undefined) return isOnDay(a.instant, b.day);
  const apart = Math.abs(a.instant - b.instant);
  if (a.isZoned && b.isZoned) return apart < MINUTE;
  const beyondQuarter = apart % (15 * MINUTE);
  return apart <= 26 * HOUR && Math.min(beyondQuarter, 15 * MINUTE - beyondQuarter) < MINUTE;
}

/** The day begins 14 hours before UTC's in the farthest east and ends 12 hours after it in the farthest west. */
function isOnDay(instant: number, day: string): boolean {
  const begin = Date.parse(`${day}T00:00:00Z`);
  return instant >= begin - 14 * HOUR && instant < begin + 36 * HOUR;
}
