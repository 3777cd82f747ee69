/** Where a column would have less than this, in CSS pixels, fewer are shown: some ten Han characters a line. */
const NARROWEST_COLUMN = 196;
/** Two columns want more: a narrower screen is better read as a list. */
const NARROWEST_COMPARISON = 560;
/** Below this, in CSS pixels, two columns only: a window of 900 without its scroll bar. */
const TWO_COLUMNS_BELOW = 885;
/** Below this, in CSS pixels, switches and settings would take a screen of lines before the texts begin. */
const NARROWEST_TOOLS = 1000;
/** What stands beside the columns: row marks, barcodes, gaps. */
const BESIDE_COLUMNS = 100;

export function isListWidth(width: number): boolean {
  return width > 0 && width < NARROWEST_COMPARISON;
}

/** True where the tools stand folded, so that the texts come first. */
export function isFoldingWidth(width: number): boolean {
  return width > 0 && width < NARROWEST_TOOLS;
}

/**
 * The columns that have room in a frame of this width: all, or the first, which is the reference, and as many from
 * `beside` on as fit. A width of 0 is not known yet.
 */
export function columnsShown(count: number, width: number, beside: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (width === 0 || isListWidth(width)) return all;
  const fitting = Math.max(2, Math.floor((width - BESIDE_COLUMNS) / NARROWEST_COLUMN));
  const most = width < TWO_COLUMNS_BELOW ? 2 : fitting;
  if (count <= most) return all;
  const first = Math.min(Math.max(1, beside), count - most + 1);
  return [0, ...all.slice(first, first + most - 1)];
}
