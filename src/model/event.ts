import type { FORMAT_VERSION, ShardRef } from './libraryIndex.ts';
import type { BilingualName } from './source.ts';
import type { TextRange } from './textRange.ts';

/** What two persons do together: they speak by telephone or video, or they meet. */
export type Act = 'call' | 'meeting';

/**
 * Why an article is in an event. `passage`: it shares a passage with another of its articles. `headline`: its headline,
 * or the sub-heading of the part that is meant, has the same names and words as that of another. `act`: headline and
 * first sentences of both say that the same two persons spoke or met, within hours. `version`: it is
 * another version of one of them. `given`: the archive's `events.yaml` says so.
 */
export type EventReason =
  | {
      readonly kind: 'passage';
      /** Place of the other article in the archive's order. */
      readonly with: number;
      /** Where the longest passage stands in this article, in UTF-16 units of its text. */
      readonly range: TextRange;
      /** Characters without white space of that passage. */
      readonly length: number;
      readonly isVerbatim: boolean;
      /** Milliseconds between the two, null where a time is not known. */
      readonly ms: number | null;
    }
  | {
      readonly kind: 'headline';
      readonly with: number;
      /** What both headlines have, as this one writes it, in its order. */
      readonly words: readonly string[];
      readonly ms: number | null;
    }
  | {
      readonly kind: 'act';
      readonly with: number;
      /** What the persons do together, as both articles say at their beginning. */
      readonly act: Act;
      /** Settled names. */
      readonly persons: readonly [string, string];
      readonly ms: number | null;
    }
  | { readonly kind: 'version'; readonly with: number }
  | { readonly kind: 'given' };

/** A part of an article that tells of an event. */
export interface EventPart {
  /** The sub-heading that it stands under; empty under the article's own headline. */
  readonly heading: string;
  /** UTF-16 units of the article's text. */
  readonly range: TextRange;
}

/** An article of an event. */
export interface EventMember {
  /** Its place in the archive's order. */
  readonly place: number;
  /** The parts of it that tell of the event, in its order; empty where the whole article does. */
  readonly parts: readonly EventPart[];
  /** Characters without white space of those parts. */
  readonly length: number;
  /** How many of them stand in passages that an earlier article of the event has too. */
  readonly shared: number;
  /** How many of the shared ones are verbatim. */
  readonly verbatim: number;
  /** Place of the earlier article that has most of them; absent where none has any. */
  readonly source?: number;
  /** The strongest first; never empty but for an event of one article, which a person made. */
  readonly reasons: readonly EventReason[];
}

/** An event with its articles, in the order of the archive. */
export interface EventRecord {
  readonly id: string;
  readonly members: readonly EventMember[];
}

/** Some events of an archive, in a file. */
export interface EventChunk {
  readonly format: typeof FORMAT_VERSION;
  readonly events: readonly EventRecord[];
}

/** An event as it is named where nothing else of it is needed. */
export interface EventMention {
  /** Stable name in addresses: that of its earliest article, or one that a person gave. */
  readonly id: string;
  /** What a person named it; absent where nobody did. */
  readonly name?: BilingualName;
  /** The headline that stands for it where it has no name: of all its headlines, the one that has most in common with the others. */
  readonly headline: string;
  /** BCP 47 tag of that headline. */
  readonly lang: string;
  /** Id of the outlet whose headline it is. */
  readonly sourceId: string;
}

/** An event as the list of events shows it. */
export interface EventEntry extends EventMention {
  /** First and last time of publication among its articles, rounded down to whole minutes; null where none has one. */
  readonly from: number | null;
  readonly to: number | null;
  /** The places of its articles in the archive's order, ascending, packed as differences from the one before. */
  readonly places: string;
  /** How many outlets have an article in it. */
  readonly outlets: number;
  /** Index into the list's `chunks`. */
  readonly chunk: number;
}

/** A date that a person set: a day, or the days from one to another. */
export interface OwnDate {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The last of several days; absent for one. */
  readonly until?: string;
  readonly name: BilingualName;
}

/** An event as the timeline names it. */
export interface EventMarker extends EventMention {
  /** First and last time of publication among its articles, in whole minutes. */
  readonly from: number;
  readonly to: number;
  readonly outlets: number;
}

/** What the timeline names beside the coverage, in a file of its own: the list of all events is long. */
export interface EventMarkers {
  readonly format: typeof FORMAT_VERSION;
  /** By day. */
  readonly dates: readonly OwnDate[];
  /** Events that a person named, and those of most outlets; two hundred at most, in the order of their first article. */
  readonly events: readonly EventMarker[];
}

/** What happened, as far as the archive tells: own dates and the events that were found. */
export interface EventList {
  readonly format: typeof FORMAT_VERSION;
  /** By day. */
  readonly dates: readonly OwnDate[];
  /** The files that have the events' articles and reasons. */
  readonly chunks: readonly ShardRef[];
  /** In the order of their first article. */
  readonly events: readonly EventEntry[];
}
