import { isHan, settledUnits } from '../text/index.ts';

/** How a text is cut into keys, with a version: an index that was made in another way is refused. */
export const TOKENIZER = 'settled-pairs/1';

/**
 * A key is a 32-bit number that stands for a place where a text can be entered: a UTF-16 unit of the settled text, two
 * neighbours (the first one in the upper half), or three neighbours that are letters or digits. Pairs of Han characters
 * are rare enough to tell articles apart and pairs of letters are not: nearly every English article has `th` and `he`.
 */
export type Key = number;

/** The upper half of keys that are three letters; no text has the character U+0001. */
const THREE = 1;

/** True for a letter or digit that is no Han character. */
function isLetter(unit: number): boolean {
  letters[unit] ||= classOf(String.fromCharCode(unit));
  return letters[unit] === LETTER;
}

const LETTER = 1;
const OTHER = 2;

/** By code unit; 0 where it was not asked yet. */
const letters = /* @__PURE__ */ new Uint8Array(0x10000);

function classOf(unit: string): number {
  return /[\p{L}\p{N}\p{M}]/u.test(unit) && !isHan(unit) ? LETTER : OTHER;
}

function pairKey(first: number, second: number): Key {
  return ((first << 16) | second) >>> 0;
}

/** Different letters may have one key, so that articles are found which do not have them: the text itself decides. */
function threeKey(first: number, second: number, third: number): Key {
  const mixed = Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x65d7) ^ Math.imul(third, 0x2c1b);
  return pairKey(THREE, (mixed ^ (mixed >>> 16)) & 0xffff);
}

const FIRST_ROOM = 1 << 13;

/** Gathers the distinct keys of one article after another; an article has thousands of each. */
export class KeyCollector {
  /** Open addressing: a slot is taken where its stamp is this article's. */
  #slots = new Uint32Array(FIRST_ROOM);
  #stamps = new Uint32Array(FIRST_ROOM);
  #stamp = 1;
  #keys = new Uint32Array(FIRST_ROOM >> 1);
  #count = 0;

  /** Adds what can be entered in a text: a block or a headline. */
  add(text: string): void {
    const units = settledUnits(text);
    let [before, last] = [0, 0];
    let run = 0;
    for (const unit of units) {
      this.#put(unit);
      if (last > 0) this.#put(pairKey(last, unit));
      run = isLetter(unit) ? run + 1 : 0;
      if (run > 2) this.#put(threeKey(before, last, unit));
      [before, last] = [last, unit];
    }
  }

  /** The distinct keys since it was last asked, in the order of their first places. */
  take(): Uint32Array {
    const keys = this.#keys.slice(0, this.#count);
    this.#count = 0;
    this.#stamp += 1;
    return keys;
  }

  #put(key: Key): void {
    const mask = this.#slots.length - 1;
    let slot = slotOf(key) & mask;
    while (this.#stamps[slot] === this.#stamp) {
      if (this.#slots[slot] === key) return;
      slot = (slot + 1) & mask;
    }
    this.#stamps[slot] = this.#stamp;
    this.#slots[slot] = key;
    this.#keys[this.#count++] = key;
    if (this.#count === this.#keys.length) this.#grow();
  }

  /** At most half of the slots are taken. */
  #grow(): void {
    const keys = this.#keys;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#slots = new Uint32Array(keys.length * 4);
    this.#stamps = new Uint32Array(keys.length * 4);
    this.#count = 0;
    for (const key of keys) this.#put(key);
  }
}

function slotOf(key: Key): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The keys of a settled text that no other key of it makes needless, in the order of its units; none for the empty text. */
export function keysOfTerm(settled: string): Key[] {
  const units = Array.from({ length: settled.length }, (_, at) => settled.charCodeAt(at));
  if (units.length === 1) return units;
  const keys = units.flatMap((unit, at): Key[] => {
    const [next, third] = [units[at + 1], units[at + 2]];
    if (next === undefined) return [];
    const isRun = isLetter(unit) && isLetter(next);
    if (isRun && third !== undefined && isLetter(third)) return [threeKey(unit, next, third)];
    // The end of a run of three or more is in the keys before it.
    const before = units[at - 1];
    if (isRun && before !== undefined && isLetter(before)) return [];
    return [pairKey(unit, next)];
  });
  return [...new Set(keys)];
}
