import { type EventRule, type FoundEvent, findEvents, type Reuse } from '../../collation/index.ts';
import { type Contact, isAside, type NameGroup, textOfBlocks, type WitnessBlock } from '../../model/index.ts';
import type { CardDraft } from './facts.ts';
import type { FurnishedFile } from './furnishArticles.ts';

/** What an archive's events are found in. */
export interface ArchiveEventsRequest {
  /** In the archive's order. */
  readonly articles: readonly FurnishedFile[];
  readonly reuse: readonly Reuse[];
  readonly contacts: readonly Contact[];
  readonly rules: readonly EventRule[];
  readonly names: readonly NameGroup[];
  /** The blocks of an article. */
  readonly blocksOf: (card: CardDraft) => readonly WitnessBlock[];
}

/** The events of an archive. A text is asked for many times in a row: the last few are kept. */
export function archiveEvents({
  articles,
  reuse,
  contacts,
  rules,
  names,
  blocksOf,
}: ArchiveEventsRequest): FoundEvent[] {
  const kept = new Map<number, string>();
  const textOf = (place: number) => {
    const card = articles[place]?.furnished.card;
    const text = kept.get(place) ?? (card ? reportOf(blocksOf(card)) : '');
    kept.set(place, text);
    const [oldest] = kept.keys();
    if (kept.size > TEXTS_KEPT && oldest !== undefined) kept.delete(oldest);
    return text;
  };
  return findEvents({
    articles: articles.map(({ furnished: { card, sections } }) => ({ ...card, sections })),
    reuse,
    contacts,
    names,
    rules,
    textOf,
  });
}

/** The text with blanks for what is no report, so that every offset stays. */
function reportOf(blocks: readonly WitnessBlock[]): string {
  return textOfBlocks(
    blocks.map((block) => (isAside(block) ? { text: ' '.repeat(block.text.length) } : block)),
  );
}

/** As many as a large event has articles. */
const TEXTS_KEPT = 64;
