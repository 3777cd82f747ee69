import type { FoundEvent } from '../data/eventQueries.ts';
import type { Library } from '../data/library.ts';
import type { MemberView } from './eventView.ts';

/** What every part of an event's page is given. */
export interface EventProps {
  readonly event: FoundEvent;
  /** In the order of time. */
  readonly members: readonly MemberView[];
  readonly library: Library;
  readonly timeZone: string;
}
