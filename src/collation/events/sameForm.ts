import type { StoryPart } from './storyPart.ts';

const NUMBER = /\d+(?:\.\d+)?/g;

/** An outlet repeats its background, its series and its forms from day to day: later than this, what it repeats tells less. */
const SAME_DAY_MS = 16 * 3_600_000;

/** What is left of a tie between two forms of an outlet, filled in on two days. */
const FORM_SHARE = 0.1;

/** What is left of a tie where an outlet repeats itself on another day: of its text, and of its headlines. */
const REPEATED = { text: 0.3, headline: 0.6 } as const;

/** How much of a tie counts, 0 to 1: all of it between outlets, and within a day. */
export function tellingShare(
  one: StoryPart | undefined,
  other: StoryPart | undefined,
  kind: keyof typeof REPEATED,
): number {
  if (!one || !other || one.sourceId !== other.sourceId) return 1;
  if (isSameForm(one, other)) return FORM_SHARE;
  if (one.publishedAt === null || other.publishedAt === null) return 1;
  return Math.abs(one.publishedAt - other.publishedAt) > SAME_DAY_MS ? REPEATED[kind] : 1;
}

/**
 * True for headlines of one outlet that each have a number the other has not: its form of another day. 新增53例确诊,
 * 新增33例确诊. What differs between outlets is how they count, not the day.
 */
export function isSameForm(one: StoryPart | undefined, other: StoryPart | undefined): boolean {
  if (!one || !other || one.sourceId !== other.sourceId) return false;
  const [mine, theirs] = [numbersIn(one), numbersIn(other)];
  return hasOwn(mine, theirs) && hasOwn(theirs, mine);
}

/** The same, where more than a day's work lies between the two. */
export function isFormOfAnotherDay(one: StoryPart | undefined, other: StoryPart | undefined): boolean {
  if (!one || !other || one.publishedAt === null || other.publishedAt === null) return false;
  return Math.abs(one.publishedAt - other.publishedAt) > SAME_DAY_MS && isSameForm(one, other);
}

/** The numbers that a headline has, in their order. */
export function numbersIn({ headline }: StoryPart): string[] {
  return headline.match(NUMBER) ?? [];
}

function hasOwn(numbers: readonly string[], others: readonly string[]): boolean {
  return numbers.some((number) => !others.includes(number));
}
