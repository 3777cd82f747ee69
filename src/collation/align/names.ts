import type { NameGroup } from '../../model/index.ts';
import { cutTokens, formsOf, roomFor, writeTokens } from '../../text/index.ts';
import { KNOWN_NAMES } from './knownNames.ts';
import { NameBeginnings } from './nameBeginnings.ts';

/** A name found at a token. */
export interface FoundName {
  /** What stands for all variants; no form of a text is the same. */
  readonly canonical: string;
  /** Tokens that the name takes. */
  readonly length: number;
}

/** Finds names among settled forms, the longest that begins at a place. */
export interface Names {
  /** Most tokens that a name takes. */
  readonly longest: number;
  at(forms: readonly string[], at: number): FoundName | undefined;
  /** Whether a name may begin with two tokens of these units, or be the first: as `TokenRoom.units`, 0 behind the last. */
  mayBegin(unit: number, next: number): boolean;
}

interface Variant extends FoundName {
  readonly forms: readonly string[];
}

let known: Names | undefined;

/** The names that the program knows, and those of an archive. A variant in two groups makes them one name. */
export function namesOf(groups: readonly NameGroup[]): Names {
  if (groups.length > 0) return indexOf([...KNOWN_NAMES, ...groups]);
  known ??= indexOf(KNOWN_NAMES);
  return known;
}

function indexOf(groups: readonly NameGroup[]): Names {
  const byFirst = new Map<string, Variant[]>();
  const begins = new NameBeginnings();
  for (const { written, canonical } of canonicalVariants(groups)) {
    const room = roomFor(written.length);
    const units = room.units.subarray(0, writeTokens(written, room, 0, 0));
    const forms = formsOf(units, room.longForms);
    const [first] = forms;
    if (first === undefined) continue;
    begins.add(units);
    const variants = byFirst.get(first) ?? [];
    variants.push({ forms, length: forms.length, canonical });
    byFirst.set(first, variants);
  }
  for (const variants of byFirst.values()) variants.sort((x, y) => y.length - x.length);
  return {
    longest: [...byFirst.values()].reduce((most, [first]) => Math.max(most, first?.length ?? 0), 0),
    at: (forms, at) => byFirst.get(forms[at] ?? '')?.find((variant) => standsAt(variant, forms, at)),
    mayBegin: (unit, next) => begins.has(unit, next),
  };
}

/** The names that the program knows, and those of an archive, as groups without a variant in common. */
export function nameGroupsOf(groups: readonly NameGroup[]): NameGroup[] {
  return mergeGroups([...KNOWN_NAMES, ...groups]);
}

/** A way to write a name, and what stands for all of them. */
export interface NameVariant {
  readonly written: string;
  readonly canonical: string;
}

/** All variants of the names that the program knows, and of those of an archive. */
export function variantsOf(groups: readonly NameGroup[]): NameVariant[] {
  return canonicalVariants([...KNOWN_NAMES, ...groups]);
}

function canonicalVariants(groups: readonly NameGroup[]): NameVariant[] {
  return mergeGroups(groups).flatMap((group) =>
    group.map((written) => ({ written, canonical: `name:${group[0]}` })),
  );
}

function standsAt(variant: Variant, forms: readonly string[], at: number): boolean {
  for (let step = 1; step < variant.length; step++) {
    if (forms[at + step] !== variant.forms[step]) return false;
  }
  return true;
}

/** Groups without a variant in common; the first form stands for all of its group. */
export function mergeGroups(groups: readonly NameGroup[]): NameGroup[] {
  const groupOf = new Map<string, Set<string>>();
  for (const group of groups) {
    const joined = new Set(group.flatMap((name) => [...(groupOf.get(keyOf(name)) ?? []), name]));
    for (const name of joined) groupOf.set(keyOf(name), joined);
  }
  return [...new Set(groupOf.values())].map((joined) => [...joined]);
}

/** Equal for forms that a comparison takes for one. */
export function keyOf(name: string): string {
  return cutTokens(name).forms.join(' ');
}
