/** Which texts have a fingerprint, for all fingerprints that stand in several texts. */
export interface Postings {
  /** Texts of posting `p`, ascending: `texts[starts[p]]` up to `texts[starts[p + 1]]`. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
  /** Postings of text `t`: `ofText[firsts[t]]` up to `ofText[firsts[t + 1]]`. */
  readonly firsts: Uint32Array;
  readonly ofText: Uint32Array;
}

/** The postings of texts' fingerprints, each text's ascending and once. Linear in their number. */
export function postingsOf(prints: readonly Uint32Array[]): Postings {
  const { hashes, owners, firsts } = repeatedPrints(prints);
  const order = radixOrder(hashes);
  const ofText = new Uint32Array(hashes.length);
  const texts = new Uint32Array(hashes.length);
  const starts: number[] = [];
  for (let at = 0; at < order.length; at++) {
    const slot = order[at] ?? 0;
    if (at === 0 || hashes[slot] !== hashes[order[at - 1] ?? 0]) starts.push(at);
    texts[at] = owners[slot] ?? 0;
    ofText[slot] = starts.length - 1;
  }
  return { starts: Uint32Array.from([...starts, order.length]), texts, firsts, ofText };
}

/**
 * So many repeated fingerprints are looked at. News has fewer; an archive that is made of the same texts over and over
 * has more, and a sample of them tells which of its articles have most in common.
 */
const MOST_REPEATED = 2_000_000;

/** Fingerprints that stand in one text only, most of them, need no order: a filter takes out nearly all. */
function repeatedPrints(prints: readonly Uint32Array[]): {
  readonly hashes: Uint32Array;
  readonly owners: Uint32Array;
  readonly firsts: Uint32Array;
} {
  const filter = new RepeatFilter(prints.reduce((sum, own) => sum + own.length, 0));
  for (const own of prints) for (const hash of own) filter.add(hash);
  const all = prints.reduce((sum, own) => sum + countOf(own, (hash) => filter.isRepeated(hash)), 0);
  const limit = Math.min(1, MOST_REPEATED / Math.max(1, all)) * 0x100000000;
  const isKept = (hash: number) => filter.isRepeated(hash) && Math.imul(hash, SPREAD) >>> 0 < limit;
  const counts = prints.map((own) => countOf(own, isKept));
  const firsts = new Uint32Array(prints.length + 1);
  counts.forEach((count, text) => {
    firsts[text + 1] = (firsts[text] ?? 0) + count;
  });
  const total = firsts[prints.length] ?? 0;
  const hashes = new Uint32Array(total);
  const owners = new Uint32Array(total);
  let at = 0;
  prints.forEach((own, text) => {
    for (const hash of own) {
      if (!isKept(hash)) continue;
      hashes[at] = hash;
      owners[at++] = text;
    }
  });
  return { hashes, owners, firsts };
}

/** Odd: the filter asks the high bits of a hash, and the sample must not go by the same. */
const SPREAD = 0x9e3779b1;

function countOf(hashes: Uint32Array, isCounted: (hash: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < hashes.length; at++) if (isCounted(hashes[at] ?? 0)) count += 1;
  return count;
}

/** Tells which hashes may have been added twice: two bits a place, some eight places a hash. */
class RepeatFilter {
  readonly #once: Uint32Array;
  readonly #twice: Uint32Array;
  readonly #shift: number;

  constructor(count: number) {
    const bits = Math.min(32, Math.max(10, Math.ceil(Math.log2(count + 1)) + 3));
    this.#shift = 32 - bits;
    this.#once = new Uint32Array(2 ** (bits - 5));
    this.#twice = new Uint32Array(2 ** (bits - 5));
  }

  add(hash: number): void {
    const place = hash >>> this.#shift;
    const [word, bit] = [place >>> 5, 1 << (place & 31)];
    if ((this.#once[word] ?? 0) & bit) this.#twice[word] = (this.#twice[word] ?? 0) | bit;
    else this.#once[word] = (this.#once[word] ?? 0) | bit;
  }

  isRepeated(hash: number): boolean {
    const place = hash >>> this.#shift;
    return ((this.#twice[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }
}

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** The slots of 32-bit hashes in their ascending order, equal ones in the order of their slots. */
function radixOrder(hashes: Uint32Array): Uint32Array {
  let order = Uint32Array.from(hashes.keys());
  let spare = new Uint32Array(hashes.length);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const places = placesOfDigits(hashes, shift);
    for (const slot of order) {
      const digit = ((hashes[slot] ?? 0) >>> shift) & (DIGITS - 1);
      const place = places[digit] ?? 0;
      places[digit] = place + 1;
      spare[place] = slot;
    }
    [order, spare] = [spare, order];
  }
  return order;
}

function placesOfDigits(hashes: Uint32Array, shift: number): Uint32Array {
  const counts = new Uint32Array(DIGITS);
  for (const hash of hashes) {
    const digit = (hash >>> shift) & (DIGITS - 1);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let before = 0;
  return counts.map((count) => {
    const place = before;
    before += count;
    return place;
  });
}
