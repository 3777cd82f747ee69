import matter from 'gray-matter';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { FrontMatterValue } from '../intake/index.ts';
import type { FoundProblem, ProblemCode } from '../model/index.ts';

/** A seed's front matter as plain texts and lists, its body, and what was wrong. The body is never lost. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  /** 1-based line of each key. */
  readonly lines: ReadonlyMap<string, number>;
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
  readonly problems: readonly Omit<FoundProblem, 'file'>[];
}

/** No article's front matter is longer; what is, is made to break parsers. In UTF-16 units. */
const LONGEST = 64 * 1024;

const OPENING = /^---[ \t]*\n/;
const CLOSING = /\n---[ \t]*(?:\n|$)/;
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Finding = Omit<FoundProblem, 'file'>;

/**
 * The one front-matter reader: YAML between two lines of `---`, and no other language. gray-matter finds the
 * block; its engine is ours, and every other engine it knows refuses, because some of them run what they read.
 */
export function readFrontMatter(text: string): FrontMatter {
  const { clean, skippedLines } = bareText(text);
  const line = skippedLines + 1;
  if (!OPENING.test(clean)) return withoutBlock(clean, line, otherLanguage(clean, line));
  const closing = CLOSING.exec(clean.slice(3));
  if (!closing) {
    const what = 'The front matter begins with --- and never ends; the whole file is read as text.';
    return withoutBlock(clean, line, [finding('front-matter.unterminated', line, what)]);
  }
  if (closing.index > LONGEST) {
    const what = `The front matter has ${closing.index} characters; more than ${LONGEST} are not read.`;
    return withoutBlock(clean, line, [finding('front-matter.tooLong', line, what)]);
  }
  const parsed = parseBlock(clean, skippedLines);
  const bodyStart = 3 + closing.index + closing[0].length;
  const bodyLine = skippedLines + clean.slice(0, bodyStart).split('\n').length;
  return { ...parsed, body: clean.slice(bodyStart), bodyLine };
}

/** Crawlers leave a byte order mark, CRLF and blank lines before the block. */
function bareText(text: string): { clean: string; skippedLines: number } {
  const unix = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const blank = /^(?:[ \t]*\n)*/.exec(unix)?.[0] ?? '';
  return { clean: unix.slice(blank.length), skippedLines: blank.split('\n').length - 1 };
}

function parseBlock(clean: string, skippedLines: number): Pick<FrontMatter, 'values' | 'lines' | 'problems'> {
  const reading = new YamlReading(skippedLines + 1);
  const refuse = () => {
    throw new Error('only YAML front matter is read');
  };
  // Options are always passed: without them gray-matter caches, and hands out what it made for another file.
  matter(clean, {
    language: 'yaml',
    delimiters: '---',
    engines: {
      yaml: (block: string) => reading.read(block),
      json: refuse,
      javascript: refuse,
      js: refuse,
      coffee: refuse,
      toml: refuse,
    },
  });
  return { values: reading.values, lines: reading.lines, problems: reading.problems };
}

/** Reads one YAML mapping field by field into plain values: no aliases, no tags, no nested objects. */
class YamlReading {
  readonly values = new Map<string, FrontMatterValue>();
  readonly lines = new Map<string, number>();
  readonly problems: Finding[] = [];
  /** Lines of the file before the block's first line. */
  readonly #linesBefore: number;
  readonly #counter = new LineCounter();

  constructor(linesBefore: number) {
    this.#linesBefore = linesBefore;
  }

  read(block: string): object {
    // gray-matter hands the block on without its first line end.
    const source = block.replace(/^\n/, '');
    const document = parseDocument(source, {
      lineCounter: this.#counter,
      schema: 'failsafe',
      uniqueKeys: false,
      merge: false,
      stringKeys: false,
      logLevel: 'silent',
    });
    for (const error of document.errors)
      this.#report('front-matter.syntax', error.pos[0], syntaxSentence(error.message));
    if (isMap(document.contents))
      for (const pair of document.contents.items) this.#field(pair.key, pair.value);
    else if (document.contents && document.errors.length === 0) {
      this.#report('front-matter.noMapping', 0, 'The front matter is no list of “key: value” lines.');
    }
    return {};
  }

