import type { Draft } from './draft.ts';
import { withoutTitleLabel } from './headLines.ts';
import type { Ledger } from './ledger.ts';
import type { PublishedReading } from './published.ts';
import { withoutSite } from './title.ts';

/** Among so many blocks with text at the beginning the feed's lines stand. */
const FIRST_LINES = 3;

/** A line that is nothing but a time of day on a day, or how long ago, which the feed put before the text. */
const TIMESTAMPS: readonly RegExp[] = [
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?$/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/,
  // RFI, BBC
  /^\d{2}\/\d{2}\/\d{4} - \d{2}:\d{2}$/,
  /^(?:(?:最近更新|最後更新|最后更新)[:：]\s*)?\d+ ?(?:小时|小時|分钟|分鐘|天)前$/,
];

/** A line that is nothing but a day: The Economist, BBC. A chronicle has such lines, too. */
const CHINESE_DAY = /^(?:(?:最近更新|最後更新|最后更新)[:：]\s*)?(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const ENGLISH_DAY = /^([A-Z][a-z]{2} \d{1,2})(?:st|nd|rd|th) (\d{4})$/;

/** What is known of an article when its lines are read. */
export interface StatedHead {
  readonly title: string;
  /** What the page calls its site: headings have that behind the headline, too. */
  readonly sites?: readonly string[];
  readonly published: Pick<PublishedReading, 'publishedAt' | 'publishedDay'>;
}

/**
 * Takes out what stands in the article's head already: the feed's time, the day of publication and the headline, once
 * each. Another day is text, and so is the only one that an undated article has.
 */
export function withoutFeedLines(drafts: readonly Draft[], head: StatedHead, ledger: Ledger): Draft[] {
  let kept = 0;
  let hasDay = false;
  return drafts.filter((draft) => {
    const rule = kept < FIRST_LINES ? feedRule(draft, head) : undefined;
    const isTaken = rule !== undefined && !(rule === 'day' && hasDay);
    hasDay ||= rule === 'day';
    if (isTaken) ledger.remove(rule === 'headline' ? 'headline.repeated' : 'feed.timestamp', draft.text);
    else if (draft.text !== '') kept += 1;
    return !isTaken;
  });
}

function feedRule({ kind, text }: Draft, head: StatedHead): 'time' | 'day' | 'headline' | undefined {
  if (text === '') return undefined;
  if (isHeadline(kind === 'heading' ? withoutSite(text, head.sites) : text, head.title)) return 'headline';
  if (kind !== 'paragraph') return undefined;
  if (TIMESTAMPS.some((pattern) => pattern.test(text))) return 'time';
  return isDayOf(head.published, text) ? 'day' : undefined;
}

function isHeadline(text: string, title: string): boolean {
  return bare(text) === bare(title) || bare(withoutTitleLabel(text)) === bare(title);
}

const HOUR = 3_600_000;
/** From a day's noon to where it ends in the last of the zones, in hours. */
const REACH = 36;

function isDayOf({ publishedAt }: StatedHead['published'], text: string): boolean {
  const noon = noonOf(text);
  return publishedAt !== null && noon !== undefined && Math.abs(publishedAt - noon) <= REACH * HOUR;
}

/** The noon of the day that a line says, in UTC; undefined where it says none. */
function noonOf(text: string): number | undefined {
  const [, year, month, day] = CHINESE_DAY.exec(text) ?? [];
  if (year !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day), 12);
  const [, date, inYear] = ENGLISH_DAY.exec(text) ?? [];
  const noon = date === undefined ? Number.NaN : Date.parse(`${date} ${inYear} 12:00:00 GMT`);
  return Number.isNaN(noon) ? undefined : noon;
}

/** A text without its white space and signs, for comparing. */
export function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '').toLowerCase();
}
