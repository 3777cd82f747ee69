import type {
  ContactDay,
  ContactState,
  FoundContact,
  NoDayReason,
  Participant,
  Telling,
} from '../../model/index.ts';
import { agree } from './agreement.ts';
import { canBeAll, isTheirs } from './offices.ts';

/** A sentence that puts a contact into another time is no second sentence about this one. */
const SAYS_ANOTHER_TIME: ReadonlySet<NoDayReason> = new Set(['vague', 'partial']);

/**
 * An article's sentences by the contact that they are about: of one kind, with participants that agree, of one day, or of
 * none beside the only one with a day.
 */
export function tellingsOf(place: number, found: readonly FoundContact[]): Telling[] {
  const groups: FoundContact[][] = [];
  const dated = found.filter(({ day }) => day !== null);
  const undated = found.filter(({ day }) => day === null);
  for (const one of [...dated, ...undated]) {
    const fitting = groups.filter((group) => isAbout(group, one));
    const [group, other] = fitting;
    if (group && !other) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => tellingOf(place, group));
}

function isAbout(group: readonly FoundContact[], one: FoundContact): boolean {
  const [first] = group;
  if (first?.kind !== one.kind || !agree(one.kind, unionOf(group), one.participants)) return false;
  if (one.day !== null || first.day === null) return first.day === one.day && first.noDay === one.noDay;
  return one.noDay !== undefined && !SAYS_ANOTHER_TIME.has(one.noDay);
}

function tellingOf(place: number, group: readonly FoundContact[]): Telling {
  const [first] = group;
  if (!first) throw new RangeError('a telling has a sentence');
  const when: ContactDay = first.day === null ? { day: null, noDay: first.noDay } : { day: first.day };
  return {
    ...when,
    place,
    kind: first.kind,
    state: stateOfAll(group.map(({ state }) => state)),
    participants: unionOf(group),
    sentences: group.toSorted((a, b) => a.range[0] - b.range[0]),
  };
}

/** What was told to have taken place did; what was called off was planned before. */
export function stateOfAll(states: readonly ContactState[]): ContactState {
  if (states.includes('held')) return 'held';
  return states.includes('denied') ? 'denied' : 'planned';
}

/** All participants, each once, with the first title that is told; an office or a group goes where those are named who have it. */
export function unionOf(told: readonly { readonly participants: readonly Participant[] }[]): Participant[] {
  const byName = new Map<string, Participant>();
  for (const one of told.flatMap(({ participants }) => participants)) {
    const known = byName.get(one.name);
    if (!known || (known.title === undefined && one.title !== undefined)) byName.set(one.name, one);
  }
  const all = [...byName.values()];
  const named = all.filter(({ isNamed }) => isNamed);
  const isNamedToo = (one: Participant) =>
    canBeAll(one, named) || named.some(({ title }) => title !== undefined && isTheirs(one.name, title));
  return all.filter((one) => one.isNamed || !isNamedToo(one));
}
