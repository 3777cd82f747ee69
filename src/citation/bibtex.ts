import type { CitedItem } from './citedItem.ts';
import type { CitedName } from './citedName.ts';
import { noteLines } from './noteLines.ts';
import { oneLine } from './oneLine.ts';

/**
 * Signs that TeX takes for its own. Braces are written as commands: BibTeX counts them also behind a backslash, and one
 * without its partner would swallow the rest of the file.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
};

/** Names of languages as babel has them, by the tag or its first part. */
const LANGUAGES: Readonly<Record<string, string>> = {
  zh: 'chinese',
  en: 'english',
  ru: 'russian',
  uk: 'ukrainian',
  ja: 'japanese',
  ko: 'korean',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  pl: 'polish',
};

/**
 * References as BibTeX with the fields of biblatex, in UTF-8: `@online` where there is an address, else `@misc`. `keys`
 * are those of the file that are taken already.
 */
export function bibtex(items: readonly CitedItem[], keys: Set<string> = new Set()): string {
  return items.map((item) => entry(item, newKey(item.id, keys))).join('\n');
}

function entry(item: CitedItem, key: string): string {
  const { title, authors, container, issued, accessed, url, language } = item;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.map(nameOf).join(' and ')],
    ['title', title && `{${escaped(title)}}`],
    ['organization', container && escaped(container)],
    ['date', issued],
    ['urldate', accessed],
    ['url', url && verbatim(url)],
    ['langid', LANGUAGES[language ?? ''] ?? LANGUAGES[(language ?? '').split('-')[0] ?? '']],
    ['note', noteLines(item).map(escaped).join('; ')],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${url === undefined ? 'misc' : 'online'}{${key},`, ...lines, '}', ''].join('\n');
}

/** A name in braces of its own is whole: it is not taken apart, nor inverted. */
function nameOf({ whole, parts }: CitedName): string {
  return parts ? `${escaped(parts.family)}, ${escaped(parts.given)}` : `{${escaped(whole)}}`;
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}~^%&#$_]/g, (sign) => COMMANDS[sign] ?? '');
}

/** An address is taken as it is: only what would end the field, and what is no part of an address, is escaped. */
function verbatim(address: string): string {
  return oneLine(address).replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}

/** A key of letters, digits and hyphens of ASCII that no entry has yet. */
function newKey(id: string, taken: Set<string>): string {
  const bare = id.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'item';
  let key = bare;
  for (let count = 2; taken.has(key.toLowerCase()); count += 1) key = `${bare}-${count}`;
  taken.add(key.toLowerCase());
  return key;
}
