import { groupBy } from '../../model/index.ts';
import { type Cluster, clusterOf } from './cluster.ts';

const DAY_MS = 86_400_000;

/**
 * Joins what the same two or more persons are told to have done on two days next to each other: one contact, whose day is
 * counted in two zones. Where an article tells of both days, they are two contacts; a press conference is of one place.
 */
export function joinNeighbours(clusters: readonly Cluster[]): Cluster[] {
  return [...groupBy(clusters, keyOf).values()].flatMap(joinedInOrder);
}

/** Those that may be joined have the same key. */
function keyOf({ tellings, participants }: Cluster): string {
  const names = participants.map(({ name }) => name).sort();
  const isSure = participants.length >= 2 && participants.every(({ isNamed }) => isNamed);
  const kind = tellings[0]?.kind ?? '';
  return isSure && kind !== 'pressConference'
    ? [kind, ...names].join('\n')
    : `${kind} ${tellings[0]?.day} ${names}`;
}

function joinedInOrder(clusters: readonly Cluster[]): Cluster[] {
  const joined: Cluster[] = [];
  for (const cluster of clusters.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && areOne(last, cluster))
      joined[joined.length - 1] = clusterOf([...last.tellings, ...cluster.tellings]);
    else joined.push(cluster);
  }
  return joined;
}

function areOne(a: Cluster, b: Cluster): boolean {
  // Three days in a row are a visit, and no zone explains them.
  const days = [...a.tellings, ...b.tellings].flatMap(({ day }) => (day === null ? [] : [Date.parse(day)]));
  if (Math.max(...days) - Math.min(...days) !== DAY_MS) return false;
  const places = new Set(a.tellings.map(({ place }) => place));
  return !b.tellings.some(({ place }) => places.has(place));
}
