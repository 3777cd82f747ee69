import { expect, test } from 'vitest';
import type { ArticleCard } from '../../model/index.ts';
import { sharedOutlets } from './sharedOutlets.ts';

const card = (id: string, sourceId: string) => [id, { id, sourceId } as ArticleCard] as const;
const link = (other: string, shared: number) => ({ other, shared, verbatim: shared });

test('an outlet is named once, by its closest article, with the number of the others', () => {
  const library = {
    cards: new Map([card('a', 'cna'), card('b', 'cna'), card('c', 'rfi'), card('d', 'cna')]),
    links: new Map([['a', [link('b', 90), link('c', 50), link('d', 40)]]]),
  };
  expect(sharedOutlets(library, 'a')).toEqual([
    { sourceId: 'cna', link: link('b', 90), further: 1 },
    { sourceId: 'rfi', link: link('c', 50), further: 0 },
  ]);
  expect(sharedOutlets(library, 'nobody')).toEqual([]);
});
