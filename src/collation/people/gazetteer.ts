import { groupBy, type NameEntry, type NameGroup, type NameKind } from '../../model/index.ts';
import { KNOWN_NAMES } from '../align/knownNames.ts';
import { keyOf, mergeGroups } from '../align/names.ts';

/** A person, place or organisation that is looked for. */
export interface ListedName {
  /** Its settled name: the first form of its group, merged as comparisons merge them. */
  readonly name: string;
  readonly kind: NameKind;
  /** ISO 3166-1 alpha-2, as in `NameEntry`. */
  readonly country?: string;
}

/** How a form is found: `whole` and `short` as in `NameEntry`; `asWritten` in these capitals only. */
export type FormUse = 'whole' | 'asWritten' | 'short';

/** A form of a name. */
export interface NameForm {
  readonly written: string;
  /** Place of its name in the gazetteer. */
  readonly name: number;
  readonly use: FormUse;
}

/** What is looked for in the texts of an archive. Places in its lists are the same wherever it is made of the same entries. */
export interface Gazetteer {
  readonly names: readonly ListedName[];
  readonly forms: readonly NameForm[];
  /** Words in which a form means something else. */
  readonly except: readonly string[];
}

/**
 * The names of a kind, of lists and of the program: groups with a form in common are one name, and what the first
 * entry of a group says of kind and country holds. A form that two names have is the first one's.
 */
export function gazetteerOf(entries: readonly NameEntry[]): Gazetteer {
  const groups = mergeGroups([...KNOWN_NAMES, ...entries.map(({ forms }) => forms)]);
  const byGroup = groupBy(entries, groupFinder(groups));
  const listed = groups.flatMap((group) => {
    const own = byGroup.get(group) ?? [];
    const name = listedName(group, own);
    return name ? [{ name, forms: formsOf(group, own) }] : [];
  });
  const forms = new Map<string, NameForm>();
  listed.forEach(({ forms: own }, name) => {
    for (const form of own) if (!forms.has(form.written)) forms.set(form.written, { ...form, name });
  });
  return {
    names: listed.map(({ name }) => name),
    forms: [...forms.values()],
    except: entries.flatMap(({ except }) => except),
  };
}

function formsOf(group: NameGroup, entries: readonly NameEntry[]): Omit<NameForm, 'name'>[] {
  const used = (use: FormUse, written: readonly string[]) => written.map((form) => ({ written: form, use }));
  return [
    ...used('whole', group),
    ...entries.flatMap(({ asWritten }) => used('asWritten', asWritten)),
    ...entries.flatMap(({ short }) => used('short', short)),
  ];
}

function groupFinder(groups: readonly NameGroup[]): (entry: NameEntry) => NameGroup | undefined {
  const groupOfKey = new Map(groups.flatMap((group) => group.map((form) => [keyOf(form), group])));
  return ({ forms: [first = ''] }) => groupOfKey.get(keyOf(first));
}

function listedName([name = '']: NameGroup, entries: readonly NameEntry[]): ListedName | undefined {
  const kind = entries.find((entry) => entry.kind !== undefined)?.kind;
  const country = entries.find((entry) => entry.country !== undefined)?.country;
  return kind === undefined ? undefined : { name, kind, ...(country !== undefined && { country }) };
}
