import { bisect } from './bisect.ts';
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
    const group = groups.get(root);
    if (group) group.push(atom);
    else groups.set(root, [atom]);
  }
  return [...groups.values()].filter((group) => new Set(group.map((atom) => atom.witness)).size > 1);
}

/** The pairs of pieces of a region that have enough in common. */
function correspondingAtoms(region: PairRegion, atoms: readonly (readonly Atom[])[]): [Atom, Atom][] {
  const common = commonTokens(region, atoms[region.first] ?? [], atoms[region.second] ?? []);
  return [...common].flatMap(([one, row]) =>
    [...row]
      .filter(([other, tokens]) => tokens >= LEAST_COMMON_SHARE * Math.min(sizeOf(one), sizeOf(other)))
      .map(([other]): [Atom, Atom] => [one, other]),
  );
}

type Common = Map<Atom, Map<Atom, number>>;

/** Tokens in common of every two pieces, counted along the region's tiles from piece to piece. */
function commonTokens({ tiles }: PairRegion, ones: readonly Atom[], others: readonly Atom[]): Common {
  const common: Common = new Map();
  for (const { a, b, length } of tiles) {
    let i = firstEndingAfter(ones, a);
    let j = firstEndingAfter(others, b);
    for (let done = 0; done < length; ) {
      const [one, other] = [ones[i], others[j]];
      if (!one || !other) break;
      const step = Math.min(length - done, one.to - a - done, other.to - b - done);
      count(common, one, other, step);
      done += step;
      if (one.to === a + done) i += 1;
      if (other.to === b + done) j += 1;
    }
  }
  return common;
}

/** Index of the first piece that ends after a place; pieces follow each other without a gap. */
function firstEndingAfter(atoms: readonly Atom[], at: number): number {
  return bisect(atoms.length, (index) => (atoms[index]?.to ?? 0) <= at);
}

function count(common: Common, one: Atom, other: Atom, tokens: number): void {
  const row = common.get(one) ?? new Map<Atom, number>();
  row.set(other, (row.get(other) ?? 0) + tokens);
  common.set(one, row);
}

function sizeOf({ from, to }: Atom): number {
  return to - from;
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
