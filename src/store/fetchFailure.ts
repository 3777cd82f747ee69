/** Why data of an archive could not be had, as the reader is told. */
export type FetchFailureReason = 'offline' | 'notFound' | 'server' | 'damaged' | 'otherFormat';

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
