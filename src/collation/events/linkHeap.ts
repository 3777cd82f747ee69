/** Two groups and how strongly they are tied. */
export interface OfferedLink {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** Links, of which the strongest is taken first; of equal ones that of the lower numbers. A binary heap. */
export class LinkHeap {
  readonly #links: OfferedLink[] = [];

  put(link: OfferedLink): void {
    const links = this.#links;
    let at = links.push(link) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(at, above)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  take(): OfferedLink | undefined {
    const links = this.#links;
    const [first] = links;
    const last = links.pop();
    if (first === undefined || last === undefined || links.length === 0) return first;
    links[0] = last;
    this.#sink();
    return first;
  }

  #sink(): void {
    for (let at = 0; ; ) {
      let best = at;
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < this.#links.length && this.#isBefore(below, best)) best = below;
      }
      if (best === at) return;
      this.#swap(at, best);
      at = best;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [x, y] = [this.#links[one], this.#links[other]];
    if (!x || !y) return false;
    return (y.strength - x.strength || x.a - y.a || x.b - y.b) < 0;
  }

  #swap(one: number, other: number): void {
    const [x, y] = [this.#links[one], this.#links[other]];
    if (!x || !y) return;
    this.#links[one] = y;
    this.#links[other] = x;
  }
}
