import type { NameGroup } from '../../model/index.ts';
import { KNOWN_PERSONS } from '../align/knownNames.ts';
import { settleInPlace } from './settledText.ts';

/** The names that one report's persons go by, each with what stands for the person. */
export class Persons {
  /** By first character, the longest form first. */
  readonly #byFirst = new Map<string, { readonly form: string; readonly value: string }[]>();
  readonly #groups = new Map<string, NameGroup>();

  constructor(groups: readonly NameGroup[]) {
    for (const group of [...KNOWN_PERSONS, ...groups]) this.#join(group);
    for (const [name = ''] of KNOWN_PERSONS) this.add(name, this.valueOf(name) ?? name);
  }

  /** A group with a form in common with one before it is the same name. */
  #join(group: NameGroup): void {
    const forms = group.map(settleInPlace);
    const joined = [...new Set([...forms.flatMap((form) => this.#groups.get(keyOf(form)) ?? []), ...forms])];
    for (const form of joined) this.#groups.set(keyOf(form), joined);
  }

  /** What stands for a name that belongs to a group; undefined for any other. */
  valueOf(name: string): string | undefined {
    return this.#groups.get(keyOf(name))?.[0];
  }

  /** Takes a name in, with all forms of its group. `value` stands for it. */
  add(name: string, value: string): void {
    for (const form of [...(this.#groups.get(keyOf(value)) ?? []), name]) this.#put(form, value);
  }

  #put(form: string, value: string): void {
    const forms = this.#byFirst.get(form.charAt(0)) ?? [];
    if (form.length < 2 || forms.some((known) => known.form === form)) return;
    forms.push({ form, value });
    forms.sort((a, b) => b.form.length - a.form.length);
    this.#byFirst.set(form.charAt(0), forms);
  }

  /** The longest name that begins in a settled text at `at`. */
  at(settled: string, at: number): { readonly form: string; readonly value: string } | undefined {
    return this.#byFirst
      .get(settled.charAt(at))
      ?.find(({ form }) => settled.startsWith(form, at) && isWhole(settled, at, form));
  }
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]/u;

/** A name in letters ends where its word ends; Chinese has no such border. */
function isWhole(settled: string, at: number, form: string): boolean {
  if (!LETTER.test(form)) return true;
  return !LETTER.test(settled.charAt(at - 1)) && !LETTER.test(settled.charAt(at + form.length));
}

function keyOf(name: string): string {
  return settleInPlace(name).toLowerCase();
}
