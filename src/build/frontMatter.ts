import matter from 'gray-matter';
import type { FrontMatterValue } from '../intake/index.ts';
import { FieldBook, type Finding, finding, named } from './fieldBook.ts';
import { endOfJson, readJsonFields } from './jsonFields.ts';
import { readPlainFields } from './plainFields.ts';
import { readTomlFields } from './tomlFields.ts';
import {
  type FoundBlock,
  findPageProperties,
  findProperties,
  findWithoutOpening,
  readPageProperties,
  readProperties,
} from './unfencedBlock.ts';
import { readYamlFields } from './yamlFields.ts';

/** A seed's front matter as plain texts and lists, its body, and what was wrong. The body is never lost. */
export interface FrontMatter {
  /** By key in small letters, `_` for spaces and hyphens; a table's fields under dotted names. */
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  /** 1-based line of each key. */
  readonly lines: ReadonlyMap<string, number>;
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
  readonly problems: readonly Finding[];
  /** Lines that the block's language refuses and that were read as plain text. */
  readonly recovered: readonly string[];
  /** Values in which a program for notes had made links of names, as they were written. */
  readonly linked: readonly string[];
}

/** No article's front matter is longer; what is, is made to break parsers. In UTF-16 units. */
const LONGEST = 64 * 1024;

/** A language of front matter: how a file shows that it begins with it, and where the block ends. */
interface FrontMatterForm {
  readonly name: string;
  /** Its first line; a form without one is told by its block. */
  readonly opening?: RegExp;
  /** Where the block's text stands, and where the body begins; undefined where the block never ends. */
  readonly find: (clean: string) => FoundBlock | undefined;
  readonly read: (block: string, book: FieldBook) => void;
}

/** Jekyll, Hexo and Hugo write the first, Hugo also the next two; Hexo may leave the line above it out, and Notion, Readwise and Logseq have none. */
const FORMS: readonly FrontMatterForm[] = [
  {
    name: '---',
    opening: /^---[ \t]*\n/,
    find: (clean) => fenced(clean, /\n---[ \t]*(?:\n|$)/),
    read: readYaml,
  },
  {
    name: '+++',
    opening: /^\+\+\+[ \t]*\n/,
    find: (clean) => fenced(clean, /\n\+\+\+[ \t]*(?:\n|$)/),
    read: readTomlFields,
  },
  {
    name: '{',
    opening: /^\{\s*"[^"\n]+"\s*:/,
    find: (clean) => {
      const end = endOfJson(clean, 2 * LONGEST);
      const rest = end === undefined ? null : /^[ \t]*(?:\n|$)/.exec(clean.slice(end));
      return end === undefined || !rest ? undefined : { from: 0, to: end, bodyFrom: end + rest[0].length };
    },
    read: readJsonFields,
  },
  {
    name: '"',
    find: findWithSemicolons,
    read: (block, book) => readJsonFields(`{${block}}`, book),
  },
  {
    name: 'title:',
    find: findWithoutOpening,
    read: readYaml,
  },
  {
    name: '#',
    find: findProperties,
    read: readProperties,
  },
  {
    name: '::',
    find: findPageProperties,
    read: readPageProperties,
  },
];

/**
 * The one front-matter reader: YAML between lines of `---` or above one, TOML between lines of `+++`, a JSON object or
 * its members at the beginning, a headline's or a page's properties, and no other language; all only parse, and nothing is ever run.
 */
export function readFrontMatter(text: string): FrontMatter {
  const { clean, skippedLines } = bareText(text);
  const line = skippedLines + 1;
  const { form, block } = formOf(clean) ?? {};
  if (!form) return withoutBlock(clean, line, otherLanguage(clean, line));
  if (!block) {
    const what = `The front matter begins with ${form.name} and never ends; the whole file is read as text.`;
    return withoutBlock(clean, line, [finding('front-matter.unterminated', line, what, named(form.name))]);
  }
  if (block.to - block.from > LONGEST) {
    const what = `The front matter has ${block.to - block.from} characters; more than ${LONGEST} are not read.`;
    return withoutBlock(clean, line, [
      finding('front-matter.tooLong', line, what, { count: block.to - block.from }),
    ]);
  }
  const book = new FieldBook(skippedLines + clean.slice(0, block.from).split('\n').length - 1);
  form.read(clean.slice(block.from, block.to), book);
  const bodyLine = skippedLines + clean.slice(0, block.bodyFrom).split('\n').length;
  const { values, lines, problems, recovered, linked } = book;
  // A text may begin with a rule: what is no mapping is part of it.
  if (values.size === 0 && problems.some(({ code }) => code === 'front-matter.noMapping'))
    return withoutBlock(clean, line, problems);
  return { values, lines, problems, recovered, linked, body: clean.slice(block.bodyFrom), bodyLine };
}

