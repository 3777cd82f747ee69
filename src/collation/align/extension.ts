import type { Match } from './matches.ts';

/** How far an extension may go in each text, in tokens. */
export interface Room {
  readonly a: number;
  readonly b: number;
}

/**
 * An extension ends where the differences outweigh what is common by this much, in tokens: a clause was put in or
 * cut and nothing after it made up for it.
 */
const DROP = 12;

/** Cells of one row of the alignment that are followed; far more than a drop of twelve tokens can spread over. */
const WIDTH = 64;

/** How a cell was reached: by a token of both texts, of one of them, or not at all. */
const STEP = { none: 0, both: 1, onlyA: 2, onlyB: 3 } as const;

/** One row of the alignment: its cells, and which of them are followed: `[first, end)` of the second text's tokens. */
interface Row {
  /** Place of the first cell. */
  readonly from: number;
  readonly scores: Int32Array;
  readonly steps: Uint8Array;
  readonly first: number;
  readonly end: number;
}

/**
 * Runs of equal tokens along the best alignment that begins at a corner and goes on in one direction: a token in
 * common counts one up, a token put in, left out or changed one down, and it ends at the highest count (gapped
 * extension with X-drop: Altschul et al., Nucleic Acids Research 25, 1997). Runs of one token say nothing and
 * are left out. In the order of the texts.
 */
export function extend(
  a: Int32Array,
  b: Int32Array,
  corner: { readonly a: number; readonly b: number },
  direction: 1 | -1,
  room: Room,
): Match[] {
  if (room.a === 0 || room.b === 0) return [];
  // Forwards the first token is the one at the corner, backwards the one before it.
  const firstA = direction === 1 ? corner.a : corner.a - 1;
  const firstB = direction === 1 ? corner.b : corner.b - 1;
  const isEqual = (i: number, j: number) => a[firstA + direction * i] === b[firstB + direction * j];
  const { rows, best } = fillRows(isEqual, room);
  // The last run along the way: going backwards it is the first in the texts.
  const fromFar = runsBack(rows, best);
  return direction === 1
    ? fromFar.reverse().map(({ i, j, length }) => ({ a: firstA + i, b: firstB + j, length }))
    : fromFar.map(({ i, j, length }) => ({ a: firstA - i - length + 1, b: firstB - j - length + 1, length }));
}

interface Cell {
  readonly i: number;
  readonly j: number;
}

function fillRows(isEqual: (i: number, j: number) => boolean, room: Room): { rows: Row[]; best: Cell } {
  let top = 0;
  let best: Cell = { i: 0, j: 0 };
  let row = firstRow(room.b);
  const rows = [row];
  for (let i = 1; i <= room.a && row.first < row.end; i++) {
    const filled = nextRow(row, (j) => isEqual(i - 1, j - 1), room.b, top);
    row = filled.row;
    rows.push(row);
    if (filled.top > top) [top, best] = [filled.top, { i, j: filled.at }];
  }
  return { rows, best };
}

function firstRow(roomB: number): Row {
  const width = Math.min(roomB, DROP) + 1;
  return {
    from: 0,
    scores: Int32Array.from({ length: width }, (_, j) => -j),
    steps: new Uint8Array(width).fill(STEP.onlyB),
    first: 0,
    end: width,
  };
}

const LOWEST = -0x40000000;

/** The row below one: only cells whose score is within the drop of the highest so far. */
function nextRow(
  above: Row,
  isEqualAt: (j: number) => boolean,
  roomB: number,
  before: number,
): { row: Row; top: number; at: number } {
  const from = above.first;
  const end = Math.min(roomB, above.end + DROP, from + WIDTH - 1);
  const scores = new Int32Array(end - from + 1);
  const steps = new Uint8Array(end - from + 1);
  let top = before;
  let at = -1;
  let left = LOWEST;
  for (let j = from; j <= end; j++) {
    const over = scoreIn(above, j) - 1;
    const diagonal = scoreIn(above, j - 1) + (isEqualAt(j) ? 1 : -1);
    const score = Math.max(diagonal, over, left - 1);
    const isFollowed = score >= top - DROP;
    left = isFollowed ? score : LOWEST;
    scores[j - from] = left;
    if (isFollowed) steps[j - from] = stepBy(score, diagonal, over);
    if (score > top) [top, at] = [score, j];
  }
  return { row: rowOf(from, scores, steps), top, at };
}

function scoreIn({ from, scores }: Row, j: number): number {
  return scores[j - from] ?? LOWEST;
}

function stepBy(score: number, diagonal: number, over: number): number {
  if (score === diagonal) return STEP.both;
  return score === over ? STEP.onlyA : STEP.onlyB;
}

/** A row with the cells at both ends passed over that are not followed. */
function rowOf(from: number, scores: Int32Array, steps: Uint8Array): Row {
  let first = 0;
  let end = scores.length;
  while (first < end && scores[first] === LOWEST) first += 1;
  while (end > first && scores[end - 1] === LOWEST) end -= 1;
  return { from, scores, steps, first: from + first, end: from + end };
}

/** The runs along the way back from the best cell, the farthest from the corner first. */
function runsBack(rows: readonly Row[], best: Cell): Run[] {
  const runs: Run[] = [];
  let length = 0;
  let cell = best;
  for (let step = stepTo(rows, cell); step !== STEP.none; step = stepTo(rows, cell)) {
    const before = { i: cell.i - (step === STEP.onlyB ? 0 : 1), j: cell.j - (step === STEP.onlyA ? 0 : 1) };
    const isCommon = step === STEP.both && scoreAt(rows, cell) > scoreAt(rows, before);
    if (!isCommon && length > 1) runs.push({ ...cell, length });
    length = isCommon ? length + 1 : 0;
    cell = before;
  }
  if (length > 1) runs.push({ ...cell, length });
  return runs;
}

/** Tokens in common, from a cell on. */
interface Run extends Cell {
  readonly length: number;
}

function stepTo(rows: readonly Row[], { i, j }: Cell): number {
  if (i === 0) return j === 0 ? STEP.none : STEP.onlyB;
  const row = rows[i];
  return row?.steps[j - row.from] ?? STEP.none;
}

function scoreAt(rows: readonly Row[], { i, j }: Cell): number {
  const row = rows[i];
  return row ? scoreIn(row, j) : LOWEST;
}
