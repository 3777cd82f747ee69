/** A block of the text as it stands in the window. */
export interface StandingBlock {
  /** Where its text begins in the article's, in UTF-16 units. */
  readonly from: number;
  /** Of its box, in CSS pixels; `top` from the window's upper edge. */
  readonly top: number;
  readonly height: number;
}

/** How much of the text, `length` units in all, stands above a line of the window. Blocks are in the order of the text. */
export function textAbove(blocks: readonly StandingBlock[], length: number, line: number): number {
  const at = blocks.findLastIndex(({ top }) => top <= line);
  const block = blocks[at];
  if (!block) return 0;
  const end = blocks[at + 1]?.from ?? length;
  const share = Math.min(1, (line - block.top) / Math.max(1, block.height));
  return Math.round(block.from + share * (end - block.from));
}

/** Where in the window the text stands that has so much of it above, in CSS pixels; undefined in an empty article. */
export function topOfText(
  blocks: readonly StandingBlock[],
  length: number,
  above: number,
): number | undefined {
  const at = blocks.findLastIndex(({ from }) => from <= above);
  const block = blocks[at];
  if (!block) return undefined;
  const units = (blocks[at + 1]?.from ?? length) - block.from;
  return block.top + Math.min(1, (above - block.from) / Math.max(1, units)) * block.height;
}
