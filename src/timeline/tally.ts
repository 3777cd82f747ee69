import { SHARE_STEPS } from '../model/index.ts';
import { type BinGrid, binCount, binFinder } from './bin.ts';
import type { ZonedMarks } from './zonedMarks.ts';

/** What of an article's text others have too, in classes: nothing, under a third, under two thirds, more. */
export const SHARE_CLASSES = ['none', 'some', 'much', 'most'] as const;
export type ShareClass = (typeof SHARE_CLASSES)[number];
export const CLASS_COUNT = SHARE_CLASSES.length;

/** The class of each step of a share. */
const CLASS_OF_STEP = Uint8Array.from({ length: SHARE_STEPS + 1 }, (_, step) =>
  step === 0 ? 0 : 1 + Math.min(2, Math.floor((3 * step) / SHARE_STEPS)),
);

/** The class of a share in `SHARE_STEPS`ths. */
export function classOfShare(step: number): ShareClass {
  return SHARE_CLASSES[CLASS_OF_STEP[step] ?? 0] ?? 'none';
}

/** Articles counted by lane and bar. The cell of a lane's bar is `row * bins + bin`. */
export interface Tally {
  readonly grid: BinGrid;
  readonly rows: number;
  readonly bins: number;
  /** All articles of each cell. */
  readonly totals: Uint32Array;
  /** Those that pass the filter, of each cell by class of share: at `cell * CLASS_COUNT + class`. */
  readonly passing: Uint32Array;
  /** How many of each cell pass, of all classes. */
  readonly passed: Uint32Array;
  /** Place of the first article of each cell that passes, or where none does the first of all; -1 where it is empty. */
  readonly firsts: Int32Array;
}

/** Counts the dated articles that lie in a grid; `rows` tells the lane of an outlet, `passing` who passes. */
export function tallyMarks(
  { columns, minutes }: ZonedMarks,
  passing: Uint8Array,
  lanes: { readonly rowOf: Int16Array; readonly count: number },
  grid: BinGrid,
): Tally {
  const tally = emptyTally(grid, lanes.count);
  const binOf = binFinder(grid);
  for (let place = 0; place < minutes.length; place++) {
    const bin = binOf(minutes[place] ?? 0);
    const row = lanes.rowOf[columns.sources[place] ?? 0] ?? -1;
    if (bin < 0 || bin >= tally.bins || row < 0) continue;
    const step = columns.shares[place] ?? 0;
    countIn(tally, row * tally.bins + bin, place, passing[place] === 1 ? (CLASS_OF_STEP[step] ?? 0) : -1);
  }
  return tally;
}

function emptyTally(grid: BinGrid, rows: number): Tally {
  const bins = binCount(grid);
  const cells = bins * rows;
  return {
    grid,
    rows,
    bins,
    totals: new Uint32Array(cells),
    passing: new Uint32Array(cells * CLASS_COUNT),
    firsts: new Int32Array(cells).fill(-1),
    passed: new Uint32Array(cells),
  };
}

/** `shareClass` is -1 where the article does not pass. */
function countIn(tally: Tally, cell: number, place: number, shareClass: number): void {
  const { totals, passing, passed, firsts } = tally;
  const isPassing = shareClass >= 0;
  if (firsts[cell] === -1 || (isPassing && passed[cell] === 0)) firsts[cell] = place;
  totals[cell] = (totals[cell] ?? 0) + 1;
  if (!isPassing) return;
  passed[cell] = (passed[cell] ?? 0) + 1;
  const at = cell * CLASS_COUNT + shareClass;
  passing[at] = (passing[at] ?? 0) + 1;
}

/** What a stretch of time has. */
export interface StretchSummary {
  readonly articles: number;
  readonly outlets: number;
  /** Of the articles, those of which two thirds of the text or more are in others too. */
  readonly mostlyShared: number;
  /** Places of its first and its last article in the archive's order; -1 where it has none. */
  readonly first: number;
  readonly last: number;
}

/** Sums up the passing articles with wall minutes in `[from, to)`, of the outlets that `isAsked` or of all. */
export function summariseStretch(
  { columns, minutes, sources }: ZonedMarks,
  passing: Uint8Array,
  [from, to]: readonly [number, number],
  isAsked?: (source: number) => boolean,
): StretchSummary {
  const seen = new Uint8Array(Math.max(1, sources.length));
  let [articles, mostlyShared, first, last] = [0, 0, -1, -1];
  for (let place = 0; place < minutes.length; place++) {
    const minute = minutes[place] ?? 0;
    const source = columns.sources[place] ?? 0;
    if (minute < from || minute >= to || passing[place] !== 1 || isAsked?.(source) === false) continue;
    articles += 1;
    seen[source] = 1;
    if (classOfShare(columns.shares[place] ?? 0) === 'most') mostlyShared += 1;
    if (first < 0) first = place;
    last = place;
  }
  return { articles, outlets: seen.reduce((sum, one) => sum + one, 0), mostlyShared, first, last };
}
