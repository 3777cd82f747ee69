import { type Match, SEED_LENGTH } from './matches.ts';

/** What a match is worth when the longest are laid first. */
export type WeighMatch = (match: Match) => number;

/** Matches laid so that no token is in two of them, and those for which one side was taken already. */
export interface Tiling {
  /** By place in the first text. */
  readonly tiles: readonly Match[];
  /** What could not be laid because its tokens are in a tile on one side or both; uncut. */
  readonly leftOver: readonly Match[];
}

/**
 * Lays matches longest first, each token once (Greedy String Tiling: Wise, SIGCSE 1996). Where a longer match
 * took a part, the largest part that is free on both sides is laid in its turn.
 */
export function layTiles(
  matches: readonly Match[],
  lengthA: number,
  lengthB: number,
  weigh: WeighMatch,
): Tiling {
  const takenA = new Uint8Array(lengthA);
  const takenB = new Uint8Array(lengthB);
  const tiles: Match[] = [];
  const leftOver: Match[] = [];
  for (const match of [...matches].sort((x, y) => weigh(y) - weigh(x) || x.a - y.a || x.b - y.b)) {
    const free = largestFreePart(match, takenA, takenB);
    if (free.length < match.length) leftOver.push(match);
    if (free.length < SEED_LENGTH) continue;
    takenA.fill(1, free.a, free.a + free.length);
    takenB.fill(1, free.b, free.b + free.length);
    tiles.push(free);
  }
  return { tiles: tiles.sort((x, y) => x.a - y.a || x.b - y.b), leftOver };
}

function largestFreePart(match: Match, takenA: Uint8Array, takenB: Uint8Array): Match {
  let best: Match = { ...match, length: 0 };
  let start = 0;
  for (let step = 0; step <= match.length; step++) {
    const isTaken = step === match.length || takenA[match.a + step] === 1 || takenB[match.b + step] === 1;
    if (!isTaken) continue;
    if (step - start > best.length) best = { a: match.a + start, b: match.b + start, length: step - start };
    start = step + 1;
  }
  return best;
}
