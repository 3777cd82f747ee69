import { cutAtSections } from './cutAtSections.ts';
import type { PartLink, SharedStretch } from './partLink.ts';
import { isSameForm, tellingShare } from './sameForm.ts';
import type { EventLink, StoryParts } from './storyPart.ts';

/** Less than this in common is background or a quotation, in characters of the shorter part. */
const LEAST_SHARED = 40;

/** Text that makes up so much of the shorter part says that it is the same story. */
const WHOLE_SHARE = 0.6;

/** From so small a share on, the text tells nothing of the story. */
const LEAST_SHARE = 0.12;

/** A report that is taken up again after so long is told of something else. */
const LONGEST_BETWEEN_MS = 5 * 86_400_000;

/** What parts are tied by shared text: pairs of parts in the order of the links. */
export function passageLinks(
  stories: StoryParts,
  links: readonly EventLink[],
  placeOf: (id: string) => number,
): PartLink[] {
  return links.flatMap(({ relation, articles: [one, other], passages }) => {
    const [first, second] = [placeOf(one), placeOf(other)];
    const byPair = new Map<string, { a: number; b: number; stretches: SharedStretch[]; shared: number }>();
    for (const passage of passages) {
      for (const piece of cutAtSections(stories, first, second, passage)) {
        const key = `${piece.partA} ${piece.partB}`;
        const pair = byPair.get(key) ?? { a: piece.partA, b: piece.partB, stretches: [], shared: 0 };
        pair.stretches.push(piece.stretch);
        pair.shared += piece.added;
        byPair.set(key, pair);
      }
    }
    return [...byPair.values()].flatMap(({ a, b, stretches, shared }): PartLink[] => {
      const isVersion = relation === 'version' && !isSameForm(stories.parts[a], stories.parts[b]);
      const text =
        textTie(stories, a, b, shared) *
        (isVersion ? 1 : tellingShare(stories.parts[a], stories.parts[b], 'text'));
      if (text === 0 || (!isVersion && !isNear(stories, a, b))) return [];
      return [{ a, b, text, headline: 0, stretches: stretches.sort(byLength), isVersion }];
    });
  });
}

function byLength(x: SharedStretch, y: SharedStretch): number {
  return y.a[1] - y.a[0] - (x.a[1] - x.a[0]) || x.a[0] - y.a[0];
}

function textTie({ parts }: StoryParts, a: number, b: number, shared: number): number {
  const shorter = Math.min(parts[a]?.section.length ?? 0, parts[b]?.section.length ?? 0);
  if (shared < Math.min(LEAST_SHARED, shorter / 2)) return 0;
  const share = (shared / Math.max(1, shorter) - LEAST_SHARE) / (WHOLE_SHARE - LEAST_SHARE);
  return Math.max(0, Math.min(1, share));
}

function isNear({ parts }: StoryParts, a: number, b: number): boolean {
  const [one, other] = [parts[a]?.publishedAt ?? null, parts[b]?.publishedAt ?? null];
  return one === null || other === null || Math.abs(one - other) <= LONGEST_BETWEEN_MS;
}
