import { mergeContacts, tellingsOf } from '../../collation/index.ts';
import {
  type ArticleMention,
  type ArticleTelling,
  type Contact,
  type ContactDay,
  type ContactDifference,
  type ContactsRef,
  FORMAT_VERSION,
  type LedgerEntry,
  type PackedContactLedger,
  packLedger,
  type Telling,
  type TellingChunk,
} from '../../model/index.ts';
import { dayNumberOfArticle } from '../../timeline/index.ts';
import { chunksBySize } from './chunksBySize.ts';
import { type DataFile, dataFile } from './dataFile.ts';
import type { Furnished } from './facts.ts';
import { mentionOf } from './mentionOf.ts';

/** A file of sentences has at most so many characters of JSON, or one contact: opening an entry loads one of them. */
const LARGEST_CHUNK = 80_000;

/** The ledger of contacts and the files that it is in. */
export interface ContactFiles {
  readonly ref: ContactsRef;
  readonly files: readonly DataFile[];
}

/** What of an article the ledger is made of. */
export type ContactArticle = Pick<Furnished, 'card' | 'contacts'>;

/** The contacts of an archive, each once; `articles` are in its order, days those of `timeZone`. */
export function archiveContacts(articles: readonly ContactArticle[], timeZone: string): Contact[] {
  const tellings = articles.flatMap(({ contacts }, place) => tellingsOf(place, contacts));
  return mergeContacts(tellings, (place) => {
    const card = articles[place]?.card;
    return card && dayNumberOfArticle(card, timeZone);
  });
}

/** Makes the ledger of an archive's contacts; `articles` are in its order. */
export function contactFiles(
  contacts: readonly Contact[],
  articles: readonly Pick<ContactArticle, 'card'>[],
): ContactFiles {
  const mentionAt = (place: number) => mentionOf((articles[place] as Pick<ContactArticle, 'card'>).card);
  const chunks = chunksOf(contacts, mentionAt);
  const ledger: PackedContactLedger = {
    format: FORMAT_VERSION,
    ...packLedger(contacts.map(entryOf)),
    chunks: chunks.map(({ file, contacts: count }) => ({ sha256: file.sha256, contacts: count })),
  };
  const file = dataFile('contacts', JSON.stringify(ledger));
  return {
    ref: { sha256: file.sha256, contacts: contacts.length },
    files: [file, ...chunks.map((chunk) => chunk.file)],
  };
}

function entryOf({ id, kind, state, day, participants, tellings }: Contact): Omit<LedgerEntry, 'chunk'> {
  const places = [...new Set(tellings.map(({ place }) => place))];
  return { id, kind, state, day, participants, places, differences: differencesOf(tellings) };
}

/** What is told in more than one way; what an article does not tell is no difference. */
function differencesOf(tellings: readonly Telling[]): ContactDifference[] {
  const days = new Set(tellings.flatMap(({ day }) => day ?? []));
  const states = new Set(tellings.map(({ state }) => state));
  const persons = new Set(tellings.map(({ participants }) => namesKey(participants)));
  const all = [
    ['day', days.size],
    ['state', states.size],
    ['participants', persons.size],
  ] as const;
  return all.flatMap(([difference, count]) => (count > 1 ? [difference] : []));
}

function namesKey(participants: Telling['participants']): string {
  return participants
    .flatMap(({ name, isNamed }) => (isNamed ? [name] : []))
    .sort()
    .join('\n');
}

function chunksOf(
  contacts: readonly Contact[],
  mentionAt: (place: number) => ArticleMention,
): { readonly file: DataFile; readonly contacts: number }[] {
  const told = contacts.map(({ id, tellings }) => ({
    id,
    tellings: tellings.map((telling) => articleTelling(telling, mentionAt(telling.place))),
  }));
  return chunksBySize(told, LARGEST_CHUNK).map((own) => {
    const chunk: TellingChunk = { format: FORMAT_VERSION, contacts: own };
    return { file: dataFile('tellings', JSON.stringify(chunk)), contacts: own.length };
  });
}

function articleTelling(telling: Telling, article: ArticleMention): ArticleTelling {
  const { state, participants, sentences } = telling;
  return {
    article,
    ...dayOf(telling),
    state,
    participants,
    sentences: sentences.map((one) => ({
      range: one.range,
      text: one.text,
      ...dayOf(one),
      state: one.state,
    })),
  };
}

function dayOf(told: ContactDay): ContactDay {
  return told.day === null ? { day: null, noDay: told.noDay } : { day: told.day };
}
