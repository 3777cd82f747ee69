import type { TimeOrder } from '../../model/index.ts';
import type { SharingArticle } from './sharing.ts';

type Timed = Pick<SharingArticle, 'publishedAt' | 'publishedDay'>;

const DAY_MS = 86_400_000;

/** Whether the first was published before the second. An article of which only the day is known may have come at any time of it. */
export function orderOf(one: Timed, other: Timed): TimeOrder {
  const [a, b] = [spanOf(one), spanOf(other)];
  if (!a || !b) return 'unknown';
  if (a.to < b.from) return 'earlier';
  if (b.to < a.from) return 'later';
  return a.from === a.to && b.from === b.to ? 'tied' : 'unknown';
}

/** The first and the last instant at which it may have been published. */
function spanOf({ publishedAt, publishedDay }: Timed): { from: number; to: number } | undefined {
  if (publishedAt === null) return undefined;
  return { from: publishedAt, to: publishedAt + (publishedDay === undefined ? 0 : DAY_MS - 1) };
}
