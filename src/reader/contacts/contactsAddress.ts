import { CONTACT_KINDS, CONTACT_STATES, type ContactKind, type ContactState } from '../../model/index.ts';
import { type Day, parseDay } from '../../timeline/index.ts';
import { parseList } from '../ui/address.ts';
import type { AddressForm } from '../ui/useAddressState.ts';

/** Entries that are shown at first, and how many come with each wish for more. */
export const PAGE_OF_ENTRIES = 100;

/** What the reader asks of the ledger. An empty list asks for nothing. */
export interface ContactFilter {
  /** All of them take part. */
  readonly persons: readonly string[];
  readonly kinds: readonly ContactKind[];
  readonly states: readonly ContactState[];
  /** First and last day, included. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** All that the ledger's address says. */
export interface ContactsState extends ContactFilter {
  readonly order: 'newest' | 'oldest';
  /** Ids of the entries whose sentences are shown. */
  readonly open: readonly string[];
  /** How many pages of entries are shown; 1 at first. */
  readonly pages: number;
}

/** The ledger's address; what it cannot mean is left out. A part may stand in it several times, or as a list. */
export const CONTACTS_FORM: AddressForm<ContactsState> = {
  path: '/contacts',
  parse: (parameters) => ({
    persons: listOf(parameters, 'person'),
    kinds: knownOf(CONTACT_KINDS, listOf(parameters, 'kind')),
    states: knownOf(CONTACT_STATES, listOf(parameters, 'state')),
    from: parseDay(parameters.get('from') ?? ''),
    to: parseDay(parameters.get('to') ?? ''),
    order: parameters.get('order') === 'oldest' ? 'oldest' : 'newest',
    open: listOf(parameters, 'open'),
    pages: parsePages(parameters.get('pages') ?? ''),
  }),
  query: ({ persons, kinds, states, from, to, order, open, pages }) => ({
    ...(persons.length > 0 && { person: persons.join(',') }),
    ...(kinds.length > 0 && { kind: kinds.join(',') }),
    ...(states.length > 0 && { state: states.join(',') }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(order === 'oldest' && { order }),
    ...(open.length > 0 && { open: open.join(',') }),
    ...(pages > 1 && { pages: String(pages) }),
  }),
};

function listOf(parameters: URLSearchParams, name: string): string[] {
  return parseList(parameters.getAll(name).join(','));
}

function knownOf<T extends string>(known: readonly T[], asked: readonly string[]): T[] {
  return known.filter((one) => asked.includes(one));
}

function parsePages(text: string): number {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}
