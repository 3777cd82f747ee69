import { groupBy, type Participant, type Telling } from '../../model/index.ts';
import { unionOf } from './tellings.ts';

/** Tellings of one contact. */
export interface Cluster {
  readonly tellings: readonly Telling[];
  readonly participants: readonly Participant[];
  /** Null where none of them tells a day. */
  readonly day: string | null;
}

/** Some tellings as one contact's; its day is that of most of them, of two the one that was told first. */
export function clusterOf(tellings: readonly Telling[]): Cluster {
  const inOrder = tellings.toSorted((a, b) => a.place - b.place);
  const days = [...groupBy(inOrder, ({ day }) => day)].filter(([day]) => day !== null);
  const most = Math.max(0, ...days.map(([, own]) => own.length));
  const day = days.find(([, own]) => own.length === most)?.[0] ?? null;
  return { tellings: inOrder, participants: unionOf(tellings), day };
}
