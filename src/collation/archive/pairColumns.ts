/** Pairs with their scores in columns that grow: whole archives have millions. */
export class PairColumns {
  #length = 0;
  #firsts = new Uint32Array(1024);
  #seconds = new Uint32Array(1024);
  #scores = new Uint32Array(1024);

  put(first: number, second: number, score: number): void {
    if (this.#length === this.#firsts.length) this.#grow();
    this.#firsts[this.#length] = first;
    this.#seconds[this.#length] = second;
    this.#scores[this.#length++] = score;
  }

  /** What was put, in its order. */
  columns(): { readonly firsts: Uint32Array; readonly seconds: Uint32Array; readonly scores: Uint32Array } {
    return {
      firsts: this.#firsts.slice(0, this.#length),
      seconds: this.#seconds.slice(0, this.#length),
      scores: this.#scores.slice(0, this.#length),
    };
  }

  #grow(): void {
    this.#firsts = doubled(this.#firsts);
    this.#seconds = doubled(this.#seconds);
    this.#scores = doubled(this.#scores);
  }
}

function doubled(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2);
  larger.set(column);
  return larger;
}
