import type { Block } from '../model/index.ts';
import { safeWebAddress } from '../sanitize/index.ts';
import { isSameAddress, isSameLanguage, isSameTitle } from './agreement.ts';
import { archivedAddress } from './archivedAddress.ts';
import { tellDisagreement } from './disagreement.ts';
import { FIELDS } from './fields.ts';
import { Ledger, shortened } from './ledger.ts';
import { nameInPath } from './pathName.ts';
import { headlineAddress, type Preamble } from './preamble.ts';
import { fieldOf, fieldsOf, placeOfField, type Seed } from './seed.ts';
import { type PageFacts, type Statement, toldValue } from './statement.ts';
import { settleTitle } from './title.ts';

/** All that a seed says of itself: front matter, the feed's own lines, and its page or first lines. */
export interface Testimony {
  readonly seed: Seed;
  readonly preamble: Preamble;
  readonly page: PageFacts;
}

/** Where an article stood. */
export interface PageAddress {
  /** Of the original; undefined: none in source. */
  readonly url: string | undefined;
  /** Where the page was taken from, to which its links and pictures are relative: that, or a web archive's copy of it. */
  readonly base: string | undefined;
}

/** The address of the original; of a web archive's copy, of the page behind it. */
export function readUrl({ seed, preamble, page }: Testimony, ledger: Ledger): PageAddress {
  const inFront = addressInFront(seed, ledger);
  const headline = headlineAddress(preamble);
  const others = [
    ...(headline === undefined ? [] : [{ value: headline, from: 'body: headline link' }]),
    ...page.urls.flatMap(usableAddress),
  ];
  const taken = inFront ?? others[0];
  if (!taken) return { url: undefined, base: undefined };
  ledger.origin('url', taken.from);
  const original = withOriginal(taken);
  if (original !== taken) ledger.repair('page.archived', taken.value);
  tellDisagreement(
    {
      noun: 'address',
      field: 'url',
      taken: original,
      others: others.map(withOriginal),
      isSame: isSameAddress,
    },
    ledger,
  );
  return { url: original.value, base: taken.value };
}

function withOriginal(statement: Statement): Statement {
  const value = archivedAddress(statement.value);
  return value === undefined ? statement : { ...statement, value };
}

function addressInFront(seed: Seed, ledger: Ledger): Statement | undefined {
  for (const field of FIELDS.url) {
    const written = fieldOf(seed, field);
    if (written === undefined || !/[:/]/.test(written)) continue;
    const url = safeWebAddress(withScheme(written));
    if (url !== undefined) return { value: url, ...placeOfField(seed, field) };
    if (/^[a-z][a-z0-9+.-]*:/i.test(written) || isMeantAsAddress(field, written))
      warnAboutUrl(seed, field, written, ledger);
  }
  return undefined;
}

/** `www.example.org/1` as a browser takes it. */
function withScheme(written: string): string {
  return /^www\.[^\s/]+\.[a-z]{2,}(?:\/|$)/i.test(written) ? `https://${written}` : written;
}

/** Other keys hold words as well: `source: 新华社/北京`. A path is one within a site. */
const ADDRESS_FIELDS: ReadonlySet<string> = new Set([
  'url',
  'original_url',
  'originalurl',
  'canonical_url',
  'source_url',
  'sourceurl',
  '原文地址',
]);

function isMeantAsAddress(field: string, written: string): boolean {
  return ADDRESS_FIELDS.has(field) && written.includes('//');
}

