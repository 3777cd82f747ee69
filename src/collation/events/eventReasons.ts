import type { EventReason, TextRange } from '../../model/index.ts';
import { countCharacters, normalise } from '../../text/index.ts';
import { sharedNumbers, wordsOfText } from '../facts/headlineWords.ts';
import type { EventWorld } from './eventMembers.ts';
import type { PartLink } from './partLink.ts';
import type { StoryPart } from './storyPart.ts';

/** A link of an article to another one of its event. */
export interface LinkedMember {
  readonly link: PartLink;
  /** The article's own part. */
  readonly part: StoryPart;
  readonly other: StoryPart;
  /** True where the article's own part is the link's `a`. */
  readonly isFirst: boolean;
}

/**
 * Why an article is in an event: of each kind of tie the strongest, to the earliest article of several. `[]` where nothing
 * but a person's word ties it.
 */
export function reasonsOf(links: readonly LinkedMember[], world: EventWorld): EventReason[] {
  const strongest = (strength: (link: PartLink) => number): LinkedMember | undefined => {
    const ranked = links.filter(({ link }) => strength(link) > 0);
    ranked.sort((x, y) => strength(y.link) - strength(x.link) || x.other.place - y.other.place);
    return ranked[0];
  };
  const version = strongest(({ isVersion, text }) => (isVersion ? text : 0));
  const passage = strongest(({ isVersion, text }) => (isVersion ? 0 : text));
  const headline = strongest((link) => link.headline);
  const act = strongest((link) => (link.act ? 1 : 0));
  return [
    ...(passage ? [passageReason(passage, world)] : []),
    ...(headline ? headlineReason(headline, world) : []),
    ...(act ? actReason(act) : []),
    ...(version ? [{ kind: 'version' as const, with: version.other.place }] : []),
  ];
}

function passageReason({ link, part, other, isFirst }: LinkedMember, { textOf }: EventWorld): EventReason {
  const [longest] = link.stretches;
  const range = (isFirst ? longest?.a : longest?.b) ?? [0, 0];
  return {
    kind: 'passage',
    with: other.place,
    range,
    length: countCharacters(textOf(part.place).slice(...range)),
    isVerbatim: longest?.isVerbatim ?? false,
    ms: between(part, other),
  };
}

function headlineReason({ part, other }: LinkedMember, { reader }: EventWorld): EventReason[] {
  const words = sharedWords(part, other, reader);
  return words.length === 0 ? [] : [{ kind: 'headline', with: other.place, words, ms: between(part, other) }];
}

/** What two headlines share, as the first writes it; what stands side by side in both is one. */
function sharedWords({ headline }: StoryPart, other: StoryPart, reader: EventWorld['reader']): string[] {
  const theirs = new Set(other.section.terms);
  const terms = reader.read(headline).filter(({ number }) => theirs.has(number));
  // A day of a month is too common to tie two headlines, but where both have it, it is shared as a whole.
  const numbers = sharedNumbers(wordsOfText(headline), wordsOfText(other.headline));
  const ranges = [...terms.map(({ from, to }): TextRange => [from, to]), ...numbers];
  const whole = normalise(other.headline).text;
  const isSideBySide = (text: string) => whole.includes(normalise(text).text);
  const runs: [number, number][] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1);
    if (last && (from < last[1] || (from === last[1] && isSideBySide(headline.slice(last[0], to)))))
      last[1] = Math.max(last[1], to);
    else runs.push([from, to]);
  }
  return [...new Set(runs.map(([from, to]) => headline.slice(from, to)))];
}

function actReason({ link, part, other }: LinkedMember): EventReason[] {
  if (!link.act) return [];
  const { act, persons } = link.act;
  return [{ kind: 'act', with: other.place, act, persons, ms: between(part, other) }];
}

/** Milliseconds between two articles; null where one of them has no time of day. */
function between(one: StoryPart, other: StoryPart): number | null {
  if (one.publishedAt === null || other.publishedAt === null || one.isDayOnly || other.isDayOnly) return null;
  return Math.abs(one.publishedAt - other.publishedAt);
}
