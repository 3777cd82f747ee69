import { overlaps, type TextRange } from '../../model/index.ts';
import type { PartLink } from './partLink.ts';
import type { StoryPart, StoryParts } from './storyPart.ts';

/** A digest is so many times as long as each of the reports that it has. */
const TIMES_LONGER = 2.5;

/** What stands in a digest has so strong a tie of text to it. */
const LEAST_TEXT = 0.4;

/** The parts of an archive with those of digests beside them, and the links between them. */
export interface SplitStories {
  readonly stories: StoryParts;
  readonly links: readonly PartLink[];
}

/** A single place in so small a share of a section is what that section tells of besides. */
const SMALL_SHARE = 0.12;

function isSmall(held: readonly Held[] | undefined, digest: StoryPart | undefined): boolean {
  if (!held || !digest) return false;
  const [from, to] = digest.section.range;
  const [start, end] = hullOf(held);
  return end - start < SMALL_SHARE * (to - from);
}

/** A report that stands in a digest, and where. */
interface Held {
  readonly link: number;
  readonly other: number;
  readonly range: TextRange;
}

const NO_TERMS = new Int32Array(0);

/**
 * Takes digests apart: a section that has several reports at places of their own, which have nothing to do with each
 * other, is a part for each of them; so is what a section tells in a small place besides. So a review of the week is in the events of the week, and does not glue them.
 */
export function splitDigests(stories: StoryParts, links: readonly PartLink[]): SplitStories {
  const linked = new Set(links.map(({ a, b }) => `${a} ${b}`));
  const areLinked = (x: number, y: number) => linked.has(`${Math.min(x, y)} ${Math.max(x, y)}`);
  const parts: StoryPart[] = [...stories.parts];
  const moved = new Map<number, Partial<Pick<PartLink, 'a' | 'b'>>>();
  for (const [digest, held] of heldReports(stories, links)) {
    const places = groupByPlace(held, areLinked);
    if (places.length < 2 && !isSmall(places[0], stories.parts[digest])) continue;
    for (const own of places) {
      const at = parts.push(partOf(stories.parts[digest] as StoryPart, own)) - 1;
      for (const { link } of own) {
        const side = links[link]?.a === digest ? 'a' : 'b';
        moved.set(link, { ...moved.get(link), [side]: at });
      }
    }
  }
  return {
    stories: { ...stories, parts },
    links: links.map((link, at) => ({ ...link, ...moved.get(at) })),
  };
}

function heldReports({ parts }: StoryParts, links: readonly PartLink[]): Map<number, Held[]> {
  const held = new Map<number, Held[]>();
  links.forEach(({ a, b, text, stretches, isVersion }, link) => {
    if (text < LEAST_TEXT || isVersion) return;
    const [one, other] = [parts[a]?.section.length ?? 0, parts[b]?.section.length ?? 0];
    const [digest, report] = one > other ? [a, b] : [b, a];
    if (Math.max(one, other) < TIMES_LONGER * Math.min(one, other)) return;
    const ranges = stretches.map((stretch) => (digest === a ? stretch.a : stretch.b));
    const range: TextRange = [
      Math.min(...ranges.map(([from]) => from)),
      Math.max(...ranges.map(([, to]) => to)),
    ];
    held.set(digest, [...(held.get(digest) ?? []), { link, other: report, range }]);
  });
  return held;
}

/** Reports that stand at the same place of a digest, or that are tied to each other, are of one thing. */
function groupByPlace(held: readonly Held[], areLinked: (x: number, y: number) => boolean): Held[][] {
  const groups: Held[][] = [];
  for (const one of [...held].sort((x, y) => x.range[0] - y.range[0] || x.other - y.other)) {
    const own = groups.filter((group) =>
      group.some(({ range, other }) => overlaps(range, one.range) || areLinked(other, one.other)),
    );
    const [first, ...rest] = own;
    if (!first) groups.push([one]);
    else {
      first.push(one, ...rest.flat());
      for (const group of rest) groups.splice(groups.indexOf(group), 1);
    }
  }
  return groups;
}

/** The headline of a digest tells nothing of one of its places. */
function partOf(digest: StoryPart, held: readonly Held[]): StoryPart {
  const range = hullOf(held);
  const { section } = digest;
  const share = (range[1] - range[0]) / Math.max(1, section.range[1] - section.range[0]);
  const length = Math.round(section.length * share);
  return {
    ...digest,
    isExcerpt: true,
    section: { ...section, range, length, terms: NO_TERMS, lead: NO_TERMS },
  };
}

function hullOf(held: readonly Held[]): TextRange {
  return [
    Math.min(...held.map(({ range: [from] }) => from)),
    Math.max(...held.map(({ range: [, to] }) => to)),
  ];
}
