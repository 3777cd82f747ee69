import { expect, test } from 'vitest';
import type { ArticleMention } from '../../model/index.ts';
import { type ArticleLink, relatedArticles, sharedOutlets } from './articleLinks.ts';

const link = (other: string, shared: number, relation: 'reuse' | 'version' = 'reuse'): ArticleLink => ({
  other,
  relation,
  shared,
  verbatim: shared,
});
const outletOf = (id: string) => id.split('-')[0] ?? '';

test('an outlet is named once, without versions of the same article, by its closest article, with the number of the others', () => {
  const links = [link('cna-e', 99, 'version'), link('cna-b', 90), link('rfi-c', 50), link('cna-d', 40)];
  expect(sharedOutlets('dw', links, outletOf)).toEqual({
    sharedWith: [
      { sourceId: 'cna', article: 'cna-b', shared: 90, verbatim: 90, further: 1 },
      { sourceId: 'rfi', article: 'rfi-c', shared: 50, verbatim: 50, further: 0 },
    ],
    furtherOutlets: 0,
  });
  expect(sharedOutlets('dw', [], outletOf)).toEqual({ sharedWith: [], furtherOutlets: 0 });
});

test('its own outlet is named after the others, and is none of the further ones', () => {
  const links = [link('dw-a', 99), link('cna-b', 90), link('rfi-c', 50), link('bbc-d', 40), link('ft-e', 9)];
  const named = (own: string, of: readonly ArticleLink[]) => {
    const { sharedWith, furtherOutlets } = sharedOutlets(own, of, outletOf);
    return [...sharedWith.map(({ sourceId }) => sourceId), furtherOutlets];
  };
  expect(named('dw', links.slice(0, 3))).toEqual(['cna', 'rfi', 'dw', 0]);
  expect(named('dw', links)).toEqual(['cna', 'rfi', 'bbc', 1]);
  expect(named('dw', links.slice(0, 1))).toEqual(['dw', 0]);
});

test('a record names the other versions first, and counts what it does not name', () => {
  const reuse = Array.from({ length: 120 }, (_, index) => link(`cna-${index}`, 200 - index));
  const { related, furtherRelated } = relatedArticles(
    [...reuse, link('cna-v', 5, 'version')],
    (id) => ({ id }) as ArticleMention,
  );
  expect([related[0]?.id, related[1]?.id, related.length, furtherRelated]).toEqual([
    'cna-v',
    'cna-0',
    100,
    21,
  ]);
});
