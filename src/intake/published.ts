import { type Ledger, shortened } from './ledger.ts';
import { type DateReading, parseDate } from './parseDate.ts';
import type { Preamble } from './preamble.ts';
import { fieldOf, type IntakeWorld, type Seed } from './seed.ts';

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
/** When it was published, and the words that say so. */
export interface PublishedReading {
  readonly publishedAt: number | null;
  /** Set where only the day is named, as `YYYY-MM-DD`. */
  readonly publishedDay?: string;
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
    return { ...(other ?? { publishedAt: null }), dateAsWritten };
  }
  noteDate(reading, stated.from, world, ledger);
  compareWithEpoch(seed, stated, reading.instant, preamble, ledger);
  return { ...publishedOf(reading), dateAsWritten };
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
    ledger.origin('publishedAt', 'body: epoch comment');
    return { publishedAt: preamble.epoch, dateAsWritten: preamble.epochText };
  }
  const written = /(?:^|\/)(\d{4}-\d{2}-\d{2})-/.exec(seed.file)?.[1];
  const reading = written === undefined ? undefined : parseDate(written, world.timeZone);
  if (written === undefined || reading?.kind !== 'instant') return undefined;
  noteDate(reading, 'file name', world, ledger);
  return { ...publishedOf(reading), dateAsWritten: written };
}

function publishedOf({ instant, day }: DateReading & { kind: 'instant' }): PublishedReading {
  return { publishedAt: instant, ...(day === undefined ? {} : { publishedDay: day }) };
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
  if (reading.day !== undefined)
    ledger.repair(
      'date.dayOnly',
      `the file names a day and no time; in lists it stands at the day's first moment in ${timeZone}`,
    );
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
