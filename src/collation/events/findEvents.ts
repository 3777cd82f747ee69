import type { Contact, EventMember, EventMention, NameGroup } from '../../model/index.ts';
import { absorbGroups } from './absorbGroups.ts';
import { eventMembers } from './eventMembers.ts';
import type { EventRule } from './eventRule.ts';
import { groupParts, type PartGroup } from './groupParts.ts';
import { headlineOfEvent } from './headlineOfEvent.ts';
import { HeadlineReader } from './headlineTerms.ts';
import { joinAlike } from './joinAlike.ts';
import type { PartLink } from './partLink.ts';
import { storyCounter } from './storyCount.ts';
import type { EventArticle, EventLink, StoryPart } from './storyPart.ts';
import { TermWeights } from './termWeights.ts';
import { tieParts } from './tieParts.ts';

/** An event with its articles, in the order of the archive. */
export interface FoundEvent extends EventMention {
  readonly members: readonly EventMember[];
}

/** What events are found in. */
export interface EventRequest {
  /** In the order of the archive. */
  readonly articles: readonly EventArticle[];
  /** What they share, versions too. */
  readonly reuse: readonly EventLink[];
  /** The calls and meetings that they tell of. */
  readonly contacts: readonly Contact[];
  /** Names that the archive adds to those the program knows. */
  readonly names: readonly NameGroup[];
  /** What a person says of events. */
  readonly rules: readonly EventRule[];
  /**
   * The text of an article by its place, each character of a block that is no report a blank: what is counted is report.
   * Asked for the articles of events only.
   */
  readonly textOf: (place: number) => string;
}

/**
 * The events of an archive: two or more articles about one happening, in the order of their first article. Versions and
 * editions of an article count as one, and an article is in several events by different parts of it.
 */
export function findEvents({ articles, reuse, contacts, names, rules, textOf }: EventRequest): FoundEvent[] {
  const tied = tieParts(articles, reuse, contacts);
  const { stories, links } = tied;
  const countStories = storyCounter(articles, reuse);
  const lengths = articles.map(({ sections }) => sections.reduce((sum, { length }) => sum + length, 0));
  const weights = new TermWeights(stories.parts);
  const groups = joinAlike(groupParts(tied, rules), stories.parts, weights).filter(({ parts, rule }) => {
    const own = parts.flatMap((part) => stories.parts[part] ?? []);
    return rule !== undefined || (countStories(own) > 1 && !isRepeat(own));
  });
  const world = { stories, linksOf: linksByPart(links), textOf, reader: new HeadlineReader(names) };
  const events = absorbGroups(groups, stories.parts, (place) => lengths[place] ?? 0)
    .filter(({ parts }) => parts.length > 0)
    .map((group) => ({
      ...eventHead(group, stories.parts, articles, weights),
      members: withGivenReason(eventMembers(group.parts, world), group),
    }));
  return withIds(events, articles);
}

/** A piece that one outlet puts into several of its articles, below their own headlines, is its background. */
function isRepeat(parts: readonly StoryPart[]): boolean {
  const outlets = new Set(parts.map(({ sourceId }) => sourceId));
  return outlets.size === 1 && parts.every(({ section, isExcerpt }) => isExcerpt || section.heading !== '');
}

function linksByPart(links: readonly PartLink[]): Map<number, PartLink[]> {
  const byPart = new Map<number, PartLink[]>();
  const put = (part: number, link: PartLink) => {
    const own = byPart.get(part);
    if (own) own.push(link);
    else byPart.set(part, [link]);
  };
  for (const link of links) {
    put(link.a, link);
    put(link.b, link);
  }
  return byPart;
}

type Head = Omit<FoundEvent, 'id' | 'members'> & { readonly givenId?: string };

function eventHead(
  { parts, rule }: PartGroup,
  all: readonly StoryPart[],
  articles: readonly EventArticle[],
  weights: TermWeights,
): Head {
  const headline = headlineOfEvent(
    parts.flatMap((part) => all[part] ?? []),
    weights,
  );
  return {
    ...(rule?.id !== undefined && { givenId: rule.id }),
    ...(rule?.name && { name: rule.name }),
    headline: headline?.headline ?? '',
    lang: articles[headline?.place ?? -1]?.lang ?? '',
    sourceId: headline?.sourceId ?? '',
  };
}

/** What only a person's word ties says so; so does what a person put together. */
function withGivenReason(members: readonly EventMember[], { rule }: PartGroup): EventMember[] {
  const named = new Set(rule?.articles.map(({ place }) => place));
  return members.map((member) =>
    member.reasons.length > 0 && !(named.has(member.place) && (rule?.articles.length ?? 0) > 1)
      ? member
      : { ...member, reasons: [...member.reasons, { kind: 'given' }] },
  );
}

/** Names events by their earliest articles; of several by one article, the later ones are numbered. */
function withIds(
  events: readonly (Head & Pick<FoundEvent, 'members'>)[],
  articles: readonly EventArticle[],
): FoundEvent[] {
  const taken = new Set(events.flatMap(({ givenId }) => givenId ?? []));
  const firstOf = ({ members }: Pick<FoundEvent, 'members'>) => members[0];
  const ordered = [...events].sort(
    (x, y) =>
      (firstOf(x)?.place ?? 0) - (firstOf(y)?.place ?? 0) ||
      (firstOf(x)?.parts[0]?.range[0] ?? 0) - (firstOf(y)?.parts[0]?.range[0] ?? 0) ||
      (x.members[1]?.place ?? 0) - (y.members[1]?.place ?? 0),
  );
  return ordered.map(({ givenId, ...event }): FoundEvent => {
    const id = givenId ?? freeId(articles[firstOf(event)?.place ?? 0]?.id ?? '', taken);
    taken.add(id);
    return { id, ...event };
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
