import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { type ContactLedger, chunksOf, tellingsQuery } from '../data/contactQueries.ts';

/**
 * False while what is told of the entries that the address opens is on its way: the table then comes as a whole, and no
 * row moves. An entry that is opened later asks for itself, and so does one whose sentences could not be had.
 */
export function useTellingsAtFirst(ledger: ContactLedger, open: readonly string[]): boolean {
  const [wanted] = useState(() => chunksOf(ledger, open));
  return useQueries({ queries: wanted.map(tellingsQuery) }).every(({ isPending }) => !isPending);
}
