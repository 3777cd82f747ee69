import type { Cuts, PairRegion } from './cuts.ts';

/** A piece of one witness between two cuts, in tokens. */
export interface Atom {
  readonly witness: number;
  readonly from: number;
  readonly to: number;
}

/** Two pieces correspond where the common text fills half of the smaller one. */
const LEAST_COMMON_SHARE = 0.5;

/** Pieces of two or more witnesses that correspond, directly or through another one. Sorted within and among each other. */
export function groupAtoms(cuts: Cuts, regions: readonly PairRegion[]): Atom[][] {
  const atoms = cuts.map((own, witness) =>
    own.slice(1).map((to, index): Atom => ({ witness, from: own[index] ?? 0, to })),
  );
  const parents = new Map<Atom, Atom>();
  for (const region of regions) {
    for (const [one, other] of correspondingAtoms(region, atoms)) unite(parents, one, other);
  }
  const groups = new Map<Atom, Atom[]>();
  for (const atom of atoms.flat()) {
    if (!parents.has(atom)) continue;
    const root = rootOf(parents, atom);
    groups.set(root, [...(groups.get(root) ?? []), atom]);
  }
  return [...groups.values()].filter((group) => new Set(group.map((atom) => atom.witness)).size > 1);
}

function correspondingAtoms(region: PairRegion, atoms: readonly (readonly Atom[])[]): [Atom, Atom][] {
  const inside = (witness: number, [from, to]: readonly [number, number]) =>
    (atoms[witness] ?? []).filter((atom) => atom.from >= from && atom.to <= to);
  const others = inside(region.second, region.b);
  const pairs: [Atom, Atom][] = [];
  for (const one of inside(region.first, region.a)) {
    for (const other of others) {
      const smaller = Math.min(one.to - one.from, other.to - other.from);
      if (commonTokens(region, one, other) >= LEAST_COMMON_SHARE * smaller) pairs.push([one, other]);
    }
  }
  return pairs;
}

function commonTokens(region: PairRegion, one: Atom, other: Atom): number {
  let common = 0;
  for (const { a, b, length } of region.tiles) {
    const from = Math.max(one.from - a, other.from - b, 0);
    const to = Math.min(one.to - a, other.to - b, length);
    if (to > from) common += to - from;
  }
  return common;
}

function unite(parents: Map<Atom, Atom>, one: Atom, other: Atom): void {
  if (!parents.has(one)) parents.set(one, one);
  if (!parents.has(other)) parents.set(other, other);
  const [a, b] = [rootOf(parents, one), rootOf(parents, other)];
  if (a !== b) parents.set(b, a);
}

function rootOf(parents: Map<Atom, Atom>, atom: Atom): Atom {
  let root = atom;
  for (let parent = parents.get(root); parent && parent !== root; parent = parents.get(root)) root = parent;
  parents.set(atom, root);
  return root;
}
