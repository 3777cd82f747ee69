import path from 'node:path';
import * as z from 'zod';
import type { BilingualName, FoundProblem, OwnDate } from '../model/index.ts';
import { EVENTS_FILE } from './listNames.ts';
import { type ListRead, parseYamlList, readYamlList, type YamlListKind } from './yamlList.ts';

/** What a person says of some articles, named as in the file. */
export interface WrittenRule {
  readonly kind: 'merge' | 'split' | 'apart';
  /** File names or ids, each with ` § ` and a sub-heading behind it where a part of the article is meant. */
  readonly articles: readonly string[];
  readonly id?: string;
  readonly name?: BilingualName;
  /** Its line in the file. */
  readonly line: number;
}

/** What `events.yaml` beside the articles says, and what was wrong in it. */
export interface EventsRead {
  /** By day. */
  readonly dates: readonly OwnDate[];
  readonly rules: readonly WrittenRule[];
  readonly problems: readonly FoundProblem[];
}

const LISTS = ['dates', 'events'];
const name = z.strictObject({ zh: z.string().trim().min(1).max(200), en: z.string().trim().min(1).max(200) });
const day = z.string().refine(isDay, 'a day is written YYYY-MM-DD');
const article = z.string().trim().min(1).max(400);

/** A date as the file writes it. */
export const ownDate = z
  .strictObject({ day, until: day.optional(), name })
  .refine(({ day: from, until }) => until === undefined || until > from, 'until comes after day');

/** What the file says of some articles. */
export const rule = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,60}$/, 'an id has small letters, digits and hyphens')
      .optional(),
    name: name.optional(),
    merge: z.array(article).min(1, 'an article is missing').max(200).optional(),
    split: z.array(article).min(1, 'an article is missing').max(200).optional(),
    apart: z.array(article).min(2, 'two articles or more are kept apart').max(200).optional(),
  })
  .refine(
    ({ merge, split, apart }) => [merge, split, apart].filter((one) => one !== undefined).length === 1,
    'one of merge, split and apart',
  )
  .refine(
    ({ apart, id, name: own }) => apart === undefined || (id === undefined && own === undefined),
    'what is kept apart is no event and has no name',
  );

const DATES: YamlListKind<z.infer<typeof ownDate>> = {
  file: EVENTS_FILE,
  code: 'events.invalid',
  entry: ownDate,
  keyOf: (entry) => `${entry.day} ${entry.name.zh}`,
  what: 'A date',
  hint: 'Write each as - {day: 2022-03-18, name: {zh: 视频通话, en: Video call}}, with until for several days.',
  list: { name: 'dates', of: LISTS },
};

const RULES: YamlListKind<z.infer<typeof rule>> = {
  file: EVENTS_FILE,
  code: 'events.invalid',
  entry: rule,
  keyOf: (entry) => entry.id ?? JSON.stringify([entry.merge, entry.split, entry.apart]),
  what: 'An event',
  hint: 'Write each as - {merge: [a.txt, b.txt]}, or with split or apart; id and name may stand with merge and split.',
  list: { name: 'events', of: LISTS },
};

/** Reads `events.yaml` beside the articles; a folder needs none. */
export async function readEvents(folder: string): Promise<EventsRead> {
  const file = path.join(folder, EVENTS_FILE);
  return eventsOf(await readYamlList(file, DATES), await readYamlList(file, RULES));
}

/** Reads what such a file says; an entry that is wrong is left out and reported with its line. */
export function parseEvents(text: string): EventsRead {
  return eventsOf(parseYamlList(text, DATES), parseYamlList(text, RULES));
}

function eventsOf(
  dates: ListRead<z.infer<typeof ownDate>>,
  rules: ListRead<z.infer<typeof rule>>,
): EventsRead {
  return {
    dates: dates.entries.map(dateOf).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    rules: rules.entries.map((entry, at) => ruleOf(entry, rules.lines[at] ?? 1)),
    problems: [...dates.problems, ...rules.problems],
  };
}

function dateOf({ day: from, until, name: own }: z.infer<typeof ownDate>): OwnDate {
  return { day: from, ...(until !== undefined && { until }), name: own };
}

function ruleOf(entry: z.infer<typeof rule>, line: number): WrittenRule {
  const { merge, split, apart, id, name: own } = entry;
  const kind = merge ? 'merge' : split ? 'split' : 'apart';
  return {
    kind,
    articles: merge ?? split ?? apart ?? [],
    ...(id !== undefined && { id }),
    ...(own && { name: own }),
    line,
  };
}

/** 2022-02-30 is none. */
function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const at = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(written);
}
