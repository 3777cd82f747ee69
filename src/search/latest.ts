/** The values that were used last, up to a weight: what is asked for again is at hand, and memory has a bound. */
export class Latest<K, V> {
  readonly #most: number;
  readonly #weightOf: (value: V) => number;
  readonly #values = new Map<K, V>();
  #weight = 0;

  constructor(most: number, weightOf: (value: V) => number) {
    this.#most = most;
    this.#weightOf = weightOf;
  }

  get(key: K): V | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.#drop(key);
    this.#values.set(key, value);
    this.#weight += this.#weightOf(value);
    for (const oldest of this.#values.keys()) {
      if (this.#weight <= this.#most || this.#values.size === 1) return;
      this.#drop(oldest);
    }
  }

  #drop(key: K): void {
    const value = this.#values.get(key);
    if (value === undefined || !this.#values.delete(key)) return;
    this.#weight -= this.#weightOf(value);
  }
}
