import { expect, test } from 'vitest';
import { compareArticles } from './compareArticles.ts';
import type { FurnishedFile } from './furnishArticles.ts';
import type { PackReader } from './pack.ts';
import { ThreadLost } from './taskPool.ts';
import type { TaskRunner } from './tasks.ts';

const pieceAt = (from: number) => ({ pack: 'p', from, length: 1 });

/** Articles as far as their comparison reads them. */
const articles = ['a', 'b', 'c'].map(
  (id, place) =>
    ({
      file: `${id}.md`,
      furnished: {
        card: { id, sourceId: id, publishedAt: place },
        witness: pieceAt(place),
        prints: pieceAt(place),
      },
    }) as unknown as FurnishedFile,
);

const NO_PAIRS = {
  firsts: new Uint32Array(0),
  seconds: new Uint32Array(0),
  scores: new Uint32Array(0),
};

/** Aligns nothing; the pair of the first two ends its thread. */
const runner = {
  size: 1,
  run: async (_: string, batch: readonly { a: unknown; b: unknown }[]) => {
    const place = batch.findIndex(
      ({ a, b }) => JSON.stringify([a, b]) === JSON.stringify([pieceAt(0), pieceAt(1)]),
    );
    if (place >= 0) throw new ThreadLost(place, 'it took more than 30 seconds');
    return batch.map(() => ({ passages: [], commonShare: 0 }));
  },
} as unknown as TaskRunner;

test('a pair that ends its thread is told by name, and is tried anew by the next build; the others are compared', async () => {
  const { alignments, aligned, problems } = await compareArticles({
    runner,
    articles,
    versions: [
      [0, 1],
      [0, 2],
      [1, 2],
    ],
    clustered: { ...NO_PAIRS, repeated: undefined },
    reader: { readNumbers: () => new Int32Array(0) } as unknown as PackReader,
    cached: { alignments: [], pairs: undefined } as never,
    onProgress: () => undefined,
  });
  expect(aligned).toBe(3);
  expect(alignments.map(({ a, b }) => [a.from, b.from])).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(problems).toEqual([
    {
      severity: 'warning',
      code: 'comparison.givenUp',
      file: 'a.md',
      what: 'The article was not compared with that of b.md: it took more than 30 seconds.',
      hint: expect.stringContaining('both files'),
      details: { values: [{ value: 'b.md' }] },
    },
  ]);
});
