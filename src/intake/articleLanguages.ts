import { type Article, type Block, textOfBlocks } from '../model/index.ts';
import { isPlainlySimplified, type LanguageReading, readLanguage } from './language.ts';
import { tagOfLanguageName } from './languageNames.ts';
import type { LatinDetector } from './latinDetector.ts';
import { type Ledger, shortened } from './ledger.ts';
import { compareLanguage, type Testimony } from './metadata.ts';
import { fieldOf, placeOfField, type Seed } from './seed.ts';
import { toldValue } from './statement.ts';

/** An article's main language, and its blocks with theirs where it is another. */
export interface ArticleLanguages {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly blocks: readonly Block[];
}

/** Shorter blocks are never said to be in another language: names, initials, a quoted word. In UTF-16 units. */
const SHORTEST_BLOCK = 12;

/**
 * Words without which a text of that length is hardly written in its language. Where an article's own block has them, the
 * detector need not be asked.
 */
const COMMON_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|to|in|that|is|for)\b/i,
  fr: /\b(?:le|la|les|des|et|est|dans|que|une)\b/i,
  de: /\b(?:der|die|das|und|ist|den|nicht|von)\b/i,
  es: /\b(?:el|los|las|que|del|una|por|con)\b/i,
};

/** Tells the languages of an article. The front matter's word counts, and is compared with the text. */
export function readLanguages(
  { seed, page }: Testimony,
  { title, blocks }: Pick<Article, 'title' | 'blocks'>,
  latin: LatinDetector,
  ledger: Ledger,
): ArticleLanguages {
  const lang = mainLanguage(seed, readLanguage(reportOf(title, blocks), latin), ledger);
  compareLanguage(lang, ledger.origins.at(-1)?.from ?? '', page, ledger);
  return { lang, blocks: blocks.map((block) => withLanguage(block, lang, latin)) };
}

/** The language of an article as its outlet is told by it: what the front matter says, else what the text reads as. */
export function languageOfArticle(
  { seed }: Pick<Testimony, 'seed'>,
  { title, blocks }: Pick<Article, 'title' | 'blocks'>,
  latin: LatinDetector,
): string {
  const declared = LANGUAGE_FIELDS.map((field) => tagOf(fieldOf(seed, field) ?? '')).find(Boolean);
  return declared ?? readLanguage(reportOf(title, blocks), latin).lang;
}

/** The text that tells the language: sentences before tables, and furniture only where there is nothing else. */
function reportOf(title: string, blocks: readonly Block[]): string {
  const report = blocks.filter(({ furniture, kind }) => furniture === undefined && kind !== 'code');
  const prose = textOfBlocks(report.filter(({ kind }) => kind !== 'table'));
  if (prose.length >= TELLING_PROSE) return `${title}\n${prose}`;
  return `${title}\n${textOfBlocks(report.length > 0 ? report : blocks)}`;
}

/** So many UTF-16 units of sentences tell the language, whatever a long table beside them is in. */
const TELLING_PROSE = 200;

const BY_TEXT = 'text: script statistics';

function mainLanguage(seed: Seed, reading: LanguageReading, ledger: Ledger): string {
  const declared = declaredLanguage(seed, ledger);
  ledger.origin('lang', declared ? `front matter: ${declared.field}` : BY_TEXT);
  if (!declared) return reading.lang;
  const lang = settledTag(declared.tag, reading.lang);
  if (reading.isSure && !isSameLanguage(lang, reading.lang)) warn(seed, declared, reading.lang, ledger);
  return lang;
}

const LANGUAGE_FIELDS = ['lang', 'language', 'locale'];

interface Declared {
  readonly field: string;
  readonly tag: string;
}

function declaredLanguage(seed: Seed, ledger: Ledger): Declared | undefined {
  for (const field of LANGUAGE_FIELDS) {
    const written = fieldOf(seed, field);
    if (written === undefined) continue;
    const tag = tagOf(written);
    if (tag !== undefined) return { field, tag };
    ledger.warn({
      code: 'metadata.unusable',
      what: `The language "${shortened(written)}" (${field}) is none that is known; the text tells it.`,
      hint: 'Write it as a tag: zh-Hans, zh-Hant, en, ru.',
      details: { field: 'lang', values: [toldValue({ value: written, ...placeOfField(seed, field) })] },
      line: seed.lines.get(field),
    });
  }
  return undefined;
}

function tagOf(written: string): string | undefined {
  return canonicalTag(written) ?? tagOfLanguageName(written);
}

/** `zh_CN` as `zh-CN`; undefined where it is no language tag: `Chinese`. */
function canonicalTag(written: string): string | undefined {
  const tag = written.replace(/_/g, '-').replace(/\.utf-?8$/i, '');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Chinese is named by its script: by the declared place where there is one, or else by the text. */
function settledTag(tag: string, read: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return tag;
  if (tag === 'zh' && read.startsWith('zh-')) return read;
  return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}

function isSameLanguage(a: string, b: string): boolean {
  return a === b || languageAndScript(a) === languageAndScript(b);
}

const maximized = new Map<string, string>();

/** Intl takes its time, and is asked of each block. */
function languageAndScript(tag: string): string {
  const known = maximized.get(tag);
  if (known !== undefined) return known;
  const { language, script } = new Intl.Locale(tag).maximize();
  maximized.set(tag, `${language} ${script}`);
  return `${language} ${script}`;
}

function warn(seed: Seed, { field, tag }: Declared, read: string, ledger: Ledger): void {
  ledger.warn({
    code: 'metadata.disagrees',
    what: `The front matter says that the language is "${tag}" (${field}), but the text reads as "${read}".`,
    hint: 'Correct the language in the front matter, or take it out: then the text tells it.',
    details: {
      field: 'lang',
      values: [
        { value: tag, from: placeOfField(seed, field).from },
        { value: read, from: BY_TEXT },
      ],
    },
    line: seed.lines.get(field),
  });
}

function withLanguage(block: Block, articleLang: string, latin: LatinDetector): Block {
  const { text, kind } = block;
  if (text.length < SHORTEST_BLOCK || kind === 'code' || isPlainly(text, articleLang)) return block;
  const { lang, isSure } = readLanguage(text, latin);
  return isSure && lang !== articleLang && !isSameLanguage(lang, articleLang) ? { ...block, lang } : block;
}

function isPlainly(text: string, lang: string): boolean {
  if (lang === 'zh-Hans') return isPlainlySimplified(text);
  return COMMON_WORDS[lang]?.test(text) === true && !/[\u0250-\u1fff\u2070-\uffff]/.test(text);
}
