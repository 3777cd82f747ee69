import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../model/index.ts';
import { versionsOf } from './versions.ts';

const at = (id: string, publishedAt: number | null) => ({ id, publishedAt });
const record = (related: readonly object[]) => ({ article: at('b', 2), related }) as ArticleRecord;

test('an article stands among its versions in the order of time; what only shares text is none', () => {
  const related = [
    { ...at('d', null), relation: 'version' },
    { ...at('c', 3), relation: 'version' },
    { ...at('a', 1), relation: 'version' },
    { ...at('x', 0), relation: 'reuse' },
  ];
  expect(versionsOf(record(related)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('an article alone has no versions', () => {
  expect(versionsOf(record([{ ...at('x', 0), relation: 'reuse' }]))).toEqual([]);
});
