import type { ArticleMention } from './article.ts';
import {
  CONTACT_KINDS,
  CONTACT_STATES,
  type Contact,
  type ContactDay,
  type ContactState,
  type FoundContact,
  type Participant,
  type Telling,
} from './contact.ts';
import type { FORMAT_VERSION, ShardRef } from './libraryIndex.ts';
import { packNumbers, unpackNumbers } from './packedNumbers.ts';

const DAY_MS = 86_400_000;

/** What articles tell otherwise of one contact: its day, whether it took place, or persons that another does not name. */
export const CONTACT_DIFFERENCES = ['day', 'state', 'participants'] as const;

export type ContactDifference = (typeof CONTACT_DIFFERENCES)[number];

/** A contact as the ledger lists it. */
export interface LedgerEntry extends Pick<Contact, 'id' | 'kind' | 'state' | 'day'> {
  readonly participants: readonly Pick<Participant, 'name' | 'isNamed'>[];
  /** Places of its articles in the archive's order, ascending, each once. */
  readonly places: readonly number[];
  readonly differences: readonly ContactDifference[];
  /** Index into the chunks of the ledger: where its articles' sentences are. */
  readonly chunk: number;
}

/**
 * The ledger as it is written: columns, packed as texts; lists of lists have each list's length before it. An archive of
 * 60,000 articles has some thousands of entries.
 */
export interface PackedContactLedger {
  readonly format: typeof FORMAT_VERSION;
  /** Names of persons, then of offices, groups and bodies; entries refer to them. */
  readonly names: readonly string[];
  /** How many of the names are of persons. */
  readonly persons: number;
  /** By `day`, then kind, then id; those without a day last. */
  readonly ids: readonly string[];
  /** Places in `CONTACT_KINDS`, in `CONTACT_STATES`. */
  readonly kinds: string;
  readonly states: string;
  /** Days since 1970-01-01 of those that have one, as differences from the one before. */
  readonly days: string;
  /** Lists of places in `names`. */
  readonly participants: string;
  /** Lists of the articles' places in the archive's order, as differences from the one before. */
  readonly places: string;
  /** Sums of 1, 2 and 4 for those of `CONTACT_DIFFERENCES`. */
  readonly differences: string;
  /** Files with the sentences, `TellingChunk`s, and how many entries each has. */
  readonly chunks: readonly (ShardRef & { readonly contacts: number })[];
}

/** A sentence that tells of a contact. */
export type ToldSentence = ContactDay &
  Pick<FoundContact, 'range' | 'text'> & { readonly state: ContactState };

/** What one article tells of one contact, with the article. */
export type ArticleTelling = ContactDay &
  Pick<Telling, 'state' | 'participants'> & {
    readonly article: ArticleMention;
    readonly sentences: readonly ToldSentence[];
  };

/** What articles tell of a stretch of the ledger's contacts, in its order. */
export interface TellingChunk {
  readonly format: typeof FORMAT_VERSION;
  readonly contacts: readonly {
    readonly id: string;
    /** In the archive's order. */
    readonly tellings: readonly ArticleTelling[];
  }[];
}

/** Packs the columns that `unpackLedger` unpacks; names and chunks are made with them. */
export function packLedger(
  entries: readonly Omit<LedgerEntry, 'chunk'>[],
): Omit<PackedContactLedger, 'format' | 'chunks'> {
  const named = namesOf(entries, true);
  const names = [...named, ...namesOf(entries, false)];
  const placesOfNames = {
    named: new Map(named.map((name, at) => [name, at])),
    others: new Map(names.slice(named.length).map((name, at) => [name, named.length + at])),
  };
  const placeOf = ({ name, isNamed }: Pick<Participant, 'name' | 'isNamed'>) =>
    (isNamed ? placesOfNames.named : placesOfNames.others).get(name) ?? 0;
  const days = entries.flatMap(({ day }) => (day === null ? [] : [Date.parse(day) / DAY_MS]));
  return {
    names,
    persons: named.length,
    ids: entries.map(({ id }) => id),
    kinds: packNumbers(entries.map(({ kind }) => CONTACT_KINDS.indexOf(kind))),
    states: packNumbers(entries.map(({ state }) => CONTACT_STATES.indexOf(state))),
    days: packNumbers(differencesOf(days)),
    participants: packNumbers(
      entries.flatMap(({ participants }) => [participants.length, ...participants.map(placeOf)]),
    ),
    places: packNumbers(entries.flatMap(({ places }) => [places.length, ...differencesOf(places)])),
    differences: packNumbers(entries.map(({ differences }) => maskOf(differences))),
  };
}

function namesOf(entries: readonly Omit<LedgerEntry, 'chunk'>[], ofPersons: boolean): string[] {
  const names = entries.flatMap(({ participants }) =>
    participants.flatMap(({ name, isNamed }) => (isNamed === ofPersons ? [name] : [])),
  );
  return [...new Set(names)].sort();
}

function differencesOf(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function maskOf(differences: readonly ContactDifference[]): number {
  return differences.reduce((sum, one) => sum + 2 ** CONTACT_DIFFERENCES.indexOf(one), 0);
}

/** The entries of a ledger. Columns that are cut off give entries with less in them, never more entries than ids. */
export function unpackLedger(packed: PackedContactLedger): LedgerEntry[] {
  const { names, persons, ids } = packed;
  const [kinds, states, differences] = [packed.kinds, packed.states, packed.differences].map(unpackNumbers);
  const days = sumsOf(unpackNumbers(packed.days));
  const participants = listsOf(unpackNumbers(packed.participants));
  const places = listsOf(unpackNumbers(packed.places));
  const chunks = packed.chunks.flatMap(({ contacts }, at) =>
    Array<number>(Math.min(contacts, ids.length)).fill(at),
  );
  return ids.map((id, at) => ({
    id,
    kind: CONTACT_KINDS[kinds?.[at] ?? 0] ?? 'call',
    state: CONTACT_STATES[states?.[at] ?? 0] ?? 'held',
    day: dayNamed(days[at]),
    participants: (participants[at] ?? []).flatMap((place) => {
      const name = names[place];
      return name === undefined ? [] : [{ name, isNamed: place < persons }];
    }),
    places: sumsOf(places[at] ?? []),
    differences: CONTACT_DIFFERENCES.filter((_, bit) => ((differences?.[at] ?? 0) >> bit) % 2 === 1),
    chunk: chunks[at] ?? 0,
  }));
}

function dayNamed(number: number | undefined): string | null {
  const day = new Date((number ?? Number.NaN) * DAY_MS);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

function sumsOf(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}

/** Lists from numbers where each list's length stands before it. */
function listsOf(numbers: readonly number[]): number[][] {
  const lists: number[][] = [];
  for (let at = 0; at < numbers.length; ) {
    const length = Math.max(0, numbers[at] ?? 0);
    lists.push(numbers.slice(at + 1, at + 1 + length));
    at += length + 1;
  }
  return lists;
}
