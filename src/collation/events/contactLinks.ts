import type { Contact } from '../../model/index.ts';
import { linksNearInTime } from './actLinks.ts';
import type { ActTie, PartLink } from './partLink.ts';
import type { StoryParts } from './storyPart.ts';

/** What a part tells in its first so many UTF-16 units is what it is about. */
const LEAD = 240;

/** What parts are tied by a call or a meeting that both tell of at their beginning, whatever their headlines are about. */
export function contactLinks(stories: StoryParts, contacts: readonly Contact[]): PartLink[] {
  return contacts.flatMap((contact) => {
    const tie = tieOf(contact);
    if (!tie) return [];
    const begun = contact.tellings.flatMap(({ place, sentences }) =>
      sentences.flatMap(({ range: [from] }) => partBegunAt(stories, place, from) ?? []),
    );
    const told = [...new Set(begun)].flatMap((part) => {
      const at = stories.parts[part]?.publishedAt ?? null;
      return at === null ? [] : [{ part, at, isHeadline: true }];
    });
    return linksNearInTime(
      tie,
      told.sort((x, y) => x.at - y.at || x.part - y.part),
    );
  });
}

function tieOf({ kind, participants }: Contact): ActTie | undefined {
  if (kind === 'pressConference') return undefined;
  const [one, other] = participants
    .filter(({ isNamed }) => isNamed)
    .map(({ name }) => name)
    .sort();
  return one !== undefined && other !== undefined ? { act: kind, persons: [one, other] } : undefined;
}

/** The part of an article that begins shortly before a place of its text. */
function partBegunAt({ parts, starts }: StoryParts, place: number, at: number): number | undefined {
  for (let part = starts[place] ?? 0; part < (starts[place + 1] ?? 0); part++) {
    const [from, to] = parts[part]?.section.range ?? [0, 0];
    if (at >= from && at < Math.min(to, from + LEAD)) return part;
  }
  return undefined;
}
