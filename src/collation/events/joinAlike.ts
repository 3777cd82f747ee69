import type { PartGroup } from './groupParts.ts';
import { numbersIn } from './sameForm.ts';
import type { StoryPart } from './storyPart.ts';
import type { TermWeights } from './termWeights.ts';

/** Small groups whose headlines and first sentences, all together, are so much alike tell of one thing. */
const LEAST_ALIKE = 0.21;

/** Groups of so many articles together are small; with each doubling they must be so much more alike: many words meet many. */
const SMALL = 8;
const MORE_ALIKE = 0.04;

/** Groups less alike than this are not joined over other numbers. */
const SURELY_ALIKE = 0.36;

/** One article has one headline, which may be like another's by chance. */
const LEAST_ALIKE_ALONE = 0.245;

/** One article's sub-headings may be places of one story: groups that share it need be less alike. */
const LEAST_ALIKE_SHARING = 0.17;

/** An article of more groups than this is a digest: what stands in it together has nothing to do with each other. */
const MOST_OF_ONE = 4;
const LEAST_ALIKE_IN_DIGEST = 0.26;

/** What most articles tell so many hours later is another happening with the same names. */
const MOST_BETWEEN_MS = 36 * 3_600_000;

/** An event's articles come within so many days. */
const LONGEST_MS = 4 * 86_400_000;

/** Fewer terms are a rubric: ● 中國. */
const FEWEST_TERMS = 4;

/** A term of more groups than this says what an archive is about. */
const MOST_GROUPS = 64;

/**
 * Joins groups that tell of one thing in other words. Two headlines may have little in common where all those of a story
 * have the same core: what most of a group's headlines say counts most (Rocchio's centroids). Groups that share an article
 * tell of two things in it.
 */
export function joinAlike(
  groups: readonly PartGroup[],
  parts: readonly StoryPart[],
  weights: TermWeights,
): PartGroup[] {
  const profiled = (group: PartGroup) => profileOf(group, parts, weights);
  // Articles alone are most of an archive: their profiles are kept where they are like a group's, and no longer.
  const several = groups.filter(({ parts: own }) => !isOfOne(own, parts));
  const all = new Profiles(digestsIn(several, parts));
  const alone = groups.filter(({ parts: own }) => isOfOne(own, parts));
  const kept = new Set([...several, ...alone].filter((group) => all.add(profiled(group))));
  for (let best = all.closest(); best; best = all.closest()) {
    all.join(best, profileOf({ parts: partsOf(best) }, parts, weights));
  }
  return [...all.groups(), ...groups.filter((group) => !kept.has(group))];
}

function isOfOne(own: readonly number[], parts: readonly StoryPart[]): boolean {
  return own.every((part) => parts[part]?.place === parts[own[0] ?? 0]?.place);
}

/** The places of articles that are in many groups. */
function digestsIn(groups: readonly PartGroup[], parts: readonly StoryPart[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { parts: own } of groups) {
    for (const place of new Set(own.flatMap((part) => parts[part]?.place ?? [])))
      counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([place, count]) => (count > MOST_OF_ONE ? [place] : [])));
}

/** What a group's headlines and first sentences say, and when. */
interface Profile {
  readonly group: PartGroup;
  readonly head: ReadonlyMap<number, number>;
  readonly lead: ReadonlyMap<number, number>;
  readonly places: ReadonlySet<number>;
  /** Those of its headlines. */
  readonly numbers: ReadonlySet<string>;
  readonly from: number;
  /** When the middle one was published. */
  readonly middle: number;
  readonly to: number;
}

type Pair = readonly [Profile, Profile];

function partsOf([one, other]: Pair): number[] {
  return [...one.group.parts, ...other.group.parts].sort((a, b) => a - b);
}

function profileOf(group: PartGroup, parts: readonly StoryPart[], weights: TermWeights): Profile {
  const own = group.parts.flatMap((part) => parts[part] ?? []);
  // The headline of a digest is of no place of it.
  const telling = own.filter(({ isExcerpt }) => !isExcerpt);
  const times = own.flatMap(({ publishedAt }) => publishedAt ?? []).sort((a, b) => a - b);
  const told = (of: (part: StoryPart) => Int32Array) => unit(telling.map(of), weights);
  // Most profiles are near to no other: what only a closer look needs is made for it.
  let lead: ReadonlyMap<number, number> | undefined;
  let numbers: ReadonlySet<string> | undefined;
  return {
    group,
    head: told(({ section }) => section.terms),
    get lead() {
      lead ??= told(({ section }) => section.lead);
      return lead;
    },
    places: new Set(own.map(({ place }) => place)),
    get numbers() {
      numbers ??= new Set(own.flatMap(numbersIn));
      return numbers;
    },
    from: times[0] ?? Number.NaN,
    middle: times[times.length >> 1] ?? Number.NaN,
    to: times.at(-1) ?? Number.NaN,
  };
}

