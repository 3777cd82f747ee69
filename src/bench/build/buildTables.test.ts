import { expect, test } from 'vitest';
import { contenderRows, growthRows } from './buildTables.ts';
import type { Outcome } from './contender.ts';
import type { SampleResult } from './measureBuilds.ts';

function outcome(name: string, milliseconds: number, megabytes: number): Outcome {
  return {
    name,
    figures: { milliseconds, peak: megabytes * 1e6, busy: 2 * milliseconds },
    written: { files: 2, bytes: 3e6 },
  };
}

function result(posts: number, milliseconds: number, peers: readonly Outcome[] = []): SampleResult {
  return {
    sample: { name: `${posts} posts`, isOfGrowth: true, fill: async () => {} },
    read: { files: posts, bytes: posts },
    own: [outcome('first build', milliseconds, 100)],
    load: { firstScreen: { raw: 5000, gzip: 1000 }, articleView: { raw: 1, gzip: 1 } },
    peers,
    notes: [],
  };
}

test('each contender stands beside the first build, the pages and their index also together', () => {
  const failed: Outcome = {
    name: 'Hexo',
    figures: undefined,
    written: { files: 0, bytes: 0 },
    failure: 'why',
  };
  const peers = [outcome('Hugo', 1000, 50), failed, outcome('Pagefind', 7000, 900)];
  const rows = contenderRows(result(10, 2000, peers));
  expect(rows.Hugo).toMatchObject({ seconds: 1, 'times our first': 0.5, 'peak, MB': 50 });
  expect(rows.Hexo).toEqual({ seconds: 'failed' });
  expect(rows['Hugo and Pagefind together']).toEqual({
    seconds: 8,
    'times our first': 4,
    'of processors': 16,
    'peak, MB': 900,
    'written, MB': 6,
    files: 4,
  });
});

test('growth is the time of a post against that in the archive before', () => {
  const rows = growthRows([result(1000, 2000), result(4000, 8800)]);
  expect(rows['1000 posts']).toMatchObject({
    'ms a post': 2,
    'times the one before': '',
    'of processors, ms a post': 4,
  });
  expect(rows['4000 posts']).toMatchObject({ 'ms a post': 2.2, 'times the one before': 1.1 });
});
