import type { TokenSpan } from './tokenRange.ts';

/** By token of a stream: 1 where it stands in something already. */
export type TokenFlags = Uint8Array;

/** Flags for the tokens of one side that stand in a region, or were flagged before. */
export function flagRegions(
  regions: readonly TokenSpan[],
  side: 'a' | 'b',
  length: number,
  before?: TokenFlags,
): TokenFlags {
  const flags = before ? new Uint8Array(before) : new Uint8Array(length);
  for (const region of regions) flags.fill(1, ...region[side]);
  return flags;
}

/** True where a token of `[from, to)` is flagged. */
export function hasFlag(flags: TokenFlags, from: number, to: number): boolean {
  return flags.subarray(from, to).includes(1);
}
