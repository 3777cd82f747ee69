import { PairColumns } from './pairColumns.ts';
import { filterBits, MOST_REPEATED } from './postings.ts';
import { MOST_TEXTS, type ScoredPairs } from './scoredPairs.ts';

/** What became of an archive's texts since they were scored. */
export interface ArchiveChange {
  /** By former place: the place now, ascending, or `GONE`. A changed text is one that is gone and one that came. */
  readonly places: Int32Array;
  /** Fingerprints of those that are gone, in their order. */
  readonly gone: readonly Uint32Array[];
  /** How many fingerprints all texts had together. */
  readonly total: number;
}

/** Stands for the place of a text that is gone. */
export const GONE = -1;

/**
 * The pairs of an archive of which some texts changed: what `scorePairs` would find, by a look at the changed texts'
 * fingerprints alone. Undefined where only `scorePairs` can tell: where a fingerprint has become boilerplate or is none
 * any more, or where only a sample can be looked at.
 */
export function rescorePairs(
  former: ScoredPairs,
  change: ArchiveChange,
  prints: readonly Uint32Array[],
): ScoredPairs | undefined {
  const came = placesThatCame(change.places, prints.length);
  const added = came.reduce((sum, place) => sum + (prints[place]?.length ?? 0), 0);
  // A fingerprint more makes at most two that look repeated: itself, and the one that has its place in the filter.
  const repeated = former.repeated === undefined ? undefined : former.repeated + 2 * added;
  if (repeated === undefined || repeated > MOST_REPEATED) return undefined;
  const total = prints.reduce((sum, { length }) => sum + length, 0);
  if (filterBits(total) !== filterBits(change.total) || !isAscending(change.places)) return undefined;
  const watched = new WatchedPrints(change.gone, came, prints);
  watched.findHolders(prints);
  if (watched.hasCrossed()) return undefined;
  const fresh = watched.pairsOf(came, prints);
  return { ...merged(kept(former, change.places), fresh), repeated };
}

type Columns = Omit<ScoredPairs, 'repeated'>;

function placesThatCame(places: Int32Array, count: number): number[] {
  const stayed = new Uint8Array(count);
  for (const place of places) if (place !== GONE) stayed[place] = 1;
  return [...stayed.keys()].filter((place) => stayed[place] === 0);
}

function isAscending(places: Int32Array): boolean {
  const stayed = places.filter((place) => place !== GONE);
  return stayed.every((place, at) => at === 0 || place > (stayed[at - 1] ?? 0));
}

/** The fingerprints of the texts that changed, and who has them. */
class WatchedPrints {
  readonly #slots = new Map<number, number>();
  /** Some bits for each fingerprint: nearly all of the archive's are none of these. */
  readonly #filter = new Uint8Array(FILTER);
  readonly #gone: number[] = [];
  readonly #came: number[][] = [];
  readonly #stayed: number[][] = [];

  constructor(gone: readonly Uint32Array[], came: readonly number[], prints: readonly Uint32Array[]) {
    for (const own of gone)
      for (const hash of own) {
        const slot = this.#slotOf(hash);
        this.#gone[slot] = (this.#gone[slot] ?? 0) + 1;
      }
    for (const place of came)
      for (const hash of prints[place] ?? []) this.#came[this.#slotOf(hash)]?.push(place);
  }

  findHolders(prints: readonly Uint32Array[]): void {
    const isNew = new Uint8Array(prints.length);
    for (const places of this.#came) for (const place of places) isNew[place] = 1;
    prints.forEach((own, text) => {
      if (isNew[text] === 1) return;
      for (let at = 0; at < own.length; at++) {
        const hash = own[at] ?? 0;
        if (this.#filter[hash & (FILTER - 1)] === 0) continue;
        const slot = this.#slots.get(hash);
        if (slot !== undefined) this.#stayed[slot]?.push(text);
      }
    });
  }

  /** True where a fingerprint was boilerplate and is none, or the other way round. */
  hasCrossed(): boolean {
    return this.#stayed.some((stayed, slot) => {
      const then = stayed.length + (this.#gone[slot] ?? 0);
      const now = stayed.length + (this.#came[slot]?.length ?? 0);
      return then > MOST_TEXTS !== now > MOST_TEXTS;
    });
  }

  /** The pairs of the texts that came, with those that stayed and with each other. */
  pairsOf(came: readonly number[], prints: readonly Uint32Array[]): Columns {
    const scored = new Map<number, number>();
    for (const place of came)
      for (const other of this.#holdersOf(prints[place] ?? new Uint32Array(), place)) {
        const key = Math.max(place, other) * prints.length + Math.min(place, other);
        scored.set(key, (scored.get(key) ?? 0) + 1);
      }
    const pairs = new PairColumns();
    for (const key of Float64Array.from(scored.keys()).sort())
      pairs.put(key % prints.length, Math.floor(key / prints.length), scored.get(key) ?? 0);
    return pairs.columns();
  }

  /** For each fingerprint the others that have it; of two that both came, the later has the earlier one. */
  #holdersOf(own: Uint32Array, place: number): number[] {
    return [...own].flatMap((hash) => {
      const slot = this.#slots.get(hash) ?? 0;
      const [stayed, came] = [this.#stayed[slot] ?? [], this.#came[slot] ?? []];
      if (stayed.length + came.length > MOST_TEXTS) return [];
      return [...stayed, ...came.filter((other) => other < place)];
    });
  }

  #slotOf(hash: number): number {
    const known = this.#slots.get(hash);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    this.#slots.set(hash, slot);
    this.#filter[hash & (FILTER - 1)] = 1;
    this.#gone.push(0);
    this.#came.push([]);
    this.#stayed.push([]);
    return slot;
  }
}

const FILTER = 2 ** 20;

/** The pairs of which both texts stayed. */
function kept({ firsts, seconds, scores }: Columns, places: Int32Array): Columns {
  const pairs = new PairColumns();
  for (let at = 0; at < scores.length; at++) {
    const [first, second] = [places[firsts[at] ?? 0] ?? GONE, places[seconds[at] ?? 0] ?? GONE];
    if (first !== GONE && second !== GONE) pairs.put(first, second, scores[at] ?? 0);
  }
  return pairs.columns();
}

/** Two lists of pairs, each in its order, as one. */
function merged(one: Columns, other: Columns): Columns {
  const pairs = new PairColumns();
  let next = 0;
  const put = ({ firsts, seconds, scores }: Columns, at: number) =>
    pairs.put(firsts[at] ?? 0, seconds[at] ?? 0, scores[at] ?? 0);
  for (let at = 0; at < one.scores.length; at++) {
    while (next < other.scores.length && isBefore(other, next, one, at)) put(other, next++);
    put(one, at);
  }
  while (next < other.scores.length) put(other, next++);
  return pairs.columns();
}

function isBefore(one: Columns, at: number, other: Columns, place: number): boolean {
  const [second, otherSecond] = [one.seconds[at] ?? 0, other.seconds[place] ?? 0];
  return (
    second < otherSecond || (second === otherSecond && (one.firsts[at] ?? 0) < (other.firsts[place] ?? 0))
  );
}
