import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import type { SourceRule } from '../intake/index.ts';
import type { FoundProblem } from '../model/index.ts';

/** The outlets that are known, and what was wrong in their list. */
export interface SourcesRead {
  readonly rules: readonly SourceRule[];
  readonly problems: readonly FoundProblem[];
}

const FILE = 'sources.yaml';
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb');
const texts = z.array(z.string()).default([]);

const outlet = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'an id has small letters, digits and hyphens'),
  name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country is two capital letters')
    .optional(),
  kind: z.enum(['outlet', 'agency', 'official']),
  homepage: z.url({ protocol: /^https?$/ }).optional(),
  colour: z.strictObject({ light: colour, dark: colour }),
  match: z.strictObject({ author: texts, categories: texts, hosts: texts }).prefault({}),
});

/** Reads the folder's own `sources.yaml` and, after it, the list that comes with the reader. */
export async function readSources(folder: string, builtIn: string): Promise<SourcesRead> {
  const own = await readList(path.join(folder, FILE));
  const common = path.resolve(builtIn) === path.resolve(folder, FILE) ? none : await readList(builtIn);
  const known = new Set(own.rules.map((rule) => rule.source.id));
  return {
    rules: [...own.rules, ...common.rules.filter((rule) => !known.has(rule.source.id))],
    problems: own.problems,
  };
}

const none: SourcesRead = { rules: [], problems: [] };

async function readList(file: string): Promise<SourcesRead> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return code === 'ENOENT' ? none : { rules: [], problems: [problemAt(1, `It cannot be read (${code}).`)] };
  }
  return parseSources(text);
}

/** Reads a list of outlets; an entry that is wrong is left out and reported with its line. */
export function parseSources(text: string): SourcesRead {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent', merge: false });
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : counter.linePos(offset).line);
  const [error] = document.errors;
  if (error)
    return { rules: [], problems: [problemAt(lineAt(error.pos[0]), `It is not valid YAML: ${error.code}.`)] };
  const list = z.array(z.unknown()).safeParse(plainValue(document));
  if (!list.success) return { rules: [], problems: [problemAt(1, 'It is no list of outlets.')] };
  const rules: SourceRule[] = [];
  const problems: FoundProblem[] = [];
  list.data.forEach((entry, index) => {
    const read = outlet.safeParse(entry);
    const line = lineAt((document.getIn([index], true) as { range?: [number] } | undefined)?.range?.[0]);
    if (read.success && !rules.some((rule) => rule.source.id === read.data.id)) rules.push(ruleOf(read.data));
    else
      problems.push(
        problemAt(line, read.success ? `The id “${read.data.id}” stands twice.` : sentence(read.error)),
      );
  });
  return { rules, problems };
}

/** An alias bomb grows when it is made plain: a hundred aliases are enough for any list of outlets. */
function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

function ruleOf({ match, country, homepage, ...rest }: z.infer<typeof outlet>): SourceRule {
  const source = { ...rest, ...(country && { country }), ...(homepage && { homepage }) };
  return {
    source,
    authors: match.author,
    categories: match.categories,
    hosts: match.hosts.map((host) => host.toLowerCase()),
  };
}

function sentence(error: z.ZodError): string {
  const [issue] = error.issues;
  return `An outlet is left out: ${issue?.path.join('.') || 'entry'}: ${issue?.message ?? 'not as it should be'}.`;
}

function problemAt(line: number, what: string): FoundProblem {
  return {
    severity: 'error',
    code: 'sources.invalid',
    file: FILE,
    line,
    what,
    hint: 'Compare it with an entry that works: id, name (zh, en), kind, colour (light, dark), match.',
  };
}
