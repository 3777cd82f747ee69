import { packMarks, SHARE_STEPS, type Source, unpackMarks } from '../model/index.ts';
import { dayOf } from './day.ts';
import { type ZonedMarks, zonedMarks } from './zonedMarks.ts';

/** An article as a test states it. */
export interface TestMark {
  readonly outlet: string;
  /** As `Date.parse` reads it; null without a date. */
  readonly at: string | number | null;
  /** Only the day is known. */
  readonly isDayOnly?: boolean;
  /** From 0 to 1. */
  readonly share?: number;
}

export const source = (id: string): Source => ({
  id,
  name: { zh: id, en: id },
  kind: 'outlet',
  colour: { light: '#000000', dark: '#ffffff' },
});
export const SOURCES = ['guancha', 'sina', 'zaobao'].map(source);

const instantOf = ({ at }: TestMark) => (at === null ? null : new Date(at).getTime());
const other = { sourceId: 'cna', article: 'x', shared: 1, verbatim: 1, further: 0 };

/** An archive of these articles, put in its order, as a zone has it; its declared zone is Shanghai's. */
export function marksOf(articles: readonly TestMark[], timeZone = 'Asia/Shanghai'): ZonedMarks {
  const cards = articles
    .map((article) => ({ ...article, publishedAt: instantOf(article) }))
    .sort((a, b) => (a.publishedAt ?? Number.MAX_VALUE) - (b.publishedAt ?? Number.MAX_VALUE))
    .map(({ outlet, publishedAt, isDayOnly, share = 0 }) => ({
      sourceId: outlet,
      publishedAt,
      ...(isDayOnly && publishedAt !== null && { publishedDay: dayOf(publishedAt, 'Asia/Shanghai') }),
      sharedWith: share > 0 ? [other] : [],
      // Half a step more: what is stated in fifteenths stays what it is.
      share: share + 0.5 / SHARE_STEPS,
    }));
  const packed = packMarks(cards, SOURCES, ({ share }) => share);
  return zonedMarks(unpackMarks(packed, 'Asia/Shanghai'), SOURCES, timeZone);
}
