import { expect, test } from 'vitest';
import { Random } from '../random.ts';
import { dealQueries } from './dealQueries.ts';
import { percentile, plainAnswers, scoreAnswers } from './measureSearch.ts';

test('a plain scan finds what stands in one of the texts, whatever its script and width', () => {
  const texts = new Map([
    ['a', ['停火谈判', '乌克兰tv24']],
    ['b', ['停', '火']],
  ]);
  expect(plainAnswers({ texts }, ['停火', 'ＴＶ', '烏', '没有'])).toEqual([
    new Set(['a']),
    new Set(['a']),
    new Set(['a']),
    new Set(),
  ]);
});

test('recall and precision are counted over all answers together', () => {
  const found = [new Set(['a', 'x']), new Set<string>()];
  const expected = [new Set(['a', 'b']), new Set(['c', 'd'])];
  expect(scoreAnswers(found, expected)).toEqual({ recall: 0.25, precision: 0.5 });
});

test('the 95th of a hundred is the p95', () => {
  expect(
    percentile(
      Array.from({ length: 100 }, (_, at) => 99 - at),
      0.95,
    ),
  ).toBe(95);
});

test('queries are pieces of the texts without white space, the same in every run', () => {
  const blocks = ['泽连斯基 said: "on:2022", -x', '停火谈判。'];
  const queries = dealQueries(blocks, 50, new Random(1));
  expect(queries).toEqual(dealQueries(blocks, 50, new Random(1)));
  for (const query of queries) {
    expect(blocks.some((block) => block.includes(query))).toBe(true);
    expect(query).not.toMatch(/\s/);
    expect([...query].length).toBeLessThanOrEqual(8);
  }
});
