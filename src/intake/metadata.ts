import { safeWebAddress } from '../sanitize/index.ts';
import { type Ledger, shortened } from './ledger.ts';
import { headlineAddress, type Preamble } from './preamble.ts';
import { fieldOf, fieldsOf, type Seed } from './seed.ts';
import { settleTitle } from './title.ts';

/** Keys that name the original's address, by how surely they do. */
const URL_FIELDS = [
  'url',
  'original_url',
  'original',
  'canonical',
  'canonical_url',
  'link',
  'from',
  'source_url',
  'source',
  'external_url',
];
/** Keys of the picture that stands for the article. */
const PICTURE_FIELDS = [
  'headimg',
  'thumbnail',
  'image',
  'cover',
  'cover_image',
  'lead_image',
  'featured_image',
  'og_image',
];

/** The address of the original, or undefined: none in source. */
export function readUrl(seed: Seed, preamble: Preamble, ledger: Ledger): string | undefined {
  for (const field of URL_FIELDS) {
    const written = fieldOf(seed, field);
    if (written === undefined || !/[:/]/.test(written)) continue;
    const url = safeWebAddress(written);
    if (url !== undefined) return noted(ledger, 'url', `front matter: ${field}`, url);
    if (/^[a-z][a-z0-9+.-]*:/i.test(written)) warnAboutUrl(seed, field, written, ledger);
  }
  const url = headlineAddress(preamble);
  return url === undefined ? undefined : noted(ledger, 'url', 'body: headline link', url);
}

function warnAboutUrl(seed: Seed, field: string, written: string, ledger: Ledger): void {
  ledger.warn({
    code: 'url.unusable',
    what: `The address "${shortened(written)}" in ${field} is not an http(s) address that can be followed.`,
    hint: 'Write the address of the original page, with https:// and its host.',
    line: seed.lines.get(field),
  });
}

/** The headline: front matter, headline link, file name. */
export function readTitle(seed: Seed, preamble: Preamble, ledger: Ledger): string {
  const candidates: [string | undefined, string][] = [
    [fieldOf(seed, 'title'), 'front matter: title'],
    [preamble.headline?.title, 'body: headline link'],
    [fieldOf(seed, 'headline'), 'front matter: headline'],
  ];
  for (const [written, from] of candidates) {
    const title = settleTitle(written ?? '', ledger);
    if (title !== '') return noted(ledger, 'title', from, title);
  }
  ledger.warn({
    code: 'title.missing',
    what: 'The file states no title; its name stands for it.',
    hint: 'Add a title to the front matter.',
  });
  return noted(ledger, 'title', 'file name', nameOf(seed.file));
}

function nameOf(file: string): string {
  const stem = (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
  const name = stem
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name || stem || file;
}

/** Address of the picture that stands for the article, and the key that names it. */
export function readLeadPicture(
  seed: Seed,
): { readonly address: string; readonly field: string } | undefined {
  for (const field of PICTURE_FIELDS) {
    const address = fieldOf(seed, field);
    if (address !== undefined && /[/.]/.test(address)) return { address, field };
  }
  return undefined;
}

/** Categories and tags as the file lists them, each once. */
export function readCategories(seed: Seed): string[] {
  const all = ['categories', 'category', 'tags', 'tag', 'keywords'].flatMap((name) => fieldsOf(seed, name));
  return [
    ...new Set(
      all
        .flatMap((one) => one.split(/[,，、]/))
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ];
}

function noted<T>(ledger: Ledger, field: string, from: string, value: T): T {
  ledger.origin(field, from);
  return value;
}
