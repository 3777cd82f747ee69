import { type EventRule, type FoundEvent, findEvents, type Reuse } from '../../collation/index.ts';
import type { NameGroup } from '../../model/index.ts';
import type { CardDraft } from './facts.ts';
import type { FurnishedFile } from './furnishArticles.ts';

/** What an archive's events are found in. */
export interface ArchiveEventsRequest {
  /** In the archive's order. */
  readonly articles: readonly FurnishedFile[];
  readonly reuse: readonly Reuse[];
  readonly rules: readonly EventRule[];
  readonly names: readonly NameGroup[];
  /** The text of an article. */
  readonly readText: (card: CardDraft) => string;
}

/** The events of an archive. A text is asked for many times in a row: the last few are kept. */
export function archiveEvents({
  articles,
  reuse,
  rules,
  names,
  readText,
}: ArchiveEventsRequest): FoundEvent[] {
  const kept = new Map<number, string>();
  const textOf = (place: number) => {
    const card = articles[place]?.furnished.card;
    const text = kept.get(place) ?? (card ? readText(card) : '');
    kept.set(place, text);
    const [oldest] = kept.keys();
    if (kept.size > TEXTS_KEPT && oldest !== undefined) kept.delete(oldest);
    return text;
  };
  return findEvents({
    articles: articles.map(({ furnished: { card, sections } }) => ({ ...card, sections })),
    reuse,
    names,
    rules,
    textOf,
  });
}

/** As many as a large event has articles. */
const TEXTS_KEPT = 64;
