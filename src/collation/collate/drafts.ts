import type { Stream } from '../align/stream.ts';
import { cutWitnesses, type PairLink, type PairRegion } from './cuts.ts';
import { groupAtoms } from './groups.ts';
import { type Draft, draftOf } from './passages.ts';

/** What of some streams corresponds, piece by piece, by the regions of their pairs and the links of rewording. */
export function draftsOf(
  streams: readonly Stream[],
  regions: readonly PairRegion[],
  links: readonly PairLink[],
): Draft[] {
  const cuts = cutWitnesses(streams, regions, links);
  return groupAtoms(cuts, regions, links)
    .map((group) => draftOf(group, streams))
    .filter(({ readings }) => readings.length > 1);
}
