import { decodeNotes, type Note, notesToJsonLd } from '../../annotation/index.ts';
import { parseJson } from '../../model/index.ts';
import { decodeReading, isUntouched, type ReadingRecord } from '../reading/readingRecord.ts';
import { PREFERENCES, type PreferenceName } from './preference.ts';

/** All that a browser keeps for a reader. */
export interface ReaderData {
  readonly notes: readonly Note[];
  /** What was read, starred and left where, by the ids of articles. */
  readonly reading: ReadonlyMap<string, ReadingRecord>;
  /** As they are kept; those that were never set are absent. */
  readonly preferences: Readonly<Partial<Record<PreferenceName, string>>>;
}

/** What a file gave, and how many of its notes and records of reading could not be taken whole. */
export interface ReadReaderData extends ReaderData {
  readonly failed: number;
}

const KIND = 'duizhao reader data';
const VERSION = 1;

type FilePart = 'kind' | 'version' | 'preferences' | 'reading' | 'notes';

/** A preference is some words, or the saved views of some archives; a longer one is no such thing. */
const LONGEST = 2_000_000;

/** The file that holds it all: JSON, with the notes as Web Annotations in it. */
export function writeReaderData({ notes, reading, preferences }: ReaderData): string {
  const annotations: unknown = jsonIn(notesToJsonLd(notes));
  const data = { kind: KIND, version: VERSION, preferences, reading: [...reading], notes: annotations };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** What such a file holds; undefined where it is another one. `now`: ISO 8601, for notes without a date. */
export function readReaderData(text: string, now: string): ReadReaderData | undefined {
  const read = jsonIn(text) as Partial<Record<FilePart, unknown>>;
  if (typeof read !== 'object' || read === null || read.kind !== KIND || read.version !== VERSION)
    return undefined;
  const given = Object(read.preferences) as Partial<Record<string, unknown>>;
  const preferences = Object.fromEntries(
    PREFERENCES.flatMap((name) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      return typeof value === 'string' && value.length <= LONGEST ? [[name, value] as const] : [];
    }),
  );
  const { notes, problems } = decodeNotes(JSON.stringify(read.notes ?? {}), {
    now,
    articleOf: () => undefined,
  });
  const { reading, failed } = readReading(read.reading);
  return { notes, reading, preferences, failed: problems.length + failed };
}

/** Files of old have none. */
function readReading(given: unknown): { reading: Map<string, ReadingRecord>; failed: number } {
  const reading = new Map<string, ReadingRecord>();
  let failed = 0;
  for (const pair of Array.isArray(given) ? given : []) {
    const [id, value]: unknown[] = Array.isArray(pair) ? pair : [];
    const { record, isDamaged } = decodeReading(value);
    if (isDamaged || typeof id !== 'string') failed++;
    if (typeof id === 'string' && !isUntouched(record)) reading.set(id, record);
  }
  return { reading, failed };
}

/** What is kept under a name when a file's value comes to it: views of other archives stay. */
export function mergedPreference(name: PreferenceName, here: string | undefined, given: string): string {
  if (name !== 'views') return given;
  const [own, others] = [jsonIn(given), jsonIn(here ?? '{}')];
  return JSON.stringify({ ...Object(others), ...Object(own) });
}

function jsonIn(text: string): unknown {
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : undefined;
}
