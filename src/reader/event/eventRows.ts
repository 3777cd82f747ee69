import type { MemberView } from './eventView.ts';

/**
 * The columns of an event's table. `published` is ISO 8601, a day alone where no time is known, empty without a date;
 * `lag_minutes` counts from the event's first article; `carriage` is first, full, part or own; characters are counted
 * without white space; `source` is the article that has most of the shared ones.
 */
export const EVENT_COLUMNS = [
  'outlet',
  'article',
  'title',
  'parts',
  'published',
  'lag_minutes',
  'carriage',
  'characters',
  'shared',
  'verbatim',
  'source',
] as const;

/** An event's articles as rows, in the order of time. */
export function eventRows(
  members: readonly MemberView[],
  nameOf: (sourceId: string) => string,
): Record<(typeof EVENT_COLUMNS)[number], string | number>[] {
  const idAt = (place: number | undefined) =>
    members.find(({ member }) => member.place === place)?.found.card.id ?? '';
  return members.map(({ member, found: { card }, carriage, lag }) => ({
    outlet: nameOf(card.sourceId),
    article: card.id,
    title: card.title,
    parts: member.parts
      .map(({ heading }) => heading)
      .filter((heading) => heading !== '')
      .join(' | '),
    published: publishedOf(card),
    lag_minutes: lag === null ? '' : Math.round(lag / 60_000),
    carriage,
    characters: member.length,
    shared: member.shared,
    verbatim: member.verbatim,
    source: idAt(member.source),
  }));
}

function publishedOf({ publishedAt, publishedDay }: MemberView['found']['card']): string {
  if (publishedDay !== undefined) return publishedDay;
  return publishedAt === null ? '' : new Date(publishedAt).toISOString();
}