/** An absolute address of a page; that of a whole site, which some systems write for all their pages, is none. */
function usableAddress({ value, from }: Statement): Statement[] {
  const url = safeWebAddress(value);
  return url === undefined || /^https?:\/\/[^/]*\/?(?:[?#].*)?$/i.test(url) ? [] : [{ value: url, from }];
}

function warnAboutUrl(seed: Seed, field: string, written: string, ledger: Ledger): void {
  ledger.warn({
    code: 'url.unusable',
    what: `The address "${shortened(written)}" in ${field} is not an http(s) address that can be followed.`,
    hint: 'Write the address of the original page, with https:// and its host.',
    details: { values: [toldValue({ value: written, ...placeOfField(seed, field) })] },
    line: seed.lines.get(field),
  });
}

/** The headline: front matter, headline link, page, first line, file name; without the names of `sites` at its end. */
export function readTitle(testimony: Testimony, sites: readonly string[], ledger: Ledger): string {
  const statements = titlesIn(testimony);
  for (const [index, { value, from, line }] of statements.entries()) {
    const title = settleTitle(value, ledger, { from, sites });
    if (title === '') continue;
    ledger.origin('title', from);
    const others = statements.slice(index + 1).map((one) => ({ ...one, value: bareTitle(one, sites) }));
    const taken = { value: title, from, line };
    tellDisagreement(
      {
        noun: 'title',
        field: 'title',
        taken,
        others: others.filter((one) => one.value !== ''),
        isSame: isSameTitle,
      },
      ledger,
    );
    return title;
  }
  ledger.warn({
    code: 'title.missing',
    what: 'The file states no title; its name stands for it, or its first words where the name has none.',
    hint: 'Add a title to the front matter.',
    details: {},
  });
  ledger.origin('title', 'file name');
  return nameInPath(testimony.seed.file);
}

/** Longest title that is made of a text's first words, in UTF-16 units. */
const TITLE_OF_WORDS = 40;

/** The title; where it is a file's name without a word, as `2020-10-23-`, the first words of the text. */
export function withWords(title: string, blocks: readonly Block[], ledger: Ledger): string {
  if (/\p{L}/u.test(title) || !ledger.hasOrigin('title', 'file name')) return title;
  const own = blocks.find(({ text, furniture }) => furniture === undefined && /\p{L}/u.test(text));
  if (!own) return title;
  ledger.replaceOrigin('title', 'body: first words');
  const words = own.text.replace(/\s+/g, ' ').trim();
  return words.length > TITLE_OF_WORDS
    ? `${words.slice(0, TITLE_OF_WORDS).replace(/\p{Surrogate}$/u, '')}…`
    : words;
}

function titlesIn({ seed, preamble, page }: Testimony): Statement[] {
  const inFront = (fields: readonly string[]): Statement[] =>
    fields.map((field) => ({
      value: fieldOf(seed, field) ?? '',
      ...placeOfField(seed, field),
    }));
  return [
    ...inFront(FIELDS.title),
    { value: preamble.headline?.title ?? '', from: 'body: headline link' },
    ...inFront(FIELDS.headline),
    ...page.titles,
  ];
}

/** A title in settled form, for comparing: what was done to it is of no interest. */
function bareTitle({ value, from }: Statement, sites: readonly string[]): string {
  return settleTitle(value, new Ledger(''), { from, sites });
}

/** Address of the picture that stands for the article, and the key that names it. */
export function readLeadPicture(
  seed: Seed,
): { readonly address: string; readonly field: string } | undefined {
  for (const field of FIELDS.picture) {
    const address = fieldOf(seed, field);
    if (address !== undefined && /[/.]/.test(address)) return { address, field };
  }
  return undefined;
}

/** Categories and tags as the file lists them, each once; those of its page where the file lists none. */
export function readCategories({ seed, page }: Pick<Testimony, 'seed' | 'page'>): string[] {
  const inFront = FIELDS.categories.flatMap((name) => fieldsOf(seed, name));
  const all = inFront.length > 0 ? inFront : page.categories;
  return [
    ...new Set(
      all
        .flatMap((one) => one.split(/[,，、]/))
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ];
}

/** Tells where a page declares another language than the article was found to have. */
export function compareLanguage(lang: string, from: string, { langs }: PageFacts, ledger: Ledger): void {
  const others = langs.filter(({ value }) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value));
  tellDisagreement(
    { noun: 'language', field: 'lang', taken: { value: lang, from }, others, isSame: isSameLanguage },
    ledger,
  );
}
