/** A run of items with rising `y` that ends at one of them. */
interface Chain {
  readonly weight: number;
  readonly at: number;
  readonly before: Chain | undefined;
}

/** Indices of the heaviest subsequence with rising `y`; the earliest where several are as heavy. */
export function heaviestIncreasing(items: readonly { y: number; weight: number }[]): ReadonlySet<number> {
  const ranks = new Map([...items.keys()].sort(byY(items)).map((at, rank) => [at, rank]));
  const best = new HeaviestBelow(items.length);
  items.forEach(({ weight }, at) => {
    const rank = ranks.get(at) ?? 0;
    const before = best.find(rank);
    best.put(rank, { weight: weight + (before?.weight ?? 0), at, before });
  });
  const chosen = new Set<number>();
  for (let chain = best.find(items.length); chain; chain = chain.before) chosen.add(chain.at);
  return chosen;
}

function byY(items: readonly { y: number }[]): (one: number, other: number) => number {
  return (one, other) => (items[one]?.y ?? 0) - (items[other]?.y ?? 0);
}

/** The heaviest chain below a rank (binary indexed tree: Fenwick, Software: Practice and Experience 24, 1994). */
class HeaviestBelow {
  readonly #tree: (Chain | undefined)[];

  constructor(size: number) {
    this.#tree = new Array(size + 1).fill(undefined);
  }

  put(rank: number, chain: Chain): void {
    for (let at = rank + 1; at < this.#tree.length; at += at & -at) {
      this.#tree[at] = heavier(this.#tree[at], chain);
    }
  }

  find(rank: number): Chain | undefined {
    let best: Chain | undefined;
    for (let at = rank; at > 0; at -= at & -at) best = heavier(best, this.#tree[at]);
    return best;
  }
}

function heavier(one: Chain | undefined, other: Chain | undefined): Chain | undefined {
  if (!one || !other) return one ?? other;
  if (one.weight !== other.weight) return one.weight > other.weight ? one : other;
  return one.at < other.at ? one : other;
}
