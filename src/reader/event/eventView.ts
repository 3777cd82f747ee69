import type { ArticleCard, EventMember } from '../../model/index.ts';
import type { FoundCard } from '../../store/index.ts';

/**
 * How an article carries the text of its event. `first`: the earliest in this archive. `full`: nearly all of it stands in
 * earlier articles. `part`: some of it does. `own`: none.
 */
export type Carriage = 'first' | 'full' | 'part' | 'own';

/** An article of an event as the page shows it. */
export interface MemberView {
  readonly member: EventMember;
  readonly found: FoundCard;
  readonly carriage: Carriage;
  /** Milliseconds after the event's first article; null where the time of one of the two is not known. */
  readonly lag: number | null;
}

/** From so large a share on, a text is re-used in full: what is left is a credit line or a title. */
const FULL_SHARE = 0.9;

/** The articles of an event in the order of time, undated ones last; those whose card did not come are left out. */
export function membersOf(members: readonly EventMember[], cards: readonly FoundCard[]): MemberView[] {
  const byPlace = new Map(cards.map((found) => [found.place, found]));
  const own = members.flatMap((member) => {
    const found = byPlace.get(member.place);
    return found ? [{ member, found }] : [];
  });
  const first = own[0]?.found.card;
  return own.map(({ member, found }, at) => ({
    member,
    found,
    carriage: carriageOf(member, at === 0 && found.card.publishedAt !== null),
    lag: lagBetween(first, found.card),
  }));
}

function carriageOf({ shared, length }: EventMember, isFirst: boolean): Carriage {
  if (isFirst) return 'first';
  if (shared === 0) return 'own';
  return shared >= FULL_SHARE * length ? 'full' : 'part';
}

type Dated = Pick<ArticleCard, 'publishedAt' | 'publishedDay'>;

function lagBetween(first: Dated | undefined, later: Dated): number | null {
  const [from, to] = [instantOf(first), instantOf(later)];
  return from === null || to === null ? null : to - from;
}

function instantOf(of: Dated | undefined): number | null {
  return of === undefined || of.publishedDay !== undefined ? null : of.publishedAt;
}

/** Articles that the address does not name: the first of each outlet, as many as a comparison holds. */
export function usualChoice(members: readonly MemberView[], most: number): string[] {
  const outlets = new Set<string>();
  const firsts = members.filter(({ found: { card } }) => {
    const isNew = !outlets.has(card.sourceId);
    outlets.add(card.sourceId);
    return isNew;
  });
  // One outlet's articles can be compared as well.
  const chosen = firsts.length > 1 ? firsts : members;
  return chosen.slice(0, most).map(({ found }) => found.card.id);
}
