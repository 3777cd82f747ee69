import { expect, test } from 'vitest';
import type { Cell, CellKind } from '../rows/cell.ts';
import type { Row } from '../rows/rows.ts';
import { matrixTotals, omissionMatrix } from './omissionMatrix.ts';

const cell = (kind: CellKind, from: number, length: number): Cell => ({
  kind,
  length,
  ownLength: length,
  blocks: [
    {
      block: 0,
      kind: 'paragraph',
      pieces: [{ range: [from, from + length], text: '字'.repeat(length), kind: 'unique', isEcho: false }],
    },
  ],
});
const row = (id: string, kind: CellKind, cells: (Cell | undefined)[]): Row => ({
  id,
  kind,
  cells,
  classes: [],
  base: 0,
  passage: undefined,
  placeInFamily: undefined,
  isAside: kind === 'aside',
});

const ROWS = [
  row('late', 'edited', [cell('edited', 50, 10), cell('edited', 0, 12), undefined]),
  row('first', 'verbatim', [cell('verbatim', 0, 20), cell('verbatim', 12, 20), cell('verbatim', 0, 20)]),
  row('alone', 'unique', [cell('unique', 20, 30), undefined, undefined]),
  row('other', 'unique', [undefined, cell('unique', 40, 7), undefined]),
  row('editor', 'aside', [cell('aside', 60, 5), undefined, undefined]),
];

test('lists the passages of the reference in its order, and what each of the others has of them', () => {
  expect(
    omissionMatrix(ROWS).map(({ row: { id }, cells }) => [
      id,
      cells.map(({ kind, length }) => `${kind} ${length}`),
    ]),
  ).toEqual([
    ['first', ['verbatim 20', 'verbatim 20']],
    ['alone', ['missing 30', 'missing 30']],
    ['late', ['edited 12', 'missing 10']],
  ]);
});

test('counts in characters of the reference, and adds up to the whole', () => {
  const totals = matrixTotals(omissionMatrix(ROWS), 3);
  expect(totals.map(({ lengths }) => lengths)).toMatchObject([
    { verbatim: 20, edited: 10, missing: 30 },
    { verbatim: 20, edited: 0, missing: 40 },
  ]);
  for (const { lengths, whole } of totals)
    expect(Object.values(lengths).reduce((sum, length) => sum + length)).toBe(whole);
});

test('what the reference repeats, or shares in stock phrases, is not left out', () => {
  const repeating = { ...cell('unique', 0, 30), ownLength: 14 };
  const matrix = omissionMatrix([row('alone', 'unique', [repeating, undefined])]);
  expect(matrix[0]?.cells).toEqual([{ kind: 'missing', length: 14 }]);
  expect(matrixTotals(matrix, 2)[0]).toMatchObject({ lengths: { missing: 14, stock: 16 }, whole: 30 });
});
