import { queryOptions } from '@tanstack/react-query';
import {
  decodeContactLedger,
  decodeTellingChunk,
  type LedgerEntry,
  type LibraryIndex,
  type ShardRef,
  type TellingChunk,
  unpackLedger,
} from '../../model/index.ts';
import { unwrap } from '../../store/index.ts';
import { fetchRef } from './queries.ts';

/** The ledger of contacts with its look-ups. */
export interface ContactLedger {
  /** By day, then kind, then id; those without a day last. */
  readonly entries: readonly LedgerEntry[];
  readonly byId: ReadonlyMap<string, LedgerEntry>;
  /** Files with the sentences; an entry says in which its own are. */
  readonly chunks: readonly ShardRef[];
}

/** The archive's ledger of contacts. */
export function ledgerQuery({ contacts }: Pick<LibraryIndex, 'contacts'>) {
  return queryOptions({
    queryKey: ['contacts', contacts.sha256],
    queryFn: async (): Promise<ContactLedger> => {
      const packed = unwrap(decodeContactLedger(await fetchRef('contacts', contacts)));
      const entries = unpackLedger(packed);
      return { entries, byId: new Map(entries.map((entry) => [entry.id, entry])), chunks: packed.chunks };
    },
  });
}

/** What articles tell of some contacts of the ledger, sentence by sentence. */
export function tellingsQuery(chunk: ShardRef) {
  return queryOptions({
    queryKey: ['tellings', chunk.sha256],
    queryFn: async (): Promise<TellingChunk> => unwrap(decodeTellingChunk(await fetchRef('tellings', chunk))),
  });
}

/** The files with the sentences of some entries, each once. */
export function chunksOf({ byId, chunks }: ContactLedger, entries: readonly string[]): ShardRef[] {
  const numbers = new Set(entries.flatMap((id) => byId.get(id)?.chunk ?? []));
  return [...numbers].flatMap((at) => chunks[at] ?? []);
}

/** Places in the archive's order of the articles that tell of a contact, ascending; none where there is no such contact. */
export function placesOfContact({ byId }: Pick<ContactLedger, 'byId'>, id: string): readonly number[] {
  return byId.get(id)?.places ?? [];
}
