import { expect, test } from 'vitest';
import { collate } from '../../../collation/index.ts';
import type { Witness } from '../../../model/index.ts';
import { withShortest } from './shortest.ts';

const LONG = '救援车队绕道山区公路，预计明天傍晚才能送达物资，沿途没有补给。';
const SHORT = '港口方面证实，三艘货轮已经获准离开。';
const witness = (id: string, ...paragraphs: string[]): Witness => ({
  id,
  publishedAt: null,
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

test('the shortest passage that counts leaves the text of two the same, whoever stands beside them', () => {
  const [a, b, c] = [
    witness('a', LONG + SHORT),
    witness('b', SHORT, LONG),
    witness('c', LONG.slice(0, 16), '别的一段话。', LONG.slice(16)),
  ] as const;
  const sharedOf = (witnesses: readonly Witness[]) =>
    withShortest(collate(witnesses), witnesses, 20).coverage.find(
      (coverage) => coverage.of === 'a' && coverage.in === 'b',
    )?.shared;
  expect(sharedOf([a, b])).toBe(LONG.length);
  expect(sharedOf([a, b, c])).toBe(LONG.length);
});
