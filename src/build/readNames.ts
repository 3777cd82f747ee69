import path from 'node:path';
import * as z from 'zod';
import { type FoundProblem, NAME_KINDS, type NameEntry, type NameGroup } from '../model/index.ts';
import { NAMES_FILE } from './listNames.ts';
import { type ListRead, parseYamlList, readYamlList, type YamlListKind } from './yamlList.ts';

/** The names that are added to those the program knows, and what was wrong in their list. */
export interface NamesRead {
  /** The folder's own first. */
  readonly entries: readonly NameEntry[];
  /** Their forms, as comparisons take them; entries of one form are left out. */
  readonly names: readonly NameGroup[];
  readonly problems: readonly FoundProblem[];
}

const written = z.string().trim().min(2, 'a name has two characters or more').max(60);
const furtherForms = z.array(written).max(40, 'a name has at most forty forms of a kind').default([]);

/** A name as the list writes it. */
export const name = z
  .strictObject({
    name: written,
    kind: z.enum(NAME_KINDS, `a kind is one of ${NAME_KINDS.join(', ')}`).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'a country is two capital letters')
      .optional(),
    variants: furtherForms,
    asWritten: furtherForms,
    short: furtherForms,
    except: furtherForms,
  })
  .refine(({ kind, variants }) => kind !== undefined || variants.length > 0, {
    path: ['variants'],
    message: 'a variant is missing',
  });

/** What a list of names is. */
export const NAMES_LIST: YamlListKind<z.infer<typeof name>> = {
  file: NAMES_FILE,
  code: 'names.invalid',
  entry: name,
  keyOf: (entry) => entry.name,
  what: 'A name',
  hint: 'Write each as - {name: 泽连斯基, kind: person, variants: [泽伦斯基, Zelensky]}.',
};

/**
 * Reads `names.yaml` beside the articles, which a folder need not have, and after it the list that comes with the
 * reader, unless it is the same. Entries of both that have a form in common are one name.
 *
 * @throws where the program is not whole: its list is missing.
 */
export async function readNames(folder: string, builtIn: string): Promise<NamesRead> {
  const own = namesOf(await readYamlList(path.join(folder, NAMES_FILE), NAMES_LIST));
  if (path.resolve(builtIn) === path.resolve(folder, NAMES_FILE)) return own;
  const common = namesOf(await readYamlList(builtIn, NAMES_LIST)).entries;
  if (common.length === 0) throw new Error(`${builtIn}: The program’s own list of names is missing.`);
  const entries = [...own.entries, ...common];
  return { entries, names: groupsOf(entries), problems: own.problems };
}

/** Reads a list of names; an entry that is wrong is left out and reported with its line. */
export function parseNames(text: string): NamesRead {
  return namesOf(parseYamlList(text, NAMES_LIST));
}

function namesOf(read: ListRead<z.infer<typeof name>>): NamesRead {
  const entries = read.entries.map(({ name: first, variants, kind, country, ...rest }): NameEntry => {
    const known = { ...(kind !== undefined && { kind }), ...(country !== undefined && { country }) };
    return { forms: [first, ...variants], ...known, ...rest };
  });
  return { entries, names: groupsOf(entries), problems: read.problems };
}

function groupsOf(entries: readonly NameEntry[]): NameGroup[] {
  return entries.map(({ forms }) => forms).filter(({ length }) => length > 1);
}
