import {
  type ArchiveChange,
  type Candidates,
  GONE,
  rescorePairs,
  type ScoredPairs,
  scorePairs,
  strongestPairs,
} from '../../collation/index.ts';
import { keyOfPiece, type Piece } from './facts.ts';
import type { PackReader } from './pack.ts';

/** What the texts of an archive shared, for the next build. */
export interface CachedPairs {
  /** The texts' fingerprints, in the order of the archive. */
  readonly texts: readonly Piece[];
  readonly pairs: ScoredPairs;
}

/** More pairs than this are counted anew each time: an archive that has them has a sample of its fingerprints counted. */
const MOST_KEPT = 4_000_000;

/** The pairs of an archive that may share text, and what the next build may know of them. */
export interface ArchivePairs {
  readonly candidates: Candidates;
  readonly cached: CachedPairs | undefined;
}

/** Finds pairs by the texts' fingerprints; where a former build did, by those of the texts that changed. */
export function findArchivePairs(
  texts: readonly Piece[],
  reader: PackReader,
  former: CachedPairs | undefined,
): ArchivePairs {
  const prints = texts.map((piece) => reader.readNumbers(piece));
  const pairs = (former && rescored(texts, prints, reader, former)) ?? scorePairs(prints);
  const isKept = pairs.repeated !== undefined && pairs.scores.length <= MOST_KEPT;
  return { candidates: strongestPairs(pairs, prints), cached: isKept ? { texts, pairs } : undefined };
}

function rescored(
  texts: readonly Piece[],
  prints: readonly Uint32Array[],
  reader: PackReader,
  former: CachedPairs,
): ScoredPairs | undefined {
  return rescorePairs(former.pairs, changeOf(former.texts, texts, reader), prints);
}

function changeOf(former: readonly Piece[], now: readonly Piece[], reader: PackReader): ArchiveChange {
  const places = new Map(now.map((piece, place) => [keyOfPiece(piece), place]));
  return {
    places: Int32Array.from(former, (piece) => places.get(keyOfPiece(piece)) ?? GONE),
    gone: former.filter((piece) => !places.has(keyOfPiece(piece))).map((piece) => reader.readNumbers(piece)),
    total: former.reduce((sum, { length }) => sum + length, 0) / Uint32Array.BYTES_PER_ELEMENT,
  };
}
