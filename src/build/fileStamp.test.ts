import { expect, test } from 'vitest';
import { isSameStamp, stampOf } from './fileStamp.ts';

const stats = { size: 10, ctimeMs: 50_000, mtimeMs: 40_000, ino: 7 };

test('a file that nothing touched has the same stamp', () => {
  expect(isSameStamp(stampOf(stats, 60_000), stampOf({ ...stats }, 90_000))).toBe(true);
});

test.each([{ size: 11 }, { ctimeMs: 50_001 }, { mtimeMs: 40_001 }, { ino: 8 }])(
  'a file whose %o differs has another',
  (change) => {
    expect(isSameStamp(stampOf(stats, 60_000), stampOf({ ...stats, ...change }, 60_000))).toBe(false);
  },
);

test('a file that changed a moment ago may change again within the same moment: it has none', () => {
  expect(stampOf(stats, 51_000)).toBeUndefined();
  // A clock that runs behind the disk's is no better.
  expect(stampOf(stats, 49_500)).toBeUndefined();
  expect(isSameStamp(undefined, undefined)).toBe(false);
});
