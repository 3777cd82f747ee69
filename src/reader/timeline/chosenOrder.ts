import { MOST_WITNESSES } from '../ui/address.ts';

/**
 * The list with an item at a place, counted from 0 in the list that comes out: put in where it was not there, moved
 * where it was. A place beyond the ends is the end. A full list takes no new item and comes back as it was.
 */
export function placed(items: readonly string[], item: string, place: number): readonly string[] {
  const others = items.filter((one) => one !== item);
  if (others.length >= MOST_WITNESSES) return items;
  return others.toSpliced(Math.max(0, place), 0, item);
}
