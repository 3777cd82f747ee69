import type { ArchiveClaim } from '../../../model/index.ts';

/** The share of a claiming article that other outlets have word for word, 0 to 1. */
export function verbatimShare({ verbatim, length }: Pick<ArchiveClaim, 'verbatim' | 'length'>): number {
  return length === 0 ? 0 : verbatim / length;
}

/** Claims in the order of time, undated ones last, or by the share that others have word for word, the largest first. */
export function inClaimOrder(claims: readonly ArchiveClaim[], by: 'time' | 'share'): readonly ArchiveClaim[] {
  return by === 'time' ? claims : claims.toSorted((a, b) => verbatimShare(b) - verbatimShare(a));
}
