/** Places in the archive's order as bits: two sets of 100,000 articles are brought together in some microseconds. */
export class PlaceSet {
  readonly #words: Uint32Array;

  private constructor(words: Uint32Array) {
    this.#words = words;
  }

  /** A set of some of `count` places; others are left out. */
  static of(places: Iterable<number>, count: number): PlaceSet {
    const words = new Uint32Array(Math.ceil(count / 32));
    for (const place of places) {
      if (place < count) words[place >> 5] = (words[place >> 5] ?? 0) | (1 << (place & 31));
    }
    return new PlaceSet(words);
  }

  /** What one of some lists has. A value may have half of the archive: lists are gone through as they are. */
  static ofLists(lists: readonly Uint32Array[], count: number): PlaceSet {
    const words = new Uint32Array(Math.ceil(count / 32));
    for (const places of lists) {
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? 0;
        if (place < count) words[place >> 5] = (words[place >> 5] ?? 0) | (1 << (place & 31));
      }
    }
    return new PlaceSet(words);
  }

  has(place: number): boolean {
    return (((this.#words[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }

  /** What both have; of sets of one archive. */
  and(other: PlaceSet): PlaceSet {
    return new PlaceSet(this.#words.map((word, at) => word & (other.#words[at] ?? 0)));
  }

  /** How many of some places, each named once, it has. */
  countOf(places: Uint32Array): number {
    let count = 0;
    const words = this.#words;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      count += ((words[place >> 5] ?? 0) >>> (place & 31)) & 1;
    }
    return count;
  }
}

/** What all of some sets have; undefined, which asks for nothing, where there is none. */
export function commonPlaces(sets: readonly (PlaceSet | undefined)[]): PlaceSet | undefined {
  const [first, ...others] = sets.flatMap((set) => set ?? []);
  return others.reduce((common, set) => common?.and(set), first);
}
