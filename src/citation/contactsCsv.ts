import type { ArticleTelling, LedgerEntry, ToldSentence } from '../model/index.ts';
import { csvTable } from './csvTable.ts';
import { isoPublished } from './published.ts';

/**
 * The columns, a line for each sentence. `day`, `state` and `participants` are those of the contact, `told…` what the
 * sentence, or its article, says; `noDay` why the sentence gives none: notStated, vague, partial, undated. `kind` is one of
 * call, meeting, pressConference, `state` of held, planned, denied. Participants are parted by `; `. `published` is ISO
 * 8601; `from` and `to` are UTF-16 units of the article's text, half-open.
 */
export const CONTACT_COLUMNS = [
  'contact',
  'day',
  'kind',
  'state',
  'participants',
  'articles',
  'outlet',
  'article',
  'title',
  'published',
  'toldDay',
  'noDay',
  'toldState',
  'toldParticipants',
  'from',
  'to',
  'sentence',
] as const;

type ContactRow = Record<(typeof CONTACT_COLUMNS)[number], string | number>;

/** A contact of the ledger with what articles tell of it. */
export interface CitedContact
  extends Pick<LedgerEntry, 'id' | 'day' | 'kind' | 'state' | 'participants' | 'places'> {
  readonly tellings: readonly ArticleTelling[];
}

/** Contacts as a table, in their order; `outletOf` names an outlet by its id. */
export function contactsCsv(
  contacts: readonly CitedContact[],
  outletOf: (sourceId: string) => string,
): string {
  const rows = contacts.flatMap((contact) =>
    contact.tellings.flatMap((telling) =>
      telling.sentences.map((sentence) => rowOf(contact, telling, sentence, outletOf)),
    ),
  );
  return csvTable(CONTACT_COLUMNS, rows);
}

function rowOf(
  contact: CitedContact,
  { article, participants }: ArticleTelling,
  sentence: ToldSentence,
  outletOf: (sourceId: string) => string,
): ContactRow {
  return {
    contact: contact.id,
    day: contact.day ?? '',
    kind: contact.kind,
    state: contact.state,
    participants: namesOf(contact.participants),
    articles: contact.places.length,
    outlet: outletOf(article.sourceId),
    article: article.id,
    title: article.title,
    published: isoPublished(article),
    toldDay: sentence.day ?? '',
    noDay: sentence.noDay ?? '',
    toldState: sentence.state,
    toldParticipants: namesOf(participants),
    from: sentence.range[0],
    to: sentence.range[1],
    sentence: sentence.text,
  };
}

function namesOf(participants: readonly { readonly name: string }[]): string {
  return participants.map(({ name }) => name).join('; ');
}
