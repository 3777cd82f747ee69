/** A stretch of a text that is close to a pattern, in UTF-16 units, half-open. */
export interface ApproximateMatch {
  readonly from: number;
  readonly to: number;
  /** Units that are put in, left out or changed. */
  readonly errors: number;
}

/** The most block steps that one search may take: some 100,000 characters for a quote of 2,500, in about 0.1 s. */
const MOST_STEPS = 8_000_000;
/** Matches that are given, from the text's beginning; more of them are ambiguous anyhow. */
const MOST_MATCHES = 32;
const BLOCK = 32;

/**
 * The stretches of `text` with the fewest errors against `pattern`, at most `mostErrors`, one for each end; none where
 * there is none, or where the search would go beyond its bound. Ends are found by Myers' bit vectors (J. ACM 46, 1999, in Hyyrö's
 * form for blocks of words), beginnings by the same from the end backwards; it takes
 * `text.length × ⌈pattern.length / 32⌉` steps.
 */
export function matchApproximately(text: string, pattern: string, mostErrors: number): ApproximateMatch[] {
  if (pattern === '' || text.length * Math.ceil(pattern.length / BLOCK) > MOST_STEPS) return [];
  const ends = endsOfMatches(text, pattern, mostErrors);
  const backwards = reverse(pattern);
  return ends.slice(0, MOST_MATCHES).map(({ at, errors }) => ({
    from: beginningOf(text.slice(Math.max(0, at - pattern.length - errors), at), at, backwards, errors),
    to: at,
    errors,
  }));
}

interface End {
  readonly at: number;
  readonly errors: number;
}

/** The ends with the fewest errors. */
function endsOfMatches(text: string, pattern: string, mostErrors: number): End[] {
  let ends: End[] = [];
  let fewest = mostErrors;
  scan(text, pattern, 0, (at, errors) => {
    if (errors > fewest) return;
    if (errors < fewest) ends = [];
    fewest = errors;
    ends.push({ at, errors });
  });
  return ends;
}

/** The pattern must be used up at the end of the window; of equal beginnings the one nearest to its length. */
function beginningOf(window: string, end: number, backwards: string, errors: number): number {
  let best = backwards.length;
  let bestErrors = Number.POSITIVE_INFINITY;
  scan(reverse(window), backwards, 1, (length, found) => {
    const isNearer = Math.abs(length - backwards.length) < Math.abs(best - backwards.length);
    if (found < bestErrors || (found === bestErrors && isNearer)) {
      best = length;
      bestErrors = found;
    }
  });
  return bestErrors <= errors ? end - best : Math.max(0, end - backwards.length);
}

/**
 * Calls `see` after each unit of the text with the errors of the best match that ends there. With `border` 0 a match
 * may begin anywhere, with 1 it begins at the text's beginning.
 */
function scan(text: string, pattern: string, border: 0 | 1, see: (at: number, errors: number) => void): void {
  const columns = new Columns(pattern);
  for (let at = 0; at < text.length; at++) see(at + 1, columns.advance(text[at] ?? '', border));
}

/** One column of the dynamic-programming table, as vertical differences in words of 32 bits. */
class Columns {
  private readonly plus: Int32Array;
  private readonly minus: Int32Array;
  private readonly matches: ReadonlyMap<string, Int32Array>;
  private readonly none: Int32Array;
  private readonly lastBit: number;
  private errors: number;

  constructor(pattern: string) {
    const blocks = Math.ceil(pattern.length / BLOCK);
    this.plus = new Int32Array(blocks).fill(-1);
    this.minus = new Int32Array(blocks);
    this.matches = matchesByUnit(pattern, blocks);
    this.none = new Int32Array(blocks);
    this.lastBit = (pattern.length - 1) % BLOCK;
    this.errors = pattern.length;
  }

  /** Reads one more unit of the text; gives the errors in the pattern's last row. */
  advance(unit: string, border: 0 | 1): number {
    const equal = this.matches.get(unit) ?? this.none;
    const last = this.plus.length - 1;
    let carry: number = border;
    for (let block = 0; block <= last; block++) {
      carry = this.advanceBlock(block, equal[block] ?? 0, carry, block === last ? this.lastBit : BLOCK - 1);
    }
    this.errors += carry;
    return this.errors;
  }

  /** The horizontal difference that goes in at the block's top, and the one that comes out at `row`: -1, 0 or 1. */
  private advanceBlock(block: number, matching: number, into: number, row: number): number {
    const plus = this.plus[block] ?? 0;
    const minus = this.minus[block] ?? 0;
    const equal = into < 0 ? matching | 1 : matching;
    const vertical = matching | minus;
    const diagonal = (((equal & plus) + plus) ^ plus) | equal;
    let up = minus | ~(diagonal | plus);
    let down = plus & diagonal;
    const out = ((up >>> row) & 1) - ((down >>> row) & 1);
    up = (up << 1) | (into > 0 ? 1 : 0);
    down = (down << 1) | (into < 0 ? 1 : 0);
    this.plus[block] = down | ~(vertical | up);
    this.minus[block] = up & vertical;
    return out;
  }
}

/** By unit: the bits of the rows that hold it. */
function matchesByUnit(pattern: string, blocks: number): Map<string, Int32Array> {
  const matches = new Map<string, Int32Array>();
  for (let row = 0; row < pattern.length; row++) {
    const unit = pattern[row] ?? '';
    const bits = matches.get(unit) ?? new Int32Array(blocks);
    const block = Math.floor(row / BLOCK);
    bits[block] = (bits[block] ?? 0) | (1 << (row % BLOCK));
    matches.set(unit, bits);
  }
  return matches;
}

/** Backwards by units: halves of surrogate pairs change places on both sides alike. */
function reverse(text: string): string {
  return text.split('').reverse().join('');
}
