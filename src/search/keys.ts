import { slotOfNumber } from '../model/index.ts';
import { isHan, settledUnits } from '../text/index.ts';

/** How a text is cut into keys and an index written, with a version: one that was made in another way is refused. */
export const TOKENIZER = 'settled-pairs/2';

/**
 * A key is a 32-bit number that stands for neighbours in the settled text: two characters, the first one in the upper
 * half, or three letters, since pairs of letters tell few articles apart: nearly every English one has `th` and `he`.
 * Signs are passed over, so that a word has the same keys with a comma in it; the text itself decides. Behind a run of
 * letters stands `END`, and behind the last character of a text that begins no other key of its article.
 */
export type Key = number;

/** Keys from one to another, both included. */
export type KeyRange = readonly [from: Key, to: Key];

/** The upper half of keys that are three letters; U+0001 is a sign. */
const THREE = 1;
const END = 0;

/** What a unit of the settled text is. Halves of surrogate pairs are characters of their own. */
const CLASS = { unknown: 0, letter: 1, sign: 2, character: 3 } as const;

/** By code unit. */
const classes = /* @__PURE__ */ new Uint8Array(0x10000);

function classOf(unit: number): number {
  if (classes[unit] === CLASS.unknown) classes[unit] = classify(unit);
  return classes[unit] ?? CLASS.sign;
}

function classify(unit: number): number {
  const text = String.fromCharCode(unit);
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  if (!isHalf && /[\p{P}\p{S}\p{Z}\p{C}]/u.test(text)) return CLASS.sign;
  return /[\p{L}\p{N}\p{M}]/u.test(text) && !isHan(text) ? CLASS.letter : CLASS.character;
}

/** Kinds of letters that keys tell apart, and `END`: three of them fit into the lower half. */
const LETTERS = 37;

/** Basic letters and digits have a number each; all others share them. */
function letterNumber(unit: number): number {
  if (unit === END) return 0;
  return 1 + (unit >= 0x61 && unit <= 0x7a ? unit - 0x61 + 10 : unit % 36);
}

function pairKey(first: number, second: number): Key {
  return ((first << 16) | second) >>> 0;
}

function threeKey(first: number, second: number, third: number): Key {
  const number = (letterNumber(first) * LETTERS + letterNumber(second)) * LETTERS + letterNumber(third);
  return pairKey(THREE, number);
}

function isLetter(unit: number): boolean {
  return unit !== END && classOf(unit) === CLASS.letter;
}

/** The key at a unit that two others follow, `END` where there is none. */
function keyAt(unit: number, next: number, third: number): Key {
  if (!isLetter(unit) || !isLetter(next)) return pairKey(unit, next);
  return threeKey(unit, next, isLetter(third) ? third : END);
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
  /** By unit: the stamp of the last article in which it begins a key. */
  readonly #begun = new Uint32Array(0x10000);
  /** The last characters of texts. */
  #last: number[] = [];

  /** Adds what can be entered in a text: a block or a headline. */
  add(text: string): void {
    let [first, second]: [number, number] = [END, END];
    for (const unit of settledUnits(text)) {
      if (classOf(unit) === CLASS.sign) continue;
      if (first !== END) this.#begin(first, keyAt(first, second, unit));
      [first, second] = [second, unit];
    }
    if (first !== END) this.#begin(first, keyAt(first, second, END));
    if (second !== END) this.#last.push(second);
  }

  /** The distinct keys since it was last asked, in the order of their first places. */
  take(): Uint32Array {
    // A character that begins a key elsewhere in the article is found by that one.
    for (const unit of this.#last)
      if (this.#begun[unit] !== this.#stamp) this.#begin(unit, pairKey(unit, END));
    const keys = this.#keys.slice(0, this.#count);
    this.#last = [];
    this.#count = 0;
    this.#stamp += 1;
    return keys;
  }

  #begin(unit: number, key: Key): void {
    this.#begun[unit] = this.#stamp;
    this.#put(key);
  }

  #put(key: Key): void {
    const mask = this.#slots.length - 1;
    let slot = slotOfNumber(key) & mask;
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

/**
 * Where the keys of a settled text are: an article that has the text has, of each item, a key in one of its ranges. In
 * the order of its units; none where it is made of signs alone.
 */
export function rangesOfTerm(settled: string): KeyRange[][] {
  const units = Array.from({ length: settled.length }, (_, at) => settled.charCodeAt(at)).filter(
    (unit) => classOf(unit) !== CLASS.sign,
  );
  if (units.length === 1) return [rangesOfUnit(units[0] ?? END)];
  return units.slice(0, -1).flatMap((unit, at): KeyRange[][] => {
    const [next = END, third = END] = units.slice(at + 1, at + 3);
    const isRun = isLetter(unit) && isLetter(next);
    const isLast = third === END;
    if (!isRun || !isLast) return [[single(keyAt(unit, next, third))]];
    // What follows the term's last letters is not known; where three of them are known, that says more.
    return isLetter(units[at - 1] ?? END)
      ? []
      : [[[threeKey(unit, next, END), threeKey(unit, next, END) + LETTERS - 1]]];
  });
}

function rangesOfUnit(unit: number): KeyRange[] {
  const pairs: KeyRange = [pairKey(unit, END), pairKey(unit, 0xffff)];
  if (!isLetter(unit)) return [pairs];
  const from = threeKey(unit, END, END);
  return [pairs, [from, from + LETTERS * LETTERS - 1]];
}

function single(key: Key): KeyRange {
  return [key, key];
}
