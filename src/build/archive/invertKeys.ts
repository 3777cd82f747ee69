import { slotOfNumber } from '../../model/index.ts';
import type { PostingLists } from '../../search/index.ts';

/** Distinct keys, each with a number: open addressing, since a map of numbers takes ten times as long. */
class KeyTable {
  #slots = new Uint32Array(1 << 12);
  /** By slot: the key's number, and one more; 0 where it is free. */
  #numbers = new Uint32Array(1 << 12);
  #keys = new Uint32Array(1 << 11);
  #count = 0;

  /** In the order of their numbers. */
  get keys(): Uint32Array {
    return this.#keys.subarray(0, this.#count);
  }

  numberOf(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOfNumber(key) & mask;
    for (let number = this.#numbers[slot] ?? 0; number > 0; number = this.#numbers[slot] ?? 0) {
      if (this.#slots[slot] === key) return number - 1;
      slot = (slot + 1) & mask;
    }
    if (this.#count === this.#keys.length) {
      this.#grow();
      return this.numberOf(key);
    }
    this.#slots[slot] = key;
    this.#keys[this.#count++] = key;
    this.#numbers[slot] = this.#count;
    return this.#count - 1;
  }

  #grow(): void {
    const keys = this.#keys;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#slots = new Uint32Array(keys.length * 4);
    this.#numbers = new Uint32Array(keys.length * 4);
    this.#count = 0;
    for (const key of keys) this.numberOf(key);
  }
}

/** The articles of each key, from the keys of each article; `runs` are in the archive's order and are written over. */
export function invertKeys(runs: readonly Uint32Array[]): PostingLists {
  const table = new KeyTable();
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  for (const run of runs) for (let at = 0; at < run.length; at++) run[at] = table.numberOf(run[at] ?? 0);
  const counts = new Uint32Array(table.keys.length);
  for (const run of runs) for (const number of run) counts[number] = (counts[number] ?? 0) + 1;
  // A copy: the table is asked for the numbers of keys in their order.
  const keys = table.keys.slice().sort();
  const { starts, nextOf } = beginnings(keys, table, counts);
  const places = new Uint32Array(total);
  runs.forEach((run, place) => {
    for (const number of run) {
      const at = nextOf[number] ?? 0;
      places[at] = place;
      nextOf[number] = at + 1;
    }
  });
  return { keys, starts, places };
}

/** Where the places of each key begin, in the keys' order and by their numbers. */
function beginnings(keys: Uint32Array, table: KeyTable, counts: Uint32Array) {
  const starts = new Uint32Array(keys.length + 1);
  const nextOf = new Uint32Array(keys.length);
  keys.forEach((key, at) => {
    const number = table.numberOf(key);
    nextOf[number] = starts[at] ?? 0;
    starts[at + 1] = (starts[at] ?? 0) + (counts[number] ?? 0);
  });
  return { starts, nextOf };
}
