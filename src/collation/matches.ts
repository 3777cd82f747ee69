import { hashRun } from './hashRun.ts';
import type { Stream } from './stream.ts';

/** The same tokens in two streams: `length` of them from `a` in the one and from `b` in the other. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Fewest tokens in a seed. Shorter seeds find more short runs, which say nothing; longer ones miss edited sentences. */
export const SEED_LENGTH = 5;

/** Up to this length, in tokens, seeds have their shortest length. */
const SHORT_TEXT = 0x10000;

/**
 * Runs that two texts share by chance grow with the product of their lengths, and each token more leaves about a
 * quarter of them. So a seed gets one more token with every fourfold length, and chance costs no more than the texts.
 */
function seedLengthFor(a: Stream, b: Stream): number {
  const longer = Math.max(a.ids.length, b.ids.length);
  return SEED_LENGTH + Math.round(Math.log2(Math.max(1, longer / SHORT_TEXT)) / 2);
}

/** A seed that stands in the other text this often is a formula; following it everywhere would cost the square of the text. */
const MOST_PLACES = 48;

/** Places of a seed that are looked at; all but a few of them continue a match that began before. */
const MOST_LOOKS = 4 * MOST_PLACES;

/** A text of one phrase over and over matches itself everywhere: matches together are at most so many times both texts. */
const MOST_MATCHED = 64;

/** All maximal matches of at least a seed, and whether some seed was too common to be followed. */
export function findMatches(a: Stream, b: Stream): { matches: Match[]; isLimited: boolean } {
  const seed = seedLengthFor(a, b);
  const index = seedIndex(b.ids, seed);
  const matches: Match[] = [];
  let left = MOST_MATCHED * (a.ids.length + b.ids.length);
  let isLimited = false;
  for (let at = 0; at + seed <= a.ids.length && left >= 0; at++) {
    let places = 0;
    let looks = 0;
    for (let place = index.first(a.ids, at); place >= 0; place = index.next(place)) {
      if (!hasSeed(a.ids, at, b.ids, place, seed)) continue;
      looks += 1;
      if (places === MOST_PLACES || looks > MOST_LOOKS) {
        isLimited = true;
        break;
      }
      if (continuesMatch(a.ids, at, b.ids, place)) continue;
      places += 1;
      const length = lengthOfMatch(a.ids, at, b.ids, place, seed);
      left -= length;
      matches.push({ a: at, b: place, length });
    }
  }
  return { matches, isLimited: isLimited || left < 0 };
}

/** A match that has an equal token before it was found from there already. */
function continuesMatch(a: Int32Array, at: number, b: Int32Array, place: number): boolean {
  return at > 0 && place > 0 && a[at - 1] === b[place - 1];
}

function hasSeed(a: Int32Array, at: number, b: Int32Array, place: number, seed: number): boolean {
  for (let step = 0; step < seed; step++) if (a[at + step] !== b[place + step]) return false;
  return true;
}

function lengthOfMatch(a: Int32Array, at: number, b: Int32Array, place: number, seed: number): number {
  let length = seed;
  while (at + length < a.length && place + length < b.length && a[at + length] === b[place + length])
    length += 1;
  return length;
}

/** Chained hash table over the seeds of a text. */
function seedIndex(ids: Int32Array, seed: number) {
  const bits = Math.max(4, Math.ceil(Math.log2(ids.length + 1)) + 1);
  const heads = new Int32Array(1 << bits).fill(-1);
  const nexts = new Int32Array(ids.length).fill(-1);
  for (let at = ids.length - seed; at >= 0; at--) {
    const slot = hashRun(ids, at, seed) >>> (32 - bits);
    nexts[at] = heads[slot] ?? -1;
    heads[slot] = at;
  }
  return {
    first: (other: Int32Array, at: number) => heads[hashRun(other, at, seed) >>> (32 - bits)] ?? -1,
    next: (place: number) => nexts[place] ?? -1,
  };
}
