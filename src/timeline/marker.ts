import type { Day } from './day.ts';

/** Something that happened, to be named on the timeline beside the coverage. */
export interface TimelineMarker {
  /** Its first day and its last, both included. */
  readonly from: Day;
  readonly to: Day;
  readonly name: string;
  /** A screen's address that tells of it, as a path: `/e/xi-biden-call`. */
  readonly href?: string;
}
