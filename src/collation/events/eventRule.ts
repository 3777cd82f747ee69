import type { BilingualName } from '../../model/index.ts';

/** An article that a person names, or the part of it under a sub-heading. */
export interface NamedPart {
  /** Its place in the archive's order. */
  readonly place: number;
  /** The sub-heading of the part that is meant; absent for what the rule says of the article. */
  readonly heading?: string;
}

/**
 * What a person says of events. `merge`: these articles are in one event, whatever else is in theirs. `split`: these
 * articles are an event of their own, with no others. `apart`: no two of these articles are in one event.
 */
export interface EventRule {
  readonly kind: 'merge' | 'split' | 'apart';
  readonly articles: readonly NamedPart[];
  /** What the event is called in addresses; absent where its earliest article says it. */
  readonly id?: string;
  readonly name?: BilingualName;
}
