import { isSameTime } from './agreement.ts';
import { createdDate, otherDates, statedByAddress, statedDate } from './datePlaces.ts';
import { type Ledger, shortened } from './ledger.ts';
import type { Testimony } from './metadata.ts';
import { type DateReading, parseDate } from './parseDate.ts';
import type { Preamble } from './preamble.ts';
import type { IntakeWorld } from './seed.ts';
import { firstOfEach, type Statement, toldValue } from './statement.ts';

/** When it was published, and the words that say so. */
export interface PublishedReading {
  readonly publishedAt: number | null;
  /** Set where only the day is named, as `YYYY-MM-DD`. */
  readonly publishedDay?: string;
  readonly dateAsWritten?: string;
}

type Instant = DateReading & { kind: 'instant' };

/** A date that could be read, and where it stands. */
interface ReadStatement extends Statement {
  readonly reading: Instant;
}

/** Clocks of outlets and crawlers go ahead of ours by less, in milliseconds. */
const AHEAD = 24 * 60 * 60 * 1000;

/** Places that name a time of something on the page, not surely the publication. */
const WEAK: ReadonlySet<string> = new Set(['page: time element', 'body: date line', 'body: epoch comment']);

/**
 * The instant of publication: front matter, date line, epoch comment, page, first lines, file name, and where none of
 * them says it the day in the original's address, or when the file was created. A date that is impossible or in the
 * future gives none: the article is undated, never on a made-up day.
 */
export function readPublished(
  testimony: Testimony,
  url: string | undefined,
  world: IntakeWorld,
  ledger: Ledger,
): PublishedReading {
  const stated = statedDate(testimony);
  if (stated) return readStated(stated, testimony, world, ledger);
  const created = createdDate(testimony);
  if (created) return readCreated(created, testimony, url, world, ledger);
  const others = otherDates(testimony);
  return (
    firstReadable(others, world, ledger) ??
    firstReadable(statedByAddress(url), world, ledger) ??
    withoutDate(others, world, ledger)
  );
}

function readStated(
  stated: Statement,
  testimony: Testimony,
  world: IntakeWorld,
  ledger: Ledger,
): PublishedReading {
  const others = otherDates(testimony);
  const reading = parseDate(stated.value, world.timeZone);
  const dateAsWritten = stated.value;
  if (reading.kind !== 'instant') {
    const other = reading.kind === 'impossible' ? undefined : firstReadable(others, world, ledger);
    warnAboutDate(stated, reading, other !== undefined, ledger);
    return { ...(other ?? { publishedAt: null }), dateAsWritten };
  }
  const taken = { ...stated, reading };
  if (isFuture(taken, world, ledger)) return { publishedAt: null, dateAsWritten };
  noteDate(taken, world, ledger);
  compareWithEpoch(taken, testimony.preamble, ledger);
  compareWithPage(taken, others, ledger);
  return { ...publishedOf(reading), dateAsWritten };
}

/** What clips pages writes when it did so: anything else that names a day is surer, the name it gave the file the least. */
function readCreated(
  created: Statement,
  testimony: Testimony,
  url: string | undefined,
  world: IntakeWorld,
  ledger: Ledger,
): PublishedReading {
  const others = otherDates(testimony);
  const inName = others.filter(({ from }) => from === 'file name');
  const surer =
    firstReadable(
      others.filter((one) => !inName.includes(one)),
      world,
      ledger,
    ) ??
    firstReadable(statedByAddress(url), world, ledger) ??
    firstReadable(inName, world, ledger);
  if (surer) return surer;
  const only = readStated(created, testimony, world, ledger);
  if (only.publishedAt !== null)
    ledger.warn({
      code: 'date.missing',
      what: `The file does not say when the article was published, only “${shortened(created.value)}” (${created.from}), which may be the day it was saved; that was taken.`,
      hint: 'Add a date to the front matter: 2022-03-07T07:22:00Z.',
      line: created.line,
      details: { values: [toldValue(created)] },
    });
  return only;
}

/** The first of the other dates that can be read and is not in the future. */
function firstReadable(
  others: readonly Statement[],
  world: IntakeWorld,
  ledger: Ledger,
): PublishedReading | undefined {
  const read = readable(others, world.timeZone);
  const taken = read.find((one) => !isFuture(one, world, ledger));
  if (!taken) return undefined;
  noteDate(taken, world, ledger);
  compareWithPage(taken, others.slice(others.findIndex(({ from }) => from === taken.from) + 1), ledger);
  return { ...publishedOf(taken.reading), dateAsWritten: taken.value };
}

