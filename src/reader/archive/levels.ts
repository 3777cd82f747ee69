/** How deep a field is filled: 0 for nothing, 5 for the most. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

const LEVELS = [1, 2, 3, 4, 5] as const;

/**
 * The level of a value beside the largest one: by square roots, so that few beside very many are still seen. What is more
 * than nothing has a level.
 */
export function levelOf(value: number, most: number): Level {
  if (!(value > 0) || !(most > 0)) return 0;
  const level = Math.ceil(5 * Math.sqrt(Math.min(1, value / most)));
  return LEVELS[level - 1] ?? 1;
}
