import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksBySize } from './chunksBySize.ts';

const sizeOf = (chunk: readonly unknown[]) =>
  chunk.reduce((sum: number, record) => sum + JSON.stringify(record).length, 0);

test('chunks have every record once, in order, and are no larger than they may be unless they have one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 30 })),
      fc.integer({ min: 1, max: 60 }),
      (records, largest) => {
        const chunks = chunksBySize(records, largest);
        expect(chunks.flat()).toEqual(records);
        for (const chunk of chunks) expect(chunk.length === 1 || sizeOf(chunk) <= largest).toBe(true);
      },
    ),
  );
});

test('a record goes into the chunk before while there is room', () => {
  expect(chunksBySize(['aa', 'bb', 'cc'], 8)).toEqual([['aa', 'bb'], ['cc']]);
  expect(chunksBySize([], 8)).toEqual([]);
});
