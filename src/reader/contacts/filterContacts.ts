import { CONTACT_KINDS, CONTACT_STATES, type LedgerEntry } from '../../model/index.ts';
import type { ContactFilter } from './contactsAddress.ts';

/** The entries that pass, in their order. Those without a day pass only where no days are asked for. */
export function filterContacts(
  entries: readonly LedgerEntry[],
  filter: ContactFilter,
): readonly LedgerEntry[] {
  return entries.filter((entry) => passes(entry, filter));
}

function passes({ kind, state, day, participants }: LedgerEntry, filter: ContactFilter): boolean {
  const { persons, kinds, states, from, to } = filter;
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  if (states.length > 0 && !states.includes(state)) return false;
  if (from !== undefined && (day === null || day < from)) return false;
  if (to !== undefined && (day === null || day > to)) return false;
  return persons.every((person) => participants.some(({ name }) => name === person));
}

/** By time as it is asked for; those without a day last in either order. */
export function inOrder(entries: readonly LedgerEntry[], order: 'newest' | 'oldest'): readonly LedgerEntry[] {
  if (order === 'oldest') return entries;
  const firstUndated = entries.findIndex(({ day }) => day === null);
  const dated = firstUndated < 0 ? entries : entries.slice(0, firstUndated);
  return [...dated.toReversed(), ...entries.slice(dated.length)];
}

/** How many entries each kind and state would show beside what else is asked for. */
export function countsOf(entries: readonly LedgerEntry[], filter: ContactFilter) {
  const ofKinds = filterContacts(entries, { ...filter, kinds: [] });
  const ofStates = filterContacts(entries, { ...filter, states: [] });
  return {
    kinds: CONTACT_KINDS.map((kind) => ({ kind, count: ofKinds.filter((one) => one.kind === kind).length })),
    states: CONTACT_STATES.map((state) => ({
      state,
      count: ofStates.filter((one) => one.state === state).length,
    })),
  };
}

/** Who takes part in the contacts of a ledger, those in most of them first. */
export function participantsOf(
  entries: readonly LedgerEntry[],
): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { name } of entries.flatMap(({ participants }) => participants))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** True where anything is asked for. */
export function isFiltered({ persons, kinds, states, from, to }: ContactFilter): boolean {
  return persons.length + kinds.length + states.length > 0 || from !== undefined || to !== undefined;
}

/** The filter that asks for nothing. */
export const NO_FILTER: ContactFilter = {
  persons: [],
  kinds: [],
  states: [],
  from: undefined,
  to: undefined,
};
