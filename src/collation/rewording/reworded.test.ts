import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textOfBlocks, type Witness } from '../../model/index.ts';
import { collate, confidenceOf, judgeRewording, LEAST_CONFIDENCE } from '../index.ts';

const witness = (id: string, ...paragraphs: string[]): Witness => ({
  id,
  publishedAt: null,
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

/** One event, told twice in other words; and sentences that have nothing to do with each other. */
const SHARED = '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安。';
const one = witness(
  'a',
  SHARED,
  '孟晚舟的律师卡斯里在温哥华法院请求放宽保释条件，理由是她担心感染新冠病毒。',
  '当地居民排队领取饮用水，电力供应时断时续。',
);
const other = witness(
  'b',
  '律师卡斯里星期二向温哥华的法院提出，由于孟晚舟害怕染上新冠病毒，希望保释条件得到放宽。',
  SHARED,
  '谷物价格短期之内难以回落到去年水平，分析人士说。',
);
const textOf = (all: readonly Witness[], id: string, range: readonly [number, number]) =>
  textOfBlocks(all.find((own) => own.id === id)?.blocks ?? []).slice(...range);

describe('a sentence told in other words', () => {
  const collation = collate([one, other]);
  const reworded = collation.passages.filter(({ kind }) => kind === 'reworded');

  test('is linked, with how sure that is', () => {
    expect(
      reworded.map(({ readings }) =>
        readings.map(({ witness: id, range }) => textOf([one, other], id, range)),
      ),
    ).toEqual([[one.blocks[1]?.text, other.blocks[0]?.text]]);
    expect(reworded[0]?.confidence).toBeGreaterThanOrEqual(LEAST_CONFIDENCE);
    expect(reworded[0]?.confidence).toBeLessThanOrEqual(1);
  });
  test('is no text in common: coverage counts what is verbatim only', () => {
    expect(collation.coverage.map(({ shared }) => shared)).toEqual([32, 32]);
  });
  test('never brings the order of the text in common into doubt', () => {
    expect(collation.passages.find(({ kind }) => kind === 'verbatim')?.isMoved).toBe(false);
  });
  test('needs company: of two articles that share nothing else it says nothing', () => {
    const alone = collate([
      witness('a', one.blocks[1]?.text ?? ''),
      witness('b', other.blocks[0]?.text ?? ''),
    ]);
    expect(alone.passages).toEqual([]);
  });
  test('joins the passage of those who have the other words in common', () => {
    const third = witness('c', '引子。', other.blocks[0]?.text ?? '', SHARED);
    const [passage] = collate([one, other, third]).passages.filter(({ kind }) => kind === 'reworded');
    expect(passage?.readings.map(({ witness: id, textGroup }) => [id, textGroup])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
  });
  test('shows what speaks for it', () => {
    const ranges = [
      [33, 33 + (one.blocks[1]?.text.length ?? 0)],
      [0, other.blocks[0]?.text.length ?? 0],
    ] as const;
    const evidence = judgeRewording([one, other], ranges);
    expect(evidence?.overlap).toBeGreaterThan(0.4);
    expect(evidence?.rare).toBeGreaterThan(5);
    expect(judgeRewording([one, other], [[1, 4], ranges[1]])).toBeUndefined();
  });
});

test('of the links that are shown, nine in ten were judged right by hand', () => {
  const file = new URL('fixtures/reworded.json', import.meta.url);
  const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as { pairs: (string | number)[][] };
  const judged = pairs.map((row) => {
    const [isRight, overlap = 0, weight = 0, rare = 0] = row.slice(8).map(Number);
    return { isRight: isRight === 1, confidence: confidenceOf({ overlap, weight, rare }) };
  });
  expect(judged.length).toBeGreaterThanOrEqual(200);
  const shown = judged.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const right = shown.filter(({ isRight }) => isRight).length;
  expect(right / shown.length).toBeGreaterThanOrEqual(0.9);
  expect(right / judged.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(0.5);
});
