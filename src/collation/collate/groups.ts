import { bisect } from '../../model/index.ts';
import type { TokenRange } from '../align/tokenRange.ts';
import type { Cuts, PairLink, PairRegion } from './cuts.ts';
import { Partition } from './partition.ts';

/** A piece of one witness between two cuts, in tokens. */
export interface Atom {
  readonly witness: number;
  readonly from: number;
  readonly to: number;
}

/** Two pieces correspond where the common text fills half of the smaller one. */
const LEAST_COMMON_SHARE = 0.5;

/** Pieces that correspond. */
export interface AtomGroup {
  /** By witness, then place. */
  readonly atoms: readonly Atom[];
  /** By atom: pieces with the same number have text in common, directly or through another one. */
  readonly textGroups: readonly number[];
  /** The least sure of the links between its text groups; absent where there is one. */
  readonly confidence: number | undefined;
}

/**
 * Pieces of two or more witnesses that correspond by their text; and with them those that links of rewording tie to
 * them, the surest first. A link that would bring two sentences of one witness together is not followed.
 */
export function groupAtoms(
  cuts: Cuts,
  regions: readonly PairRegion[],
  links: readonly PairLink[],
): AtomGroup[] {
  const atoms = cuts.map((own, witness) =>
    own.slice(1).map((to, index): Atom => ({ witness, from: own[index] ?? 0, to })),
  );
  const byText = new Partition<Atom>();
  for (const region of regions) {
    for (const [one, other] of correspondingAtoms(region, atoms)) byText.unite(one, other);
  }
  const { whole, confidence } = linkGroups(atoms, byText, links);
  return [...whole.groups(atoms.flat()).entries()]
    .filter(([, group]) => new Set(group.map((atom) => atom.witness)).size > 1)
    .map(([root, group]) => {
      const roots = [...new Set(group.map((atom) => byText.rootOf(atom)))];
      const textGroups = group.map((atom) => roots.indexOf(byText.rootOf(atom)));
      return { atoms: group, textGroups, confidence: confidence.get(root) };
    });
}

/** Text groups, and what links of rewording make of them. */
function linkGroups(
  atoms: readonly (readonly Atom[])[],
  byText: Partition<Atom>,
  links: readonly PairLink[],
): { whole: Partition<Atom>; confidence: ReadonlyMap<Atom, number> } {
  if (links.length === 0) return { whole: byText, confidence: new Map() };
  const whole = byText.copy();
  const members = new Map<Atom, ReadonlySet<number>>();
  for (const [root, group] of whole.groups(atoms.flat()))
    members.set(root, new Set(group.map(({ witness }) => witness)));
  const least = new Map<Atom, number>();
  for (const link of [...links].sort((x, y) => y.confidence - x.confidence)) {
    const one = mainAtom(atoms[link.first], link.a);
    const other = mainAtom(atoms[link.second], link.b);
    if (!one || !other) continue;
    const roots = [whole.rootOf(one), whole.rootOf(other)] as const;
    const [ones, others] = roots.map((root) => members.get(root) ?? new Set([root.witness]));
    if (!ones || !others || [...ones].some((witness) => others.has(witness))) continue;
    whole.unite(one, other);
    const root = whole.rootOf(one);
    members.set(root, new Set([...ones, ...others]));
    least.set(root, Math.min(link.confidence, ...roots.map((before) => least.get(before) ?? 1)));
  }
  return { whole, confidence: least };
}

/** The piece that has most of a sentence; none where it is cut up. */
function mainAtom(atoms: readonly Atom[] | undefined, [from, to]: TokenRange): Atom | undefined {
  if (!atoms) return undefined;
  const inside: Atom[] = [];
  for (let at = firstEndingAfter(atoms, from); (atoms[at]?.from ?? to) < to; at++)
    inside.push(atoms[at] as Atom);
  return inside.find((atom) => 2 * sizeOf(atom) > to - from);
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
