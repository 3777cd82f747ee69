import fc from 'fast-check';
import type { Nodes } from 'hast';
import { readFrontMatter } from '../build/frontMatter.ts';
import { parseEvents } from '../build/readEvents.ts';
import { parseNames } from '../build/readNames.ts';
import { seedOf } from '../build/readSeed.ts';
import { parseSources } from '../build/readSources.ts';
import { sha256Of } from '../build/sha256Of.ts';
import { parseHtml } from '../intake/bodyTree.ts';
import { readArticle } from '../intake/index.ts';
import { PLAIN_WORLD } from '../intake/plainWorld.ts';
import type { Article } from '../model/index.ts';
import { articlePolicy, safeLink, sanitizeTree } from '../sanitize/index.ts';
import { type Law, law } from './law.ts';
import { bytesOf, MARKUP, MATTER, textOf } from './pieces.ts';

/** Reads bytes as a file of this name; a file is an article or has a problem that says why not. */
function readFile(file: string, numbers: readonly number[]): void {
  const bytes = Buffer.from(numbers);
  const { seed, problems } = seedOf({ file, onDisk: file, bytes, sha256: sha256Of(bytes) });
  const read = seed && readArticle(seed, PLAIN_WORLD);
  if (read?.article) holdsClean(read.article);
  else holds((read?.problems ?? problems).length > 0, 'a file that is no article has a problem');
}

function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`this does not hold: ${what}`);
}

/** Half a character, which no file can hold. */
const LONE = /\p{Surrogate}/u;

/** Nothing but the policy's markup, and text that can be stored. */
function holdsClean({ id, title, authors = [], blocks }: Article): void {
  holds(/^[\p{L}\p{N}-]+$/u.test(id), `an id is a word: ${id}`);
  holds(!LONE.test(title), 'a title has whole characters');
  holds(authors.length <= 50, 'authors are few');
  for (const name of authors) holds(isName(name), `an author is a name: ${name}`);
  for (const { html = '', text } of blocks) {
    holds(!LONE.test(text), 'a text has whole characters');
    for (const element of elementsOf(html)) holdsAllowed(element);
  }
}

/** One line of no great length, without markup or marks that turn text. */
function isName(name: string): boolean {
  return (
    name.length <= 80 && /\p{L}/u.test(name) && !/[\p{Cc}\p{Cs}<>\u202a-\u202e\u2066-\u2069]/u.test(name)
  );
}

type Element = Extract<Nodes, { type: 'element' }>;

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const open: Nodes[] = [parseHtml(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') found.push(node);
    if ('children' in node) open.push(...(node.children as Nodes[]));
  }
  return found;
}

const PROPERTIES = new Set(
  Object.values(articlePolicy.attributes)
    .flat()
    .map((name) => name.toLowerCase()),
);

function holdsAllowed({ tagName, properties }: Element): void {
  // A parser puts a body around a table's rows of its own accord.
  holds([...articlePolicy.elements, 'tbody'].includes(tagName), `<${tagName}> is allowed`);
  for (const name of Object.keys(properties)) holds(PROPERTIES.has(name.toLowerCase()), `${name} is allowed`);
  if (properties.href !== undefined) {
    const address = String(properties.href);
    holds(safeLink(address) === address, `an address stays as it is: ${address}`);
  }
}

const file = fc.constantFrom('a.md', 'a.html', 'a.txt', '2022-03-01-x.markdown', 'x.htm');

/** What holds for everything that is read at build time. */
export const INTAKE_LAWS: readonly Law<never>[] = [
  law('bytes are an article or a problem', fc.tuple(file, bytesOf([...MATTER, ...MARKUP])), ([name, bytes]) =>
    readFile(name, bytes),
  ),
  law(
    'pages are an article or a problem, and clean',
    fc.tuple(file, textOf(MATTER, 12), textOf(MARKUP, 60)),
    ([name, matter, body]) => readFile(name, [...Buffer.from(`---\n${matter}\n---\n${body}`)]),
  ),
  law('front matter is read, its body kept, and nothing polluted', textOf(MATTER), (text) => {
    const { values } = readFrontMatter(`---\n${text}`);
    holds(values instanceof Map, 'values are a map');
    holds(Object.keys(Object.prototype).length === 0, 'no object has more than before');
  }),
  law('lists of outlets, names and events are read or refused', textOf(MATTER), (text) => {
    for (const parse of [parseSources, parseNames, parseEvents]) parse(text);
  }),
  law('what is clean stays as it is', textOf(MARKUP), (html) => {
    const once = sanitizeTree(parseHtml(html));
    const twice = sanitizeTree(once);
    holds(JSON.stringify(twice) === JSON.stringify(once), 'cleaning twice is cleaning once');
  }),
  law('an address that may stand stays as it is', textOf(MARKUP, 12), (text) => {
    for (const address of [text, `https://${text}`, `mailto:${text}`]) {
      const safe = safeLink(address);
      holds(safe === undefined || safeLink(safe) === safe, 'an address stays as it is');
      holds(
        safe === undefined || /^(?:https?:\/\/|mailto:)/.test(safe),
        'an address has a scheme that may be',
      );
    }
  }),
];
