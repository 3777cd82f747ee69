import { describe, expect, test } from 'vitest';
import { presentOf } from './present.ts';

describe('presentOf', () => {
  test('is what SOURCE_DATE_EPOCH states, in seconds, else the clock', () => {
    expect(presentOf({ SOURCE_DATE_EPOCH: '1646640000' }, () => 5)).toBe(1_646_640_000_000);
    expect(presentOf({}, () => 5)).toBe(5);
    expect(presentOf({ SOURCE_DATE_EPOCH: '' }, () => 5)).toBe(5);
  });
  test('refuses what is no number of seconds', () => {
    expect(() => presentOf({ SOURCE_DATE_EPOCH: '2022-03-07' }, () => 5)).toThrow(
      /“2022-03-07”; write whole seconds/,
    );
  });
});
