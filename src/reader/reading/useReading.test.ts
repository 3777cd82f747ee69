import { expect, test, vi } from 'vitest';
import { createReadingStore } from './readingStore.ts';
import { loadReading } from './useReading.ts';

const store = createReadingStore(
  {
    load: async () => undefined,
    get: async () => [],
    change: async () => undefined,
    put: async () => undefined,
    dropAll: async () => undefined,
  },
  () => undefined,
);

test('what was read is asked for anew where its part did not come', async () => {
  vi.doMock('./browserReading.ts', () => {
    throw new Error('not there');
  });
  await expect(loadReading()).rejects.toThrow();
  vi.doMock('./browserReading.ts', () => ({ browserReading: store }));
  expect(await loadReading()).toBe(store);
});
