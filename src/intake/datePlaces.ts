import { dateInAddress } from './addressDate.ts';
import { FIELDS } from './fields.ts';
import type { Testimony } from './metadata.ts';
import { dateInPath } from './pathName.ts';
import { fieldOf, placeOfField, type Seed } from './seed.ts';
import type { Statement } from './statement.ts';

/** Keys under which programs that clip pages write when they did so (Obsidian, MarkDownload, Notion). */
const CREATED: readonly string[] = ['created', 'created_at'];
const STATED = FIELDS.published.filter((field) => !CREATED.includes(field));

/** What was marked with a time need not have been published then. */
const OTHER_TIMES: ReadonlySet<string> = new Set(['datetime', 'time', 'timestamp', '时间']);
const PUBLICATION = STATED.filter((field) => !OTHER_TIMES.has(field));

/** The date that the file's writer put there to be read. */
export function statedDate({ seed, preamble }: Pick<Testimony, 'seed' | 'preamble'>): Statement | undefined {
  return (
    firstIn(STATED, seed) ??
    (preamble.dateLine ? { value: preamble.dateLine, from: 'body: date line' } : undefined)
  );
}

/** When the file, or the article, was created. */
export function createdDate({ seed }: Pick<Testimony, 'seed'>): Statement | undefined {
  return firstIn(CREATED, seed);
}

/** What else says when it was published, the surest first. */
export function otherDates({ seed, preamble, page }: Testimony): Statement[] {
  const inPath = dateInPath(seed.file);
  const [, ...inFront] = statementsIn(PUBLICATION, seed);
  return [
    ...inFront,
    ...(preamble.epochText === undefined ? [] : [{ value: preamble.epochText, from: 'body: epoch comment' }]),
    ...page.dates,
    ...(inPath === undefined ? [] : [{ value: inPath, from: 'file name' }]),
  ];
}

/** An address is no witness against another date: some outlets keep it when they publish anew. */
export function statedByAddress(url: string | undefined): Statement[] {
  const value = url === undefined ? undefined : dateInAddress(url);
  return value === undefined ? [] : [{ value, from: 'address: path' }];
}

function firstIn(fields: readonly string[], seed: Seed): Statement | undefined {
  return statementsIn(fields, seed)[0];
}

function statementsIn(fields: readonly string[], seed: Seed): Statement[] {
  return fields.flatMap((field) => {
    const value = fieldOf(seed, field);
    return value === undefined ? [] : [{ value, ...placeOfField(seed, field) }];
  });
}
