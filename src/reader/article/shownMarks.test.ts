import { expect, test } from 'vitest';
import type { MarginMark } from './sharedMarks.ts';
import { shownMarks } from './shownMarks.ts';

const mark = (from: number, kind: MarginMark['kind'], ...articles: string[]): MarginMark => ({
  kind,
  from,
  length: 10,
  articles,
});
const shown = (...marks: MarginMark[]) =>
  shownMarks(marks, 'cna', (article) => article.split('-')[0] ?? '').map(({ mark: { from }, outlets }) => [
    from,
    ...outlets,
  ]);

test('another outlet is named before one’s own', () => {
  expect(shown(mark(0, 'edited', 'cna-1'), mark(9, 'edited', 'cna-2', 'rfi-1'))).toEqual([
    [9, 'cna', 'rfi'],
    [0, 'cna'],
  ]);
});

test('of marks that read the same the first is shown, and two at most', () => {
  const twice = [
    mark(0, 'edited', 'cna-1', 'cna-2'),
    mark(5, 'edited', 'cna-3'),
    mark(9, 'verbatim', 'cna-3'),
  ];
  expect(shown(...twice)).toEqual([
    [0, 'cna'],
    [9, 'cna'],
  ]);
  expect(shown(...['bbc-1', 'rfi-1', 'dw-1'].map((id, at) => mark(at, 'verbatim', id)))).toHaveLength(2);
});