  #field(key: unknown, value: unknown): void {
    const name = isScalar(key) ? String(key.value) : '';
    const at = (key as Node | null)?.range?.[0] ?? 0;
    if (name === '' || REFUSED_KEYS.has(name)) {
      this.#report('front-matter.key', at, `The key “${name}” is not one that front matter can have.`);
    } else if (this.values.has(name)) {
      this.#report('front-matter.duplicateKey', at, `The key “${name}” stands twice; the first is used.`);
    } else {
      const texts = this.#texts(name, value as Node | null);
      if (texts === undefined) return;
      this.values.set(name, texts);
      this.lines.set(name, this.#lineAt(at));
    }
  }

  #texts(name: string, node: Node | null): FrontMatterValue | undefined {
    if (node === null) return '';
    if (isScalar(node)) return node.value === null ? '' : String(node.value);
    if (isSeq(node)) return node.items.flatMap(textsIn);
    this.#report('front-matter.nested', node.range?.[0] ?? 0, nestedSentence(name, node));
    return undefined;
  }

  #lineAt(offset: number): number {
    return this.#linesBefore + this.#counter.linePos(offset).line;
  }

  #report(code: keyof typeof HINTS, offset: number, what: string): void {
    this.problems.push(finding(code, this.#lineAt(offset), what));
  }
}

/** Texts of a list; Hexo nests lists of categories. */
function textsIn(item: unknown): string[] {
  if (isSeq(item)) return item.items.flatMap(textsIn);
  return isScalar(item) && item.value !== null ? [String(item.value)] : [];
}

const HINTS = {
  'front-matter.syntax':
    'Put values with colons, quotes or backslashes in single quotes; double a single quote inside.',
  'front-matter.nested': 'If the value holds a colon, put it in single quotes.',
  'front-matter.key': 'Remove the line.',
  'front-matter.duplicateKey': 'Keep one of the two lines.',
  'front-matter.noMapping': 'Write one “key: value” a line.',
  'front-matter.language': 'Begin the file with a line of three hyphens and nothing else.',
  'front-matter.unterminated': 'Add a line of three hyphens where the article begins.',
  'front-matter.tooLong': 'Look whether the closing line of three hyphens is missing.',
} as const satisfies Partial<Record<ProblemCode, string>>;

function finding(code: keyof typeof HINTS, line: number, what: string): Finding {
  return { severity: 'warning', code, line, what, hint: HINTS[code] };
}

function syntaxSentence(message: string): string {
  return `The front matter is not valid YAML: ${(message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '')}.`;
}

function nestedSentence(name: string, node: Node): string {
  const isAlias = 'source' in node && !('items' in node);
  return isAlias
    ? `“${name}” is an alias of another value; aliases are not read.`
    : `“${name}” holds further keys, where a text is meant; it is not read.`;
}

function withoutBlock(body: string, bodyLine: number, problems: readonly Finding[]): FrontMatter {
  return { values: new Map(), lines: new Map(), body, bodyLine, problems };
}

/** `---js` and its like would be run by some readers; here the file is all body. */
function otherLanguage(clean: string, line: number): Finding[] {
  const named = /^---[ \t]*([^\s-][^\n]{0,40})/.exec(clean)?.[1] ?? foreignForm(clean);
  if (named === undefined) return [];
  const what = `The front matter names the language “${named.trim()}”; only YAML is read, and nothing is ever run.`;
  return [finding('front-matter.language', line, what)];
}

/** Hugo's other two forms, which are not read. */
function foreignForm(clean: string): string | undefined {
  if (/^\+\+\+[ \t]*\n/.test(clean)) return 'TOML (+++)';
  return /^\{[ \t]*\n\s*"/.test(clean) ? 'JSON ({)' : undefined;
}
