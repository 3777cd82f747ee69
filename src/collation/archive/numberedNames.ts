import type { NameGroup } from '../../model/index.ts';
import { numberOfForm, tokenNumbers } from '../../text/index.ts';
import { variantsOf } from '../align/names.ts';

interface NumberedVariant {
  readonly numbers: Int32Array;
  /** The number that stands for all variants of the name. */
  readonly canonical: number;
}

/** The names of an archive as numbers of tokens. */
export class NumberedNames {
  /** By the first number of a variant, the longest first. */
  readonly #byFirst = new Map<number, NumberedVariant[]>();
  /** By a hash of two numbers that stand side by side, asked at every token: most cannot begin a name. */
  readonly #mayBegin = new Uint8Array(0x10000);
  /** By a hash of one number: 1 where it is a whole name. */
  readonly #isName = new Uint8Array(0x10000);

  constructor(names: readonly NameGroup[]) {
    for (const { written, canonical } of variantsOf(names)) {
      const numbers = tokenNumbers(written);
      const [first] = numbers;
      if (first === undefined) continue;
      if (numbers.length === 1) this.#isName[first & 0xffff] = 1;
      else this.#mayBegin[hashOf(first, numbers[1] ?? 0)] = 1;
      const variants = this.#byFirst.get(first) ?? [];
      variants.push({ numbers, canonical: numberOfForm(canonical) });
      this.#byFirst.set(first, variants);
    }
    for (const variants of this.#byFirst.values())
      variants.sort((a, b) => b.numbers.length - a.numbers.length);
  }

  /** Writes a text's tokens from a place on, with each name as one, the same for all its variants; says where they end. */
  merge(numbers: Int32Array, into: Int32Array, from: number): number {
    let end = from;
    for (let at = 0; at < numbers.length; ) {
      const name = this.#at(numbers, at);
      into[end++] = name?.canonical ?? numbers[at] ?? 0;
      at += name?.numbers.length ?? 1;
    }
    return end;
  }

  #at(numbers: Int32Array, at: number): NumberedVariant | undefined {
    const first = numbers[at] ?? 0;
    const isPossible =
      this.#mayBegin[hashOf(first, numbers[at + 1] ?? 0)] === 1 || this.#isName[first & 0xffff] === 1;
    if (!isPossible) return undefined;
    return this.#byFirst.get(first)?.find((variant) => standsAt(variant, numbers, at));
  }
}

/** Two pairs that fall together make a try that fails. */
function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & 0xffff;
}

function standsAt({ numbers: name }: NumberedVariant, numbers: Int32Array, at: number): boolean {
  for (let step = 1; step < name.length; step++) {
    if (numbers[at + step] !== name[step]) return false;
  }
  return true;
}
