import type { ArticleMark } from '../../model/index.ts';
import { type Day, dayOfArticle } from '../../timeline/index.ts';

/** An outlet that published in the days of an event, and how much. */
export interface ActiveOutlet {
  readonly sourceId: string;
  readonly articles: number;
}

/** Who published in the days of an event: those who told of it, and those who did not. */
export interface Silence {
  readonly first: Day;
  readonly last: Day;
  /** How many outlets published at all in those days. */
  readonly active: number;
  /** Those without an article in the event, the one with most articles first. */
  readonly silent: readonly ActiveOutlet[];
}

/** Who is silent on an event; undefined where none of its articles has a date. */
export function silenceOn(
  marks: readonly ArticleMark[],
  places: readonly number[],
  timeZone: string,
): Silence | undefined {
  const own = places.flatMap((place) => marks[place] ?? []);
  const days = own.flatMap((mark) => dayOfArticle(mark, timeZone) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const mark of marks) {
    const day = dayOfArticle(mark, timeZone);
    if (day !== undefined && first <= day && day <= last)
      counts.set(mark.sourceId, (counts.get(mark.sourceId) ?? 0) + 1);
  }
  const telling = new Set(own.map(({ sourceId }) => sourceId));
  const silent = [...counts]
    .filter(([sourceId]) => !telling.has(sourceId))
    .map(([sourceId, articles]) => ({ sourceId, articles }))
    .sort((a, b) => b.articles - a.articles || (a.sourceId < b.sourceId ? -1 : 1));
  return { first, last, active: counts.size, silent };
}
