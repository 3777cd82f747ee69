import { bisect } from '../../model/index.ts';
import type { Alignment } from '../align/alignment.ts';
import type { Match } from '../align/matches.ts';
import type { Stream } from '../align/stream.ts';
import { hasFlag, type TokenFlags } from '../align/tokenFlags.ts';
import type { Atom } from './groups.ts';
import type { Draft } from './passages.ts';

/** The alignment of two of the witnesses, by their indices. */
export interface AlignedPair extends Alignment {
  readonly first: number;
  readonly second: number;
}

/** Which tokens of each witness stand in a mark already, so that no two marks overlap. */
export class TokenLedger {
  readonly #streams: readonly Stream[];
  readonly #taken: readonly TokenFlags[];

  constructor(streams: readonly Stream[], drafts: readonly Draft[]) {
    this.#streams = streams;
    this.#taken = streams.map((stream) => new Uint8Array(stream.units.length));
    for (const { readings, echoes } of drafts) for (const atom of [...readings, ...echoes]) this.take(atom);
  }

  take({ witness, from, to }: Atom): void {
    this.#taken[witness]?.fill(1, from, to);
  }

  /** True where a stretch is free and lies inside one block. */
  isFree({ witness, from, to }: Atom): boolean {
    const taken = this.#taken[witness];
    const blocks = this.#streams[witness]?.blocks;
    return taken !== undefined && !hasFlag(taken, from, to) && blocks?.[from] === blocks?.[to - 1];
  }
}

/** Text that a witness repeats: the free side of a repeat becomes an echo of the passage that holds the other side. */
export function addEchoes(
  drafts: readonly Draft[],
  pairs: readonly AlignedPair[],
  ledger: TokenLedger,
): Draft[] {
  const echoes = drafts.map((draft) => [...draft.echoes]);
  const homes = new ReadingIndex(drafts);
  for (const [one, other] of pairs.flatMap((pair) =>
    pair.repeats.flatMap((match) => bothWays(pair, match)),
  )) {
    const home = homes.find(other);
    if (home === undefined || !ledger.isFree(one)) continue;
    ledger.take(one);
    echoes[home]?.push(one);
  }
  return drafts.map((draft, index) => ({ ...draft, echoes: echoes[index] ?? [] }));
}

/** Finds the draft in one of whose readings a piece lies. Readings of one witness do not overlap. */
class ReadingIndex {
  readonly #readings: { readonly atom: Atom; readonly draft: number }[];

  constructor(drafts: readonly Draft[]) {
    this.#readings = drafts
      .flatMap(({ readings }, draft) => readings.map((atom) => ({ atom, draft })))
      .sort((x, y) => byPlace(x.atom, y.atom));
  }

  find(piece: Atom): number | undefined {
    const readings = this.#readings;
    const next = bisect(readings.length, (index) => byPlace(readings[index]?.atom ?? piece, piece) <= 0);
    const before = readings[next - 1];
    return before && isInside(piece, before.atom) ? before.draft : undefined;
  }
}

function byPlace(x: Atom, y: Atom): number {
  return x.witness - y.witness || x.from - y.from;
}

/** Stock phrases that stand free on both sides. */
export function freePhrases(pairs: readonly AlignedPair[], ledger: TokenLedger): Atom[] {
  const phrases: Atom[] = [];
  for (const pair of pairs) {
    for (const match of pair.stockPhrases) {
      const free = sidesOf(pair, match).filter((atom) => ledger.isFree(atom));
      for (const atom of free) ledger.take(atom);
      phrases.push(...free);
    }
  }
  return phrases;
}

function bothWays(pair: AlignedPair, match: Match): [Atom, Atom][] {
  const [a, b] = sidesOf(pair, match);
  return [
    [a, b],
    [b, a],
  ];
}

function sidesOf({ first, second }: AlignedPair, { a, b, length }: Match): [Atom, Atom] {
  return [
    { witness: first, from: a, to: a + length },
    { witness: second, from: b, to: b + length },
  ];
}

function isInside(inner: Atom, outer: Atom): boolean {
  return inner.witness === outer.witness && inner.from >= outer.from && inner.to <= outer.to;
}
