import { type EventMember, type EventPart, groupBy, type TextRange } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import { type LinkedMember, reasonsOf } from './eventReasons.ts';
import type { HeadlineReader } from './headlineTerms.ts';
import type { PartLink } from './partLink.ts';
import type { StoryPart, StoryParts } from './storyPart.ts';

/** What is known of the archive around an event. */
export interface EventWorld {
  readonly stories: StoryParts;
  /** By part: its links. */
  readonly linksOf: ReadonlyMap<number, readonly PartLink[]>;
  /** The text of an article, for counting: what is no report is blank in it. */
  readonly textOf: (place: number) => string;
  readonly reader: HeadlineReader;
}

/** The articles of a group of parts, each once, with how much of it earlier ones have and why it is there. */
export function eventMembers(group: readonly number[], world: EventWorld): EventMember[] {
  const { stories, linksOf } = world;
  const within = new Set(group);
  const partOf = (part: number) => stories.parts[part] as StoryPart;
  // The places of digests are numbered behind all sections.
  const ordered = [...group].sort((x, y) => {
    const [one, other] = [partOf(x), partOf(y)];
    return one.place - other.place || one.section.range[0] - other.section.range[0];
  });
  return [...groupBy(ordered, (part) => partOf(part).place)].map(([place, own]): EventMember => {
    const links = own.flatMap((part) =>
      (linksOf.get(part) ?? []).flatMap((link): LinkedMember[] => {
        const other = link.a === part ? link.b : link.a;
        return within.has(other) && partOf(other).place !== place
          ? [{ link, part: partOf(part), other: partOf(other), isFirst: link.a === part }]
          : [];
      }),
    );
    return {
      place,
      parts: partsTold(own.map(partOf), world),
      length: lengthOf(own.map(partOf), world),
      ...takenOver(place, links, world),
      reasons: reasonsOf(links, world),
    };
  });
}

/** None where the event has all sections of the article. */
function partsTold(own: readonly StoryPart[], { stories: { starts } }: EventWorld): EventPart[] {
  const [first] = own;
  const all = (starts[(first?.place ?? 0) + 1] ?? 0) - (starts[first?.place ?? 0] ?? 0);
  const sections = own.filter(({ isExcerpt }) => !isExcerpt);
  if (sections.length >= all) return [];
  return own.map(({ section: { heading, range } }) => ({ heading, range }));
}

/** Counted as what is shared is: a place of a digest may lie in another part of it. */
function lengthOf(own: readonly StoryPart[], { textOf }: EventWorld): number {
  return charactersIn(
    own.map(({ section }) => section.range),
    textOf(own[0]?.place ?? 0),
  );
}

/** What of an article earlier ones of the event have, other versions of it left out. */
function takenOver(
  place: number,
  links: readonly LinkedMember[],
  { textOf }: EventWorld,
): Pick<EventMember, 'shared' | 'verbatim' | 'source'> {
  const earlier = links.filter(({ other, link }) => other.place < place && !link.isVersion);
  const ranges = (own: readonly LinkedMember[], isVerbatim: boolean) =>
    own.flatMap(({ link, isFirst }) =>
      link.stretches
        .filter((stretch) => !isVerbatim || stretch.isVerbatim)
        .map((stretch) => (isFirst ? stretch.a : stretch.b)),
    );
  const count = (own: readonly LinkedMember[], isVerbatim = false) =>
    own.length === 0 ? 0 : charactersIn(ranges(own, isVerbatim), textOf(place));
  const bySource = [...groupBy(earlier, ({ other }) => other.place)].map(([source, own]) => ({
    source,
    shared: count(own),
  }));
  const [closest] = bySource.sort((x, y) => y.shared - x.shared || x.source - y.source);
  const shared = count(earlier);
  return {
    shared,
    verbatim: count(earlier, true),
    ...(closest && closest.shared > 0 && { source: closest.source }),
  };
}

/** Characters without white space that stand in some of the ranges; what two of them have counts once. */
function charactersIn(ranges: readonly TextRange[], text: string): number {
  let sum = 0;
  let at = 0;
  for (const [from, to] of [...ranges].sort((x, y) => x[0] - y[0])) {
    if (to <= at) continue;
    sum += countCharacters(text.slice(Math.max(from, at), to));
    at = to;
  }
  return sum;
}
