import type { NameGroup } from '../../model/index.ts';
import { KNOWN_PERSONS } from '../align/knownNames.ts';
import { settleInPlace } from './settledText.ts';
import { UnitSet } from './unitSet.ts';

/** A form of a name, and what stands for the person. */
interface KnownForm {
  readonly form: string;
  readonly value: string;
}

/** By first character, the longest form first. */
type Forms = Map<string, readonly KnownForm[]>;

/** By any form of theirs, settled and in small letters. */
type Groups = ReadonlyMap<string, NameGroup>;

/** The names that one report's persons go by, each with what stands for the person. */
export class Persons {
  readonly #forms: Forms;
  readonly #groups: Groups;
  /** What the forms begin with: asked at every character of a report. */
  readonly #begins: UnitSet;

  constructor(groups: readonly NameGroup[]) {
    const known = knownNamesOf(groups);
    this.#groups = known.groups;
    this.#forms = new Map(known.forms);
    this.#begins = known.begins.copy();
  }

  /** What stands for a name that belongs to a group; undefined for any other. */
  valueOf(name: string): string | undefined {
    return this.#groups.get(keyOf(name))?.[0];
  }

  /** Takes a name in, with all forms of its group. `value` stands for it. */
  add(name: string, value: string): void {
    for (const form of addName(this.#forms, this.#groups, name, value)) this.#begins.add(form.charCodeAt(0));
  }

  /** The longest name that begins in a settled text at `at`. */
  at(settled: string, at: number): KnownForm | undefined {
    if (!this.#begins.has(settled.charCodeAt(at))) return undefined;
    return this.#forms
      .get(settled.charAt(at))
      ?.find(({ form }) => settled.startsWith(form, at) && isWhole(settled, at, form));
  }
}

/** What the persons of every report begin with. */
interface KnownNames {
  readonly groups: Groups;
  readonly forms: ReadonlyMap<string, readonly KnownForm[]>;
  readonly begins: UnitSet;
}

const made = new WeakMap<readonly NameGroup[], KnownNames>();

/** Made once for the names of an archive: its articles are read by the thousand. */
function knownNamesOf(names: readonly NameGroup[]): KnownNames {
  const known = made.get(names);
  if (known) return known;
  const groups = joinedGroups([...KNOWN_PERSONS, ...names]);
  const forms: Forms = new Map();
  for (const [name = ''] of KNOWN_PERSONS) addName(forms, groups, name, groups.get(keyOf(name))?.[0] ?? name);
  const begins = new UnitSet();
  for (const first of forms.keys()) begins.add(first.charCodeAt(0));
  const all = { groups, forms, begins };
  made.set(names, all);
  return all;
}

/** A group with a form in common with one before it is the same name. */
function joinedGroups(names: readonly NameGroup[]): Groups {
  const groups = new Map<string, NameGroup>();
  for (const group of names) {
    const forms = group.map(settleInPlace);
    const joined = [...new Set([...forms.flatMap((form) => groups.get(keyOf(form)) ?? []), ...forms])];
    for (const form of joined) groups.set(keyOf(form), joined);
  }
  return groups;
}

/** Gives the forms. */
function addName(forms: Forms, groups: Groups, name: string, value: string): readonly string[] {
  const all = [...(groups.get(keyOf(value)) ?? []), name];
  for (const form of all) putForm(forms, form, value);
  return all;
}

function putForm(forms: Forms, form: string, value: string): void {
  const own = forms.get(form.charAt(0)) ?? [];
  if (form.length < 2 || own.some((known) => known.form === form)) return;
  forms.set(
    form.charAt(0),
    [...own, { form, value }].sort((a, b) => b.form.length - a.form.length),
  );
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
