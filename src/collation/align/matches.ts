import { runHashes } from './runHashes.ts';
import { afterTrailingSigns } from './sentences.ts';
import type { Stream } from './stream.ts';

/** The same tokens in two streams: `length` of them from `a` in the one and from `b` in the other. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Fewest tokens in a seed. Shorter seeds find more short runs, which say nothing; longer ones miss edited sentences. */
export const SEED_LENGTH = 5;

/** Longest seed: still shorter than a passage. */
const LONGEST_SEED = 12;

/** Up to this length, in tokens, seeds have their shortest length. */
const SHORT_TEXT = 0x10000;

/** Places where seeds of the one text stand in the other, for each token of both together. */
const MOST_HITS = 2;

/**
 * The seeds of the second text. Runs that two texts share by chance grow with the product of their lengths, and each
 * token more leaves about a quarter of them: a seed gets one more token with every fourfold length. Texts that repeat
 * themselves get longer ones yet, until their seeds meet no more often than the texts are long.
 */
function seedsOf(a: Stream, b: Stream): { readonly seeds: SeedIndex; readonly met: SeedsMet } {
  const longer = Math.max(a.ids.length, b.ids.length);
  const byLength = Math.round(Math.log2(Math.max(1, longer / SHORT_TEXT)) / 2);
  let seeds = new SeedIndex(b.ids, Math.min(LONGEST_SEED, SEED_LENGTH + byLength));
  let met = seeds.meet(a.ids);
  const most = MOST_HITS * (a.ids.length + b.ids.length);
  while (seeds.length < LONGEST_SEED && met.hits > most) {
    seeds = new SeedIndex(b.ids, seeds.length + 1);
    met = seeds.meet(a.ids);
  }
  return { seeds, met };
}

/** Where the seeds of one text may stand in another. */
interface SeedsMet {
  /** Places of the one, ascending, and for each the first place of the other. */
  readonly places: readonly number[];
  readonly firsts: readonly number[];
  /** How many places of the other they lead to, all together. */
  readonly hits: number;
}

/** A seed that stands in the other text this often is a formula; following it everywhere would cost the square of the text. */
const MOST_PLACES = 48;

/** Places of a seed that are looked at; all but a few of them continue a match that began before. */
const MOST_LOOKS = 4 * MOST_PLACES;

/** A text of one phrase over and over matches itself everywhere: matches together are at most so many times both texts. */
const MOST_MATCHED = 16;

/** All maximal matches of at least a seed, and whether some seed was too common to be followed. */
export function findMatches(a: Stream, b: Stream): { matches: Match[]; isLimited: boolean } {
  const { seeds, met } = seedsOf(a, b);
  const matches: Match[] = [];
  let left = MOST_MATCHED * (a.ids.length + b.ids.length);
  let isLimited = false;
  for (let index = 0; index < met.places.length && left >= 0; index++) {
    const found = matchesFrom(a, met.places[index] ?? 0, b, seeds, met.firsts[index] ?? -1);
    isLimited ||= found.isLimited;
    for (const match of found.matches) {
      left -= match.length;
      matches.push(match);
    }
  }
  return { matches, isLimited: isLimited || left < 0 };
}

/** The maximal matches that begin at a place of the first text; `first` is the first place of the second to look at. */
function matchesFrom(
  a: Stream,
  at: number,
  b: Stream,
  seeds: SeedIndex,
  first: number,
): { readonly matches: readonly Match[]; readonly isLimited: boolean } {
  const matches: Match[] = [];
  for (let place = first, looks = 0; place >= 0; place = seeds.next(place), looks++) {
    if (matches.length === MOST_PLACES || looks === MOST_LOOKS) return { matches, isLimited: true };
    if (continuesMatch(a.ids, at, b.ids, place)) continue;
    const length = lengthOfMatch(a.ids, at, b.ids, place);
    if (length >= seeds.length) matches.push(withoutLeadingSigns(a, { a: at, b: place, length }));
  }
  return { matches, isLimited: false };
}

/** A full stop before the first word ends other words, and would be missing there. */
function withoutLeadingSigns(stream: Stream, match: Match): Match {
  const signs = afterTrailingSigns(stream, match.a, match.a + match.length) - match.a;
  return match.length - signs < SEED_LENGTH ? match : withoutHead(match, signs);
}

/** A match without so many of its first tokens. */
export function withoutHead({ a, b, length }: Match, tokens: number): Match {
  return { a: a + tokens, b: b + tokens, length: length - tokens };
}

/** A match that has an equal token before it was found from there already. */
function continuesMatch(a: Int32Array, at: number, b: Int32Array, place: number): boolean {
  return at > 0 && place > 0 && a[at - 1] === b[place - 1];
}

function lengthOfMatch(a: Int32Array, at: number, b: Int32Array, place: number): number {
  let length = 0;
  while (at + length < a.length && place + length < b.length && a[at + length] === b[place + length])
    length += 1;
  return length;
}

/** Chained hash table over the seeds of a text. */
class SeedIndex {
  /** Tokens in a seed. */
  readonly length: number;
  readonly #shift: number;
  readonly #heads: Int32Array;
  readonly #nexts: Int32Array;
  /** By slot: how many places hang there. */
  readonly #counts: Uint32Array;

  constructor(ids: Int32Array, length: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(ids.length + 1)) + 1);
    this.length = length;
    this.#shift = 32 - bits;
    this.#heads = new Int32Array(1 << bits).fill(-1);
    this.#counts = new Uint32Array(1 << bits);
    this.#nexts = new Int32Array(ids.length).fill(-1);
    const hashes = runHashes(ids, length);
    for (let at = hashes.length - 1; at >= 0; at--) {
      const slot = (hashes[at] ?? 0) >>> this.#shift;
      this.#nexts[at] = this.#heads[slot] ?? -1;
      this.#heads[slot] = at;
      this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    }
  }

  /** The next such place. */
  next(place: number): number {
    return this.#nexts[place] ?? -1;
  }

  /** Where the seeds of another text may stand in this one. */
  meet(ids: Int32Array): SeedsMet {
    const places: number[] = [];
    const firsts: number[] = [];
    let hits = 0;
    const hashes = runHashes(ids, this.length);
    for (let at = 0; at < hashes.length; at++) {
      const slot = (hashes[at] ?? 0) >>> this.#shift;
      const first = this.#heads[slot] ?? -1;
      if (first < 0) continue;
      places.push(at);
      firsts.push(first);
      hits += this.#counts[slot] ?? 0;
    }
    return { places, firsts, hits };
  }
}
