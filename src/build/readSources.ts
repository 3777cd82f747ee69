import path from 'node:path';
import * as z from 'zod';
import type { SourceRule } from '../intake/index.ts';
import type { FoundProblem } from '../model/index.ts';
import { colourOf } from './inferredColours.ts';
import { SOURCES_FILE } from './listNames.ts';
import { type ListRead, parseYamlList, readYamlList, type YamlListKind } from './yamlList.ts';

/** The outlets that are known, and what was wrong in their list. */
export interface SourcesRead {
  readonly rules: readonly SourceRule[];
  readonly problems: readonly FoundProblem[];
}

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb');
const texts = z.array(z.string()).default([]);

/** An outlet as the list writes it. */
export const outlet = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'an id has small letters, digits and hyphens'),
  name: z
    .strictObject({ zh: z.string().min(1), 'zh-Hant': z.string().min(1).optional(), en: z.string().min(1) })
    .transform(({ 'zh-Hant': traditional, ...name }) =>
      traditional === undefined ? name : { ...name, 'zh-Hant': traditional },
    ),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country is two capital letters')
    .optional(),
  kind: z.enum(['outlet', 'agency', 'official']),
  role: z.literal('readout', 'a role is readout, or there is none').optional(),
  homepage: z.url({ protocol: /^https?$/ }).optional(),
  colour: z.strictObject({ light: colour, dark: colour }).optional(),
  match: z.strictObject({ author: texts, categories: texts, hosts: texts, languages: texts }).prefault({}),
});

/** What a list of outlets is. */
export const SOURCES_LIST: YamlListKind<z.infer<typeof outlet>> = {
  file: SOURCES_FILE,
  code: 'sources.invalid',
  entry: outlet,
  keyOf: ({ id }) => id,
  what: 'An outlet',
  hint: 'Compare it with an entry that works: id, name (zh, en), kind, match.',
};

/**
 * Reads the folder's own `sources.yaml` and, after it, the list that comes with the reader.
 *
 * @throws where the program is not whole: its list is missing.
 */
export async function readSources(folder: string, builtIn: string): Promise<SourcesRead> {
  const own = sourcesOf(await readYamlList(path.join(folder, SOURCES_FILE), SOURCES_LIST));
  const isSame = path.resolve(builtIn) === path.resolve(folder, SOURCES_FILE);
  const common = isSame ? [] : sourcesOf(await readYamlList(builtIn, SOURCES_LIST)).rules;
  if (!isSame && common.length === 0)
    throw new Error(`${builtIn}: The program’s own list of outlets is missing.`);
  const known = new Set(own.rules.map((rule) => rule.source.id));
  return {
    rules: [...own.rules, ...common.filter((rule) => !known.has(rule.source.id))],
    problems: own.problems,
  };
}

/** Reads a list of outlets; an entry that is wrong is left out and reported with its line. */
export function parseSources(text: string): SourcesRead {
  return sourcesOf(parseYamlList(text, SOURCES_LIST));
}

function sourcesOf({ entries, problems }: ListRead<z.infer<typeof outlet>>): SourcesRead {
  return { rules: entries.map(ruleOf), problems };
}

function ruleOf({ match, country, homepage, role, colour, ...rest }: z.infer<typeof outlet>): SourceRule {
  const source = {
    ...rest,
    colour: colour ?? colourOf(rest.id),
    ...(country && { country }),
    ...(homepage && { homepage }),
  };
  return {
    source,
    authors: match.author,
    categories: match.categories,
    hosts: match.hosts.map((host) => host.toLowerCase().replace(/\/+$/, '')),
    ...(match.languages.length > 0 && { languages: match.languages.map((tag) => tag.toLowerCase()) }),
    isReadout: role === 'readout',
    ...(colour === undefined && { hasFreeColour: true }),
  };
}
