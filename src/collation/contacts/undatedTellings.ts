import { groupBy, type Telling } from '../../model/index.ts';
import { agree } from './agreement.ts';
import { type Cluster, clusterOf } from './cluster.ts';

/** When the article at a place of the archive was published, in whole days since 1970-01-01; undefined for an undated one. */
export type DayOfPlace = (place: number) => number | undefined;

const DAY_MS = 86_400_000;

/** How long before and after an article's publication a contact may be that it tells of without a day, in days. */
const REACH = { before: 3, after: 1, planned: 30 } as const;
/** Press conferences are held every day: one without a day is that of the day of publication or an unknown one. */
const PRESS_REACH = { before: 0, after: 0, planned: 0 } as const;

/** The same persons' contacts that two articles tell of without a day are one where the articles are not further apart, in days. */
const APART = 3;

/**
 * Gives tellings without a day to the only contact of those days that they can be about. The others stand for themselves:
 * those of the same persons, of one state and of a few days, for one contact.
 */
export function withUndated(
  dated: readonly Cluster[],
  undated: readonly Telling[],
  dayOfPlace: DayOfPlace,
): Cluster[] {
  const byName = clustersByName(dated);
  const gained = new Map<Cluster, Telling[]>();
  const left: Telling[] = [];
  for (const telling of undated) {
    const fitting = fittingClusters(telling, byName, dayOfPlace(telling.place));
    const [only, other] = fitting;
    if (only && !other) gained.set(only, [...(gained.get(only) ?? []), telling]);
    else left.push(telling);
  }
  const whole = dated.map((cluster) => withTellings(cluster, gained.get(cluster) ?? []));
  return [...whole, ...alone(left, dayOfPlace)];
}

function withTellings(cluster: Cluster, more: readonly Telling[]): Cluster {
  return more.length === 0 ? cluster : clusterOf([...cluster.tellings, ...more]);
}

function clustersByName(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const byName = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const { name } of cluster.participants) {
      const own = byName.get(name);
      if (own) own.push(cluster);
      else byName.set(name, [cluster]);
    }
  }
  return byName;
}

function fittingClusters(
  telling: Telling,
  byName: ReadonlyMap<string, readonly Cluster[]>,
  published: number | undefined,
): Cluster[] {
  // What is said to be earlier, or of some month, is of another time than what the day's reports tell.
  if (published === undefined || telling.noDay !== 'notStated') return [];
  const near = telling.participants.flatMap(({ name }) => byName.get(name) ?? []);
  return [...new Set(near)].filter(
    (cluster) => isNear(cluster, telling, published) && isCertain(cluster, telling),
  );
}

function isNear({ day }: Cluster, { kind, state }: Telling, published: number): boolean {
  const reach = kind === 'pressConference' ? PRESS_REACH : REACH;
  const number = Date.parse(day ?? '') / DAY_MS;
  const after = state === 'planned' ? reach.planned : reach.after;
  return number >= published - reach.before && number <= published + after;
}

/** Two in common, or all that the telling has: one alone is a day's speaker, and no contact is known by it. */
function isCertain({ tellings, participants }: Cluster, telling: Telling): boolean {
  if (tellings[0]?.kind !== telling.kind || !agree(telling.kind, participants, telling.participants))
    return false;
  const names = new Set(participants.map(({ name }) => name));
  const shared = telling.participants.filter(({ name }) => names.has(name)).length;
  return shared >= Math.min(2, telling.participants.length);
}

function alone(tellings: readonly Telling[], dayOfPlace: DayOfPlace): Cluster[] {
  return [...groupBy(tellings, keyOf).values()].flatMap((own) => {
    const runs: Telling[][] = [];
    for (const telling of own.toSorted((a, b) => a.place - b.place)) {
      const run = runs.at(-1);
      if (run && isSoonAfter(run.at(-1), telling, dayOfPlace)) run.push(telling);
      else runs.push([telling]);
    }
    return runs.map(clusterOf);
  });
}

function keyOf({ kind, state, noDay, participants }: Telling): string {
  return [kind, state, noDay, ...participants.map(({ name }) => name).sort()].join('\n');
}

function isSoonAfter(before: Telling | undefined, telling: Telling, dayOfPlace: DayOfPlace): boolean {
  const [from, to] = [before && dayOfPlace(before.place), dayOfPlace(telling.place)];
  const most = telling.kind === 'pressConference' ? 0 : APART;
  return from !== undefined && to !== undefined && to - from <= most;
}
