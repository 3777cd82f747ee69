/** Which texts have a fingerprint, for all fingerprints that stand in several texts. */
export interface Postings {
  /** Texts of posting `p`, ascending: `texts[starts[p]]` up to `texts[starts[p + 1]]`. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
  /** Postings of text `t`: `ofText[firsts[t]]` up to `ofText[firsts[t + 1]]`. */
  readonly firsts: Uint32Array;
  readonly ofText: Uint32Array;
  /** How many fingerprints look repeated: some that are not do. */
  readonly repeated: number;
  /** True where they are so many that a sample of them was looked at. */
  readonly isSample: boolean;
}

/** The postings of texts' fingerprints, each text's ascending and once. Linear in their number. */
export function postingsOf(prints: readonly Uint32Array[]): Postings {
  const { hashes, owners, firsts, repeated } = repeatedPrints(prints);
  const sorted = radixSorted(hashes);
  const ofText = new Uint32Array(hashes.length);
  const texts = new Uint32Array(hashes.length);
  const starts: number[] = [];
  for (let at = 0; at < hashes.length; at++) {
    const slot = sorted.slots[at] ?? 0;
    if (at === 0 || sorted.hashes[at] !== sorted.hashes[at - 1]) starts.push(at);
    texts[at] = owners[slot] ?? 0;
    ofText[slot] = starts.length - 1;
  }
  return {
    starts: Uint32Array.from([...starts, hashes.length]),
    texts,
    firsts,
    ofText,
    repeated,
    isSample: repeated > MOST_REPEATED,
  };
}

/**
 * So many repeated fingerprints are looked at. News has fewer; an archive that is made of the same texts over and over
 * has more, and a sample of them tells which of its articles have most in common.
 */
export const MOST_REPEATED = 2_000_000;

/** Fingerprints, each with the text that it stands in: columns that grow. */
class PrintColumns {
  length = 0;
  hashes = new Uint32Array(1024);
  owners = new Uint32Array(1024);

  put(hash: number, owner: number): void {
    if (this.length === this.hashes.length) this.#grow();
    this.hashes[this.length] = hash;
    this.owners[this.length++] = owner;
  }

  #grow(): void {
    const [hashes, owners] = [new Uint32Array(2 * this.length), new Uint32Array(2 * this.length)];
    hashes.set(this.hashes);
    owners.set(this.owners);
    this.hashes = hashes;
    this.owners = owners;
  }
}

/** Fingerprints that stand in one text only, most of them, need no order: a filter takes out nearly all. */
function repeatedPrints(prints: readonly Uint32Array[]): {
  readonly hashes: Uint32Array;
  readonly owners: Uint32Array;
  readonly firsts: Uint32Array;
  readonly repeated: number;
} {
  const filter = new RepeatFilter(prints.reduce((sum, own) => sum + own.length, 0));
  for (const own of prints) for (let at = 0; at < own.length; at++) filter.add(own[at] ?? 0);
  const all = new PrintColumns();
  prints.forEach((own, text) => {
    for (let at = 0; at < own.length; at++) {
      const hash = own[at] ?? 0;
      if (filter.isRepeated(hash)) all.put(hash, text);
    }
  });
  const { hashes, owners } = sampleOf(all);
  return { hashes, owners, firsts: firstsOf(owners, prints.length), repeated: all.length };
}

/** Where each text's fingerprints begin; their owners ascend. */
function firstsOf(owners: Uint32Array, texts: number): Uint32Array {
  const firsts = new Uint32Array(texts + 1);
  for (let at = 0; at < owners.length; at++) {
    const next = (owners[at] ?? 0) + 1;
    firsts[next] = (firsts[next] ?? 0) + 1;
  }
  for (let text = 0; text < texts; text++) firsts[text + 1] = (firsts[text + 1] ?? 0) + (firsts[text] ?? 0);
  return firsts;
}

/** As many of the fingerprints as are looked at: all, or those whose hash says so. */
function sampleOf({ hashes, owners, length }: PrintColumns): Pick<PrintColumns, 'hashes' | 'owners'> {
  const limit = Math.min(1, MOST_REPEATED / Math.max(1, length)) * 0x100000000;
  let count = 0;
  for (let at = 0; at < length; at++) {
    const hash = hashes[at] ?? 0;
    if (Math.imul(hash, SPREAD) >>> 0 >= limit) continue;
    hashes[count] = hash;
    owners[count++] = owners[at] ?? 0;
  }
  return { hashes: hashes.subarray(0, count), owners: owners.subarray(0, count) };
}

/** Odd: the filter asks the high bits of a hash, and the sample must not go by the same. */
const SPREAD = 0x9e3779b1;

/** The size of the filter for so many hashes: two to the power of it. */
export function filterBits(count: number): number {
  return Math.min(32, Math.max(10, Math.ceil(Math.log2(count + 1)) + 3));
}

/** Tells which hashes may have been added twice: two bits a place, some eight places a hash. */
class RepeatFilter {
  readonly #once: Uint32Array;
  readonly #twice: Uint32Array;
  readonly #shift: number;

  constructor(count: number) {
    const bits = filterBits(count);
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

/** 32-bit hashes in ascending order, with the slots that they came from; equal ones in the order of their slots. */
interface Sorted {
  readonly hashes: Uint32Array;
  readonly slots: Uint32Array;
}

/** Hash and slot move together: asking for the hash of a slot each time would be asking all over the memory. */
function radixSorted(given: Uint32Array): Sorted {
  let from: Sorted = { hashes: given, slots: Uint32Array.from(given.keys()) };
  let to: Sorted = { hashes: new Uint32Array(given.length), slots: new Uint32Array(given.length) };
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    moveByDigit(from, to, shift);
    // What was given stays as it is.
    const free = from.hashes === given ? emptyLike(given) : from;
    [from, to] = [to, free];
  }
  return from;
}

function emptyLike({ length }: Uint32Array): Sorted {
  return { hashes: new Uint32Array(length), slots: new Uint32Array(length) };
}

function moveByDigit(from: Sorted, to: Sorted, shift: number): void {
  const places = placesOfDigits(from.hashes, shift);
  for (let at = 0; at < from.hashes.length; at++) {
    const hash = from.hashes[at] ?? 0;
    const digit = (hash >>> shift) & (DIGITS - 1);
    const place = places[digit] ?? 0;
    places[digit] = place + 1;
    to.hashes[place] = hash;
    to.slots[place] = from.slots[at] ?? 0;
  }
}

function placesOfDigits(hashes: Uint32Array, shift: number): Uint32Array {
  const counts = new Uint32Array(DIGITS);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
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
