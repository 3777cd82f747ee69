import type { NameGroup } from '../../model/index.ts';
import { numberOfForm, tokenNumbers } from '../../text/index.ts';
import { NameBeginnings } from '../align/nameBeginnings.ts';
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
  readonly #begins = new NameBeginnings();

  constructor(names: readonly NameGroup[]) {
    for (const { written, canonical } of variantsOf(names)) {
      const numbers = tokenNumbers(written);
      const [first] = numbers;
      if (first === undefined) continue;
      this.#begins.add(numbers);
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
    if (!this.#begins.has(first, numbers[at + 1] ?? 0)) return undefined;
    return this.#byFirst.get(first)?.find((variant) => standsAt(variant, numbers, at));
  }
}

function standsAt({ numbers: name }: NumberedVariant, numbers: Int32Array, at: number): boolean {
  for (let step = 1; step < name.length; step++) {
    if (numbers[at + step] !== name[step]) return false;
  }
  return true;
}
