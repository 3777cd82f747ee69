import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import {
  type ArticleAlias,
  type ArticleCard,
  FORMAT_VERSION,
  type LibraryIndex,
  packMarks,
} from '../../model/index.ts';
import { cardQuery } from './cardQueries.ts';
import { libraryOf } from './library.ts';
import { chunkQuery } from './queries.ts';

const SOURCES = [{ id: 'cna' }] as unknown as LibraryIndex['sources'];
const card = (id: string, day: number) =>
  ({
    id,
    sourceId: 'cna',
    publishedAt: Date.UTC(2022, 2, day, 8),
    sharedWith: [],
    shard: 0,
  }) as unknown as ArticleCard;
const [first, last] = [card('2022-03-01-cna-00000001', 1), card('2022-03-20-cna-00000002', 20)];
const COPY = '2022-03-20-cna-00000003';

let client: QueryClient;
const library = libraryOf({
  timeZone: 'UTC',
  sources: SOURCES,
  marks: packMarks([first, last], SOURCES, () => 0),
  chunks: [
    { sha256: 'a', articles: 1 },
    { sha256: 'b', articles: 1 },
  ],
  counts: { inputs: 4, published: 4, copies: 2, skipped: 0 },
} as unknown as LibraryIndex);

function comes(chunk: 0 | 1, article: ArticleCard, aliases: readonly ArticleAlias[] = []): void {
  const at = library.chunks[chunk];
  if (!at) throw new Error('no such chunk');
  client.setQueryData(chunkQuery(library, at).queryKey, {
    format: FORMAT_VERSION,
    shards: [{ sha256: 's', sources: { sha256: 't' } }],
    articles: [article],
    aliases,
  });
}
const find = async (name: string) =>
  (await client.ensureQueryData(cardQuery(library, name, client)))?.card.id;

beforeEach(() => {
  client = new QueryClient();
});

test('the id of a copy leads to an article of another chunk, with its outlet or without', async () => {
  comes(1, last, [{ id: COPY, article: first.id }]);
  comes(0, first);
  expect(await find(COPY)).toBe(first.id);
  expect(await find('2022-03-20-00000003')).toBe(first.id);
});

test('ids that lead to one another lead nowhere', async () => {
  comes(0, first);
  comes(1, last, [
    { id: COPY, article: '2022-03-20-cna-00000004' },
    { id: '2022-03-20-cna-00000004', article: COPY },
  ]);
  expect(await find(COPY)).toBeUndefined();
});
