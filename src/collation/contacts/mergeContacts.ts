import { byUnits, type Contact, groupBy, type Telling } from '../../model/index.ts';
import { hashText } from '../collate/hashText.ts';
import { agree } from './agreement.ts';
import { type Cluster, clusterOf } from './cluster.ts';
import { joinNeighbours } from './neighbouringDays.ts';
import { stateOfAll } from './tellings.ts';
import { type DayOfPlace, withUndated } from './undatedTellings.ts';

/**
 * The contacts that the articles of an archive tell of, each once, by day, then kind, then id; those without a day last.
 * One contact: of one kind, of the same day, with participants that agree; or of neighbouring days, as they are in two
 * zones, with the very same persons; or told without a day in the days of the only one that it can be.
 */
export function mergeContacts(tellings: readonly Telling[], dayOfPlace: DayOfPlace): Contact[] {
  const dated = tellings.filter(({ day }) => day !== null);
  const undated = tellings.filter(({ day }) => day === null);
  const ofDays = [...groupBy(dated, ({ kind, day }) => `${kind} ${day}`).values()].flatMap(clustersOf);
  const clusters = withUndated(joinNeighbours(ofDays), undated, dayOfPlace);
  return withUniqueIds(clusters.map(contactOf)).sort(byDay);
}

/** Tellings of one kind and day by the contact that they are about; what fits two of them equally well stays alone. */
function clustersOf(tellings: readonly Telling[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const telling of tellings.toSorted(fullestFirst)) {
    const fitting = clusters
      .filter(({ participants }) => agree(telling.kind, participants, telling.participants))
      .map((cluster) => ({ cluster, shared: sharedNames(cluster, telling) }))
      .sort((a, b) => b.shared - a.shared);
    const [best, second] = fitting;
    if (!best || best.shared === second?.shared) clusters.push(clusterOf([telling]));
    else clusters[clusters.indexOf(best.cluster)] = clusterOf([...best.cluster.tellings, telling]);
  }
  return clusters;
}

function fullestFirst(a: Telling, b: Telling): number {
  return b.participants.length - a.participants.length || a.place - b.place;
}

function sharedNames({ participants }: Cluster, telling: Telling): number {
  const names = new Set(participants.map(({ name }) => name));
  return telling.participants.filter(({ name }) => names.has(name)).length;
}

function contactOf({ tellings, participants, day }: Cluster): Contact {
  const [first] = tellings;
  if (!first) throw new RangeError('a contact has a telling');
  const names = participants.map(({ name }) => name).sort();
  // Without a day, the earliest article tells one from another.
  const own = day === null ? [...names, String(first.sentences[0]?.text)] : names;
  return {
    id: `${day ?? 'undated'}-${first.kind === 'pressConference' ? 'press' : first.kind}-${hashText(own.join('\n')).slice(0, 8)}`,
    kind: first.kind,
    state: stateOfAll(tellings.map(({ state }) => state)),
    day,
    participants,
    tellings,
  };
}

/** Two of one day with the same participants are told apart by a number. */
function withUniqueIds(contacts: readonly Contact[]): Contact[] {
  const count = new Map<string, number>();
  return contacts.map((contact) => {
    const number = (count.get(contact.id) ?? 0) + 1;
    count.set(contact.id, number);
    return number === 1 ? contact : { ...contact, id: `${contact.id}-${number}` };
  });
}

function byDay(a: Contact, b: Contact): number {
  return byUnits(a.day ?? '~', b.day ?? '~') || byUnits(a.kind, b.kind) || byUnits(a.id, b.id);
}
