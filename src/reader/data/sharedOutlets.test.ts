import { expect, test } from 'vitest';
import type { ArticleCard } from '../../model/index.ts';
import { sharedOutlets } from './sharedOutlets.ts';

const card = (id: string, sourceId: string) => [id, { id, sourceId } as ArticleCard] as const;
const link = (other: string, shared: number, relation: 'reuse' | 'version' = 'reuse') => ({
  other,
  relation,
  shared,
  verbatim: shared,
});

test('an outlet is named once, without versions of the same article, by its closest article, with the number of the others', () => {
  const library = {
    cards: new Map([
      card('a', 'cna'),
      card('b', 'cna'),
      card('c', 'rfi'),
      card('d', 'cna'),
      card('e', 'cna'),
    ]),
    links: new Map([['a', [link('e', 99, 'version'), link('b', 90), link('c', 50), link('d', 40)]]]),
  };
  expect(sharedOutlets(library, 'a')).toEqual([
    { sourceId: 'cna', link: link('b', 90), further: 1 },
    { sourceId: 'rfi', link: link('c', 50), further: 0 },
  ]);
  expect(sharedOutlets(library, 'nobody')).toEqual([]);
});