function readable(statements: readonly Statement[], timeZone: string): ReadStatement[] {
  return statements.flatMap((one) => {
    const reading = parseDate(one.value, timeZone);
    return reading.kind === 'instant' ? [{ ...one, reading }] : [];
  });
}

function publishedOf({ instant, day }: Instant): PublishedReading {
  return { publishedAt: instant, ...(day === undefined ? {} : { publishedDay: day }) };
}

/** Nothing says when, or what says it cannot be. */
function withoutDate(others: readonly Statement[], world: IntakeWorld, ledger: Ledger): PublishedReading {
  const wrong = others.find(({ value }) => parseDate(value, world.timeZone).kind === 'impossible');
  if (wrong) {
    warnAboutDate(wrong, { kind: 'impossible' }, false, ledger);
    return { publishedAt: null, dateAsWritten: wrong.value };
  }
  if (!ledger.problems.some(({ code }) => code === 'date.future'))
    ledger.warn({
      code: 'date.missing',
      what: 'The file does not say when the article was published.',
      hint: 'Add a date to the front matter: 2022-03-07T07:22:00Z.',
      details: {},
    });
  return { publishedAt: null };
}

/** True, and told, where a date is later than the world's clock can be. */
function isFuture(
  { value, from, line, reading }: ReadStatement,
  { now }: IntakeWorld,
  ledger: Ledger,
): boolean {
  if (now === undefined || reading.instant <= now + AHEAD) return false;
  ledger.warn({
    code: 'date.future',
    what: `The date "${shortened(value)}" (${from}) is ${isoOf(reading.instant)}, later than today; it is not taken.`,
    hint: 'Look up the date on the page of the original.',
    line,
    details: { values: [toldValue({ value, from })] },
  });
  return true;
}

function noteDate({ from, reading }: ReadStatement, { timeZone }: IntakeWorld, ledger: Ledger): void {
  ledger.origin('publishedAt', from);
  if (reading.day !== undefined)
    ledger.repair(
      'date.dayOnly',
      `the file names a day and no time; in lists it stands at the day's first moment in ${timeZone}`,
    );
  else if (!reading.isZoned)
    ledger.repair('date.declaredZone', `the file names no zone; ${timeZone} was assumed`);
}

const FAULTS = {
  impossible: 'does not exist',
  ambiguousZone: 'names a zone that two places write so',
  unknownForm: 'is in no form that is read',
} as const;

function warnAboutDate(
  { value, from, line }: Statement,
  { kind }: DateReading,
  isDated: boolean,
  ledger: Ledger,
): void {
  const fault = kind === 'instant' ? '' : FAULTS[kind];
  ledger.warn({
    code: kind === 'impossible' ? 'date.impossible' : 'date.unreadable',
    what: `The date "${shortened(value)}" ${fault}; ${isDated ? 'another one in the file or its name was taken' : 'the article stays undated'}.`,
    hint: 'Write it as 2022-03-07T07:22:00Z, 2022-03-07 15:22:00 +0800 or 2022-03-07.',
    line,
    details: { values: [toldValue({ value, from })] },
  });
}

function compareWithEpoch(
  { value, from, line, reading }: ReadStatement,
  { epoch, epochText }: Preamble,
  ledger: Ledger,
): void {
  if (epoch === undefined || epoch === reading.instant) return;
  ledger.warn({
    code: 'date.disagrees',
    what: `The date "${shortened(value)}" is ${isoOf(reading.instant)}, the comment ${epochText} in the body is ${isoOf(epoch)}; the date was taken.`,
    hint: 'Find out which of the two is right and mend the other.',
    line,
    details: { values: [toldValue({ value, from }), { value: isoOf(epoch), from: 'body: epoch comment' }] },
  });
}

/** Tells where the page or the file's name states another time. Where one leaves its zone open, any zone may be meant. */
function compareWithPage(taken: ReadStatement, others: readonly Statement[], ledger: Ledger): void {
  const told = [taken.reading];
  for (const { value, from, reading } of readable(firstOfEach(others), 'UTC')) {
    if (WEAK.has(from) || told.some((one) => isSameTime(one, reading))) continue;
    told.push(reading);
    ledger.warn({
      code: 'date.disagrees',
      what: `The date is "${shortened(taken.value)}" (${taken.from}), and "${shortened(value)}" (${from}); the first was taken.`,
      hint: 'Find out which of the two is right and mend the other.',
      line: taken.line,
      details: { values: [toldValue(taken), toldValue({ value, from })] },
    });
  }
}

function isoOf(instant: number): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? String(instant) : date.toISOString();
}
