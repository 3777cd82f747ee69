import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  test('builds the largest archives only where builds are asked for alone', () => {
    expect(readOptions([]).posts).toBe(2000);
    expect(readOptions(['--only', 'archive']).posts).toBe(2000);
    expect(readOptions(['--only', 'build']).posts).toBe(60_000);
    expect(readOptions(['--posts', '6000']).posts).toBe(6000);
  });
  test('refuses what is no number, with a sentence', () => {
    for (const word of ['0', 'many', '1.5'])
      expect(() => readOptions(['--posts', word])).toThrow(`--posts ${word}: Name a whole number from 1 on.`);
    expect(() => readOptions(['--post', '5'])).toThrow(/--post/);
  });
});
