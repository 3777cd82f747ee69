import type { LibraryIndex, NameGroup } from '../../model/index.ts';

type NamesOf = Pick<LibraryIndex, 'names'>;

const groups = new WeakMap<NamesOf, ReadonlyMap<string, NameGroup>>();

/** The ways in which a name is written, as the lists of an archive have them; the name alone where they have none. */
export function listedForms(index: NamesOf, name: string): NameGroup {
  return groupsOf(index).get(name) ?? [name];
}

const LATIN = /^[\p{Script=Latin}\s.'’-]+$/u;

/** The first of its listed forms that is written in Latin letters. */
export function latinForm(index: NamesOf, name: string): string | undefined {
  return listedForms(index, name).find((form) => LATIN.test(form));
}

/** By each form; the archive's own list stands before the one that comes with the reader. */
function groupsOf(index: NamesOf): ReadonlyMap<string, NameGroup> {
  const known = groups.get(index);
  if (known) return known;
  const byForm = new Map<string, NameGroup>();
  for (const group of index.names) for (const form of group) if (!byForm.has(form)) byForm.set(form, group);
  groups.set(index, byForm);
  return byForm;
}
