import { groupBy } from '../../model/index.ts';
import type { PartGroup } from './groupParts.ts';
import type { StoryPart } from './storyPart.ts';

/** Groups with the same articles are one event where they have so much of every second one of these. */
const LEAST_SHARE = 0.85;

/** Where several groups have the very same articles, less is enough: digests have a small part in common. */
const LEAST_SAME_SHARE = 0.5;

/**
 * An article that another outlet took over with its sub-headings makes a group at each of them: such groups become one,
 * and one whose articles are all in a larger group comes to that. Two digests that have several reports in common do
 * neither, for those are a small part of each.
 */
export function absorbGroups(
  groups: readonly PartGroup[],
  parts: readonly StoryPart[],
  lengthOf: (place: number) => number,
): PartGroup[] {
  const archive: Sections = { parts, lengthOf };
  const byPlaces = groupBy(groups, (group) => placesOf(group, parts).join());
  const joined = [...byPlaces.values()].flatMap((same) =>
    isOne(same, archive, LEAST_SAME_SHARE) ? [union(same)] : same,
  );
  return absorbSmaller(joined, archive);
}

/** The sections of an archive, and how long each article is with all of them. */
interface Sections {
  readonly parts: readonly StoryPart[];
  readonly lengthOf: (place: number) => number;
}

function placesOf(group: PartGroup, parts: readonly StoryPart[]): number[] {
  return [...new Set(group.parts.map((part) => parts[part]?.place ?? -1))];
}

/** True where every second article is for the most part in these groups. What a person made stays as it is. */
function isOne(groups: readonly PartGroup[], { parts, lengthOf }: Sections, least: number): boolean {
  const [first] = groups;
  if (!first || groups.some(({ rule }) => rule !== undefined)) return false;
  const places = placesOf(first, parts);
  const whole = places.filter((place) => {
    const own = new Set(
      groups.flatMap((group) => group.parts).filter((part) => parts[part]?.place === place),
    );
    const length = [...own].reduce((sum, part) => sum + (parts[part]?.section.length ?? 0), 0);
    return length >= least * lengthOf(place);
  });
  return 2 * whole.length >= places.length;
}

function union(groups: readonly PartGroup[]): PartGroup {
  return { parts: [...new Set(groups.flatMap((group) => group.parts))].sort((a, b) => a - b) };
}

/** Smaller groups first, each into the smallest group that has all its articles. */
function absorbSmaller(groups: readonly PartGroup[], archive: Sections): PartGroup[] {
  const places = new Map(groups.map((group) => [group, new Set(placesOf(group, archive.parts))]));
  const byPlace = new Map<number, Set<PartGroup>>();
  const put = (group: PartGroup) => {
    for (const place of places.get(group) ?? [])
      byPlace.set(place, (byPlace.get(place) ?? new Set()).add(group));
  };
  for (const group of groups) put(group);
  const sizeOf = (group: PartGroup) => places.get(group)?.size ?? 0;
  for (const group of [...groups].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const own = [...(places.get(group) ?? [])];
    const larger = [...(byPlace.get(own[0] ?? -1) ?? [])]
      .filter((other) => sizeOf(other) > own.length && own.every((place) => places.get(other)?.has(place)))
      .sort((a, b) => sizeOf(a) - sizeOf(b))
      .find((other) => isOne([group, other], archive, LEAST_SHARE));
    if (!larger) continue;
    const whole = union([larger, group]);
    places.set(whole, places.get(larger) ?? new Set());
    for (const gone of [larger, group]) {
      for (const place of places.get(gone) ?? []) byPlace.get(place)?.delete(gone);
      places.delete(gone);
    }
    put(whole);
  }
  return [...places.keys()];
}
