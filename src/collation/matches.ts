import { hashRun } from './hashRun.ts';
import type { Stream } from './stream.ts';

/** The same tokens in two streams: `length` of them from `a` in the one and from `b` in the other. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Tokens in a seed. Shorter seeds find more short runs, which say nothing; longer ones miss edited sentences. */
export const SEED_LENGTH = 5;

/** A seed that stands in the other text this often is a formula; following it everywhere would cost the square of the text. */
const MOST_PLACES = 48;

/** All maximal matches of at least a seed, and whether some seed was too common to be followed. */
export function findMatches(a: Stream, b: Stream): { matches: Match[]; isLimited: boolean } {
  const index = seedIndex(b.ids);
  const matches: Match[] = [];
  let isLimited = false;
  for (let at = 0; at + SEED_LENGTH <= a.ids.length; at++) {
    let places = 0;
    for (let place = index.first(a.ids, at); place >= 0; place = index.next(place)) {
      if (!isSeed(a.ids, at, b.ids, place) || continuesMatch(a.ids, at, b.ids, place)) continue;
      places += 1;
      if (places > MOST_PLACES) {
        isLimited = true;
        break;
      }
      matches.push({ a: at, b: place, length: lengthOfMatch(a.ids, at, b.ids, place) });
    }
  }
  return { matches, isLimited };
}

/** A match that has an equal token before it was found from there already. */
function continuesMatch(a: Int32Array, at: number, b: Int32Array, place: number): boolean {
  return at > 0 && place > 0 && a[at - 1] === b[place - 1];
}

function isSeed(a: Int32Array, at: number, b: Int32Array, place: number): boolean {
  for (let step = 0; step < SEED_LENGTH; step++) if (a[at + step] !== b[place + step]) return false;
  return true;
}

function lengthOfMatch(a: Int32Array, at: number, b: Int32Array, place: number): number {
  let length = SEED_LENGTH;
  while (at + length < a.length && place + length < b.length && a[at + length] === b[place + length])
    length += 1;
  return length;
}

/** Chained hash table over the seeds of a text. */
function seedIndex(ids: Int32Array) {
  const bits = Math.max(4, Math.ceil(Math.log2(ids.length + 1)) + 1);
  const heads = new Int32Array(1 << bits).fill(-1);
  const nexts = new Int32Array(ids.length).fill(-1);
  for (let at = ids.length - SEED_LENGTH; at >= 0; at--) {
    const slot = hashRun(ids, at, SEED_LENGTH) >>> (32 - bits);
    nexts[at] = heads[slot] ?? -1;
    heads[slot] = at;
  }
  return {
    first: (other: Int32Array, at: number) => heads[hashRun(other, at, SEED_LENGTH) >>> (32 - bits)] ?? -1,
    next: (place: number) => nexts[place] ?? -1,
  };
}
