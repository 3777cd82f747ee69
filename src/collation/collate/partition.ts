import { groupBy } from '../../model/index.ts';

/** Things in groups that only ever grow together (union-find: Tarjan, Journal of the ACM 22, 1975). */
export class Partition<T> {
  readonly #parents = new Map<T, T>();

  /** A partition with the same groups, which grows on its own. */
  copy(): Partition<T> {
    const copy = new Partition<T>();
    for (const [item, parent] of this.#parents) copy.#parents.set(item, parent);
    return copy;
  }

  unite(one: T, other: T): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    this.#parents.set(a, a);
    this.#parents.set(b, a);
  }

  /** What stands for the group of an item; the item itself where it was never united. */
  rootOf(item: T): T {
    let root = item;
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root; ) {
      root = parent;
      parent = this.#parents.get(root);
    }
    if (root !== item) this.#parents.set(item, root);
    return root;
  }

  /** By root, the items of each group that was united, in the order given. */
  groups(items: readonly T[]): Map<T, T[]> {
    const united = items.filter((item) => this.#parents.has(item));
    return groupBy(united, (item) => this.rootOf(item));
  }
}