/** The terms of some lists, by how many have them and by their weights, as a vector of length 1. */
function unit(lists: readonly Int32Array[], weights: TermWeights): Map<number, number> {
  const sums = new Map<number, number>();
  for (const terms of lists)
    for (const term of terms) sums.set(term, (sums.get(term) ?? 0) + weights.of(term));
  let squares = 0;
  for (const value of sums.values()) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (const [term, value] of sums) sums.set(term, value / length);
  return sums;
}

/** Profiles, and which of them are alike. */
class Profiles {
  readonly #profiles = new Set<Profile>();
  readonly #pairs: { readonly pair: Pair; readonly alike: number }[] = [];
  readonly #byTerm = new Map<number, Profile[]>();
  readonly #digests: ReadonlySet<number>;

  constructor(digests: ReadonlySet<number>) {
    this.#digests = digests;
  }

  /** Sets a profile beside those that were added; false where nothing can come of it. */
  add(profile: Profile): boolean {
    if (!isJoinable(profile)) return false;
    const offers = [...this.#near(profile)].filter((one) => this.#offer([one, profile])).length;
    if (isAlone(profile) && offers === 0) return false;
    this.#profiles.add(profile);
    if (!isAlone(profile)) this.#index(profile);
    return true;
  }

  #near({ head }: Profile): Set<Profile> {
    const near = new Set<Profile>();
    for (const term of head.keys()) {
      const known = this.#byTerm.get(term) ?? [];
      if (known.length < MOST_GROUPS) for (const one of known) near.add(one);
    }
    return near;
  }

  #index(profile: Profile): void {
    for (const term of profile.head.keys()) {
      const known = this.#byTerm.get(term);
      if (!known) this.#byTerm.set(term, [profile]);
      else if (known.length < MOST_GROUPS) known.push(profile);
    }
  }

  /** The pair that is most alike, if any is enough. */
  closest(): Pair | undefined {
    const open = this.#pairs.filter(({ pair }) => pair.every((one) => this.#profiles.has(one)));
    this.#pairs.splice(0, this.#pairs.length, ...open);
    return open.reduce<(typeof open)[number] | undefined>(
      (best, one) => (best && best.alike >= one.alike ? best : one),
      undefined,
    )?.pair;
  }

  join(pair: Pair, joined: Profile): void {
    for (const one of pair) this.#profiles.delete(one);
    for (const one of this.#profiles) this.#offer([one, joined]);
    this.#profiles.add(joined);
  }

  groups(): PartGroup[] {
    return [...this.#profiles].map(({ group }) => group);
  }

  #offer(pair: Pair): boolean {
    if (!mayJoin(pair)) return false;
    const alike = likeness(pair);
    if (alike < this.#leastAlike(pair)) return false;
    if (pair.some(isAlone) ? hasNewNumber(pair) : alike < SURELY_ALIKE && hasOtherNumbers(pair)) return false;
    this.#pairs.push({ pair, alike });
    return true;
  }

  #leastAlike(pair: Pair): number {
    const [one, other] = pair;
    const shared = [...one.places].filter((place) => other.places.has(place));
    // What an article tells besides, and nobody else does, is no other happening's.
    if (pair.some(isAlone)) return shared.length > 0 ? Number.POSITIVE_INFINITY : LEAST_ALIKE_ALONE;
    const more = MORE_ALIKE * Math.max(0, Math.log2((one.places.size + other.places.size) / SMALL));
    if (shared.length === 0) return LEAST_ALIKE + more;
    return (
      (shared.every((place) => this.#digests.has(place)) ? LEAST_ALIKE_IN_DIGEST : LEAST_ALIKE_SHARING) + more
    );
  }
}

/** What a person put together stays as it is. */
function isJoinable({ group, head }: Profile): boolean {
  return group.rule === undefined && head.size >= FEWEST_TERMS;
}

function isAlone({ places }: Profile): boolean {
  return places.size === 1;
}

/** Two articles alone are told by their own ties. */
function mayJoin(pair: Pair): boolean {
  const [one, other] = pair;
  if (isAlone(one) && isAlone(other)) return false;
  const whole = Math.max(one.to, other.to) - Math.min(one.from, other.from);
  return Math.abs(one.middle - other.middle) <= MOST_BETWEEN_MS && whole <= LONGEST_MS;
}

/** A form that is filled in anew each day has other numbers each day: 新增33例, 新增69例. */
function hasOtherNumbers([{ numbers: one }, { numbers: other }]: Pair): boolean {
  return one.size > 0 && other.size > 0 && [...one].every((number) => !other.has(number));
}

/** One article with a number that none of the group has may be the form of another day, or of another earthquake. */
function hasNewNumber(pair: Pair): boolean {
  const [alone, group] = isAlone(pair[0]) ? pair : [pair[1], pair[0]];
  return [...alone.numbers].some((number) => !group.numbers.has(number));
}

function likeness([one, other]: Pair): number {
  return (dot(one.head, other.head) + dot(one.lead, other.lead)) / 2;
}

function dot(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [term, value] of one) sum += value * (other.get(term) ?? 0);
  return sum;
}