/** The first form that a file begins with, and its block where it ends. */
function formOf(clean: string): { form: FrontMatterForm; block: FoundBlock | undefined } | undefined {
  for (const form of FORMS) {
    if (form.opening?.test(clean) === false) continue;
    const block = form.find(clean);
    if (block || form.opening) return { form, block };
  }
  return undefined;
}

/** Crawlers leave a byte order mark, CRLF and blank lines before the block. */
function bareText(text: string): { clean: string; skippedLines: number } {
  const unix = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const blank = /^(?:[ \t]*\n)*/.exec(unix)?.[0] ?? '';
  return { clean: unix.slice(blank.length), skippedLines: blank.split('\n').length - 1 };
}

/** A block between a line of three marks and the next such line. */
function fenced(clean: string, closing: RegExp): FoundBlock | undefined {
  const end = closing.exec(clean.slice(3));
  if (!end) return undefined;
  const from = clean.indexOf('\n') + 1;
  const bodyFrom = 3 + end.index + end[0].length;
  return { from, to: Math.max(from, 3 + end.index), bodyFrom };
}

/** Hexo's JSON: the members of an object, without its braces, down to a line of `;;;`. */
function findWithSemicolons(clean: string): FoundBlock | undefined {
  const [opening] = /^(?:;;;[ \t]*\n)?(?="[^"\n]{1,60}"[ \t]*:)/.exec(clean) ?? [];
  const end = opening === undefined ? null : /\n;;;[ \t]*(?:\n|$)/.exec(clean.slice(0, 2 * LONGEST));
  if (opening === undefined || !end) return undefined;
  const block = clean.slice(opening.length, end.index);
  if (/\n[ \t]*\n/.test(block) || !/"(?:title|date)"[ \t]*:/i.test(block)) return undefined;
  return { from: opening.length, to: end.index, bodyFrom: end.index + end[0].length };
}

/** gray-matter hands the block to our engine; every other engine it knows refuses, because some run what they read. */
function readYaml(block: string, book: FieldBook): void {
  if (readPlainFields(block, book)) return;
  const refuse = () => {
    throw new Error('only YAML comes here');
  };
  // It ends the block at any line that begins with the fence, so the fence is longer than what the block holds.
  const longest = (block.match(/-+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '-'.repeat(longest + 1);
  // Options are always passed: without them gray-matter caches, and hands out what it made for another file.
  matter(`${fence}\n${block}\n${fence}\n`, {
    language: 'yaml',
    delimiters: fence,
    engines: {
      yaml: (inner: string) => {
        // gray-matter hands the block on with the line end before it.
        readYamlFields(inner.replace(/^\n/, ''), book);
        return {};
      },
      json: refuse,
      javascript: refuse,
      js: refuse,
      coffee: refuse,
      toml: refuse,
    },
  });
}

function withoutBlock(body: string, bodyLine: number, problems: readonly Finding[]): FrontMatter {
  return { values: new Map(), lines: new Map(), body, bodyLine, problems, recovered: [], linked: [] };
}

/** `---js` and its like would be run by some readers; here the file is all body. */
function otherLanguage(clean: string, line: number): Finding[] {
  const language = /^---[ \t]*([^\s-][^\n]{0,40})/.exec(clean)?.[1];
  if (language === undefined) return [];
  const what = `The front matter names the language “${language.trim()}”; only YAML, TOML and JSON are read, and nothing is ever run.`;
  return [finding('front-matter.language', line, what, named(language.trim()))];
}
