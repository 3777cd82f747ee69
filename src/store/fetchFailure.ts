import type { Decoded } from '../model/index.ts';

/**
 * Why data of an archive could not be had, as the reader is told; `app`, a part of the page itself. Of an engine alone: `busy`, it has too much to do now;
 * `refused`, it does not take what it was asked; `partial`, it looked at a part only; `otherStore`, what it has was
 * written by another version of the program, or cut into words.
 */
export const FETCH_FAILURES = [
  'offline',
  'notFound',
  'server',
  'damaged',
  'otherFormat',
  'app',
  'busy',
  'refused',
  'partial',
  'otherStore',
] as const;

export type FetchFailureReason = (typeof FETCH_FAILURES)[number];

/** Data of an archive that could not be had. */
export class FetchFailure extends Error {
  readonly reason: FetchFailureReason;
  readonly details: readonly string[];

  constructor(reason: FetchFailureReason, details: readonly string[]) {
    super(`${reason}: ${details.join('; ')}`);
    this.name = 'FetchFailure';
    this.reason = reason;
    this.details = details;
  }
}

/** What was decoded; throws a `FetchFailure` where the data are damaged, or of another format. */
export function unwrap<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  throw new FetchFailure(decoded.isOtherFormat ? 'otherFormat' : 'damaged', decoded.problems);
}
