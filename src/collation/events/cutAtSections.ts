import type { TextRange } from '../../model/index.ts';
import type { PairPassage } from '../archive/alignPair.ts';
import { countedOf } from '../archive/pairPieces.ts';
import type { SharedStretch } from './partLink.ts';
import type { StoryParts } from './storyPart.ts';

/** What two sections have of a passage that goes on over sub-headings. */
export interface SectionPiece {
  readonly partA: number;
  readonly partB: number;
  readonly stretch: SharedStretch;
  /** Characters that are counted of it, in the text that has fewer of them. */
  readonly added: number;
}

/**
 * Cuts a passage at the borders of the sections of both texts. Within a passage the two texts go side by side, so a border
 * of the one is taken over to the other by its share of the way: exact to a few characters, which is enough to tell
 * sections apart.
 */
export function cutAtSections(
  stories: StoryParts,
  first: number,
  second: number,
  passage: PairPassage,
): SectionPiece[] {
  const { a, b, kind } = passage;
  const counted = Math.min(...countedOf(passage));
  const ofA = sharesOf(stories, first, a);
  const ofB = sharesOf(stories, second, b);
  return ofA.flatMap((one) =>
    ofB.flatMap((other): SectionPiece[] => {
      const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
      const share = to - from;
      if (share <= LEAST_PIECE) return [];
      const stretch: SharedStretch = {
        a: stretchOf(a, from, to),
        b: stretchOf(b, from, to),
        isVerbatim: kind === 'verbatim',
      };
      return [{ partA: one.part, partB: other.part, stretch, added: counted * share }];
    }),
  );
}

/** A smaller share of a passage is an inexact border. */
const LEAST_PIECE = 0.04;

/** The sections that a stretch goes over, each with its share of the way, 0 to 1. */
function sharesOf({ parts, starts }: StoryParts, place: number, [start, end]: TextRange) {
  const whole = Math.max(1, end - start);
  const shares: { part: number; from: number; to: number }[] = [];
  for (let part = starts[place] ?? 0; part < (starts[place + 1] ?? 0); part++) {
    const [from, to] = parts[part]?.section.range ?? [0, 0];
    if (from < end && start < to)
      shares.push({
        part,
        from: Math.max(0, from - start) / whole,
        to: Math.min(end, to) / whole - start / whole,
      });
  }
  return shares;
}

function stretchOf([start, end]: TextRange, from: number, to: number): TextRange {
  return [Math.round(start + from * (end - start)), Math.round(start + to * (end - start))];
}
