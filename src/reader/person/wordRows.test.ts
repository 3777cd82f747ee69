import { expect, test } from 'vitest';
import type { OutletWord } from '../../model/index.ts';
import { wordCells, wordsByOutlet } from './wordRows.ts';

const word = (kind: OutletWord['kind'], sourceId: string, written: string, count: number): OutletWord => ({
  ...{ kind, sourceId, word: written, count, articles: 1, article: `2022-03-01-${sourceId}` },
  range: [3, 9],
});

test('words stand by outlet, the one that uses them most first, and each row says where to look', () => {
  const rows = wordsByOutlet(
    [word('title', 'cna', '中國外長', 1), word('title', 'sina', '外长', 2), word('verb', 'sina', '称', 9)],
    'title',
  );
  expect(rows.map(({ sourceId, count }) => [sourceId, count])).toEqual([
    ['sina', 2],
    ['cna', 1],
  ]);
  expect(wordCells('王毅', rows)[1]).toEqual({
    ...{ name: '王毅', outlet: 'cna', word: '中國外長', count: 1, articles: 1 },
    ...{ example: '2022-03-01-cna', from: 3, to: 9 },
  });
});
