import { safeWebAddress } from '../sanitize/index.ts';
import type { Ledger } from './ledger.ts';
import { type DateReading, parseDate } from './parseDate.ts';
import { headlineAddress, type Preamble } from './preamble.ts';
import { fieldOf, fieldsOf, type IntakeWorld, type Seed } from './seed.ts';
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
/** Keys that name the time of publication, by how surely they do. */
const DATE_FIELDS = [
  'date',
  'published',
  'published_at',
  'publishdate',
  'publish_date',
  'pubdate',
  'datetime',
  'time',
  'created',
  'created_at',
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

/** When it was published, and the words that say so. */
export interface PublishedReading {
  readonly publishedAt: number | null;
  readonly dateAsWritten?: string;
}

/** The instant of publication: front matter, epoch comment, date line, file name. An impossible date gives none. */
export function readPublished(
  seed: Seed,
  preamble: Preamble,
  world: IntakeWorld,
  ledger: Ledger,
): PublishedReading {
  const stated = statedDate(seed, preamble);
  if (!stated) return fallbackDate(seed, preamble, world, ledger) ?? withoutDate(ledger);
  const reading = parseDate(stated.written, world.timeZone);
  const dateAsWritten = stated.written;
  if (reading.kind !== 'instant') {
    const other = reading.kind === 'unknownForm' ? fallbackDate(seed, preamble, world, ledger) : undefined;
    warnAboutDate(seed, stated, { isImpossible: reading.kind === 'impossible', isDated: !!other }, ledger);
    return { publishedAt: other?.publishedAt ?? null, dateAsWritten };
  }
  noteDate(reading, stated.from, world, ledger);
  compareWithEpoch(seed, stated, reading.instant, preamble, ledger);
  return { publishedAt: reading.instant, dateAsWritten };
}

interface StatedDate {
  readonly written: string;
  readonly from: string;
  readonly field?: string;
}

function statedDate(seed: Seed, preamble: Preamble): StatedDate | undefined {
  const field = DATE_FIELDS.find((name) => fieldOf(seed, name) !== undefined);
  if (field) return { written: fieldOf(seed, field) ?? '', from: `front matter: ${field}`, field };
  return preamble.dateLine ? { written: preamble.dateLine, from: 'body: date line' } : undefined;
}

/** What else in the file says when it was published: the epoch comment, then the file's name. */
function fallbackDate(
  seed: Seed,
  preamble: Preamble,
  world: IntakeWorld,
  ledger: Ledger,
): PublishedReading | undefined {
  if (preamble.epoch !== undefined && preamble.epochText) {
    return {
      publishedAt: noted(ledger, 'publishedAt', 'body: epoch comment', preamble.epoch),
      dateAsWritten: preamble.epochText,
    };
  }
  const written = /(?:^|\/)(\d{4}-\d{2}-\d{2})-/.exec(seed.file)?.[1];
  const reading = written === undefined ? undefined : parseDate(written, world.timeZone);
  if (written === undefined || reading?.kind !== 'instant') return undefined;
  noteDate(reading, 'file name', world, ledger);
  return { publishedAt: reading.instant, dateAsWritten: written };
}

function withoutDate(ledger: Ledger): PublishedReading {
  ledger.warn({
    code: 'date.missing',
    what: 'The file does not say when the article was published.',
    hint: 'Add a date to the front matter: 2022-03-07T07:22:00Z.',
  });
  return { publishedAt: null };
}

function noteDate(
  reading: DateReading & { kind: 'instant' },
  from: string,
  { timeZone }: IntakeWorld,
  ledger: Ledger,
): void {
  ledger.origin('publishedAt', from);
  if (reading.isDayOnly)
    ledger.repair('date.dayOnly', `the file names a day; its first moment in ${timeZone} stands for it`);
  else if (!reading.isZoned)
    ledger.repair('date.declaredZone', `the file names no zone; ${timeZone} was assumed`);
}

function warnAboutDate(
  seed: Seed,
  { written, field }: StatedDate,
  { isImpossible, isDated }: { isImpossible: boolean; isDated: boolean },
  ledger: Ledger,
): void {
  const fault = isImpossible ? 'does not exist' : 'is in no form that is read';
  ledger.warn({
    code: isImpossible ? 'date.impossible' : 'date.unreadable',
    what: `The date "${shortened(written)}" ${fault}; ${isDated ? 'the one in the file’s name or first comment was taken' : 'the article stays undated'}.`,
    hint: 'Write it as 2022-03-07T07:22:00Z, 2022-03-07 15:22:00 +0800 or 2022-03-07.',
    line: field === undefined ? undefined : seed.lines.get(field),
  });
}

function compareWithEpoch(
  seed: Seed,
  { written, field }: StatedDate,
  instant: number,
  { epoch, epochText }: Preamble,
  ledger: Ledger,
): void {
  if (epoch === undefined || epoch === instant) return;
  ledger.warn({
    code: 'date.disagrees',
    what: `The date "${shortened(written)}" is ${new Date(instant).toISOString()}, the comment ${epochText} in the body is ${isoOf(epoch)}; the date was taken.`,
    hint: 'Find out which of the two is right and mend the other.',
    line: field === undefined ? undefined : seed.lines.get(field),
  });
}

function isoOf(instant: number): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? String(instant) : date.toISOString();
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

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
