/** A set of articles, by their places in the archive's order: bits, so that sets of 100,000 are joined in some microseconds. */
export class PlaceSet {
  /** How many articles the archive has. */
  readonly articles: number;
  readonly #words: Uint32Array;

  private constructor(articles: number, words: Uint32Array) {
    this.articles = articles;
    this.#words = words;
  }

  static none(articles: number): PlaceSet {
    return new PlaceSet(articles, new Uint32Array(Math.ceil(articles / 32)));
  }

  static all(articles: number): PlaceSet {
    return PlaceSet.where(articles, () => true);
  }

  /** A set of some of an archive's places; others are left out. */
  static of(places: Iterable<number>, articles: number): PlaceSet {
    const set = PlaceSet.none(articles);
    for (const place of places) set.#add(place);
    return set;
  }

  /** What one of some lists has. A value may have half of the archive: lists are gone through as they are. */
  static ofLists(lists: readonly Uint32Array[], articles: number): PlaceSet {
    const set = PlaceSet.none(articles);
    for (const places of lists) for (let at = 0; at < places.length; at++) set.#add(places[at] ?? 0);
    return set;
  }

  /** The places that pass. */
  static where(articles: number, passes: (place: number) => boolean): PlaceSet {
    const set = PlaceSet.none(articles);
    for (let place = 0; place < articles; place++) if (passes(place)) set.#add(place);
    return set;
  }

  get size(): number {
    let size = 0;
    for (const word of this.#words) size += bitsIn(word);
    return size;
  }

  has(place: number): boolean {
    return (((this.#words[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }

  and(other: PlaceSet): PlaceSet {
    return this.#with(other, (own, others) => own & others);
  }

  or(other: PlaceSet): PlaceSet {
    return this.#with(other, (own, others) => own | others);
  }

  without(other: PlaceSet): PlaceSet {
    return this.#with(other, (own, others) => own & ~others);
  }

  /** The places, ascending. */
  places(): number[] {
    const places: number[] = [];
    this.#words.forEach((word, at) => {
      for (let left = word; left !== 0; left &= left - 1)
        places.push(at * 32 + 31 - Math.clz32(left & -left));
    });
    return places;
  }

  /** How many of some places, each named once, it has. */
  countOf(places: Uint32Array): number {
    let count = 0;
    const words = this.#words;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      count += ((words[place >>> 5] ?? 0) >>> (place & 31)) & 1;
    }
    return count;
  }

  #add(place: number): void {
    if (place >= this.articles) return;
    const word = place >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (place & 31));
  }

  #with(other: PlaceSet, join: (own: number, others: number) => number): PlaceSet {
    const words = this.#words.map((word, at) => join(word, other.#words[at] ?? 0));
    return new PlaceSet(this.articles, words);
  }
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What all of some sets have; undefined, which asks for nothing, where there is none. */
export function commonPlaces(sets: readonly (PlaceSet | undefined)[]): PlaceSet | undefined {
  const [first, ...others] = sets.flatMap((set) => set ?? []);
  return others.reduce((common, set) => common?.and(set), first);
}
