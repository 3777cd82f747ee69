import type { StoryPart } from './storyPart.ts';

const NUMBER = /\d+(?:\.\d+)?/g;

/**
 * True for headlines of one outlet that each have a number the other has not: its form of another day. 新增53例确诊,
 * 新增33例确诊. What differs between outlets is how they count, not the day.
 */
export function isSameForm(one: StoryPart | undefined, other: StoryPart | undefined): boolean {
  if (!one || !other || one.sourceId !== other.sourceId) return false;
  const [mine, theirs] = [numbersIn(one), numbersIn(other)];
  return hasOwn(mine, theirs) && hasOwn(theirs, mine);
}

function numbersIn({ headline }: StoryPart): string[] {
  return headline.match(NUMBER) ?? [];
}

function hasOwn(numbers: readonly string[], others: readonly string[]): boolean {
  return numbers.some((number) => !others.includes(number));
}
