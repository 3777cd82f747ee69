import path from 'node:path';
import * as z from 'zod';
import type { FoundProblem, NameGroup } from '../model/index.ts';
import { type ListRead, parseYamlList, readYamlList, type YamlListKind } from './yamlList.ts';

/** The names that a folder of articles adds to those the program knows, and what was wrong in their list. */
export interface NamesRead {
  readonly names: readonly NameGroup[];
  readonly problems: readonly FoundProblem[];
}

const FILE = 'names.yaml';
const written = z.string().trim().min(2, 'a name has two characters or more').max(60);

const name = z.strictObject({
  name: written,
  variants: z.array(written).min(1, 'a variant is missing').max(40, 'a name has at most forty variants'),
});

const LIST: YamlListKind<z.infer<typeof name>> = {
  file: FILE,
  code: 'names.invalid',
  entry: name,
  keyOf: (entry) => entry.name,
  what: 'A name',
  hint: 'Write each as - {name: 泽连斯基, variants: [泽伦斯基, Zelensky]}.',
};

/** Reads `names.yaml` beside the articles; a folder needs none. */
export async function readNames(folder: string): Promise<NamesRead> {
  return namesOf(await readYamlList(path.join(folder, FILE), LIST));
}

/** Reads a list of names; an entry that is wrong is left out and reported with its line. */
export function parseNames(text: string): NamesRead {
  return namesOf(parseYamlList(text, LIST));
}

function namesOf({ entries, problems }: ListRead<z.infer<typeof name>>): NamesRead {
  return { names: entries.map((entry) => [entry.name, ...entry.variants]), problems };
}
