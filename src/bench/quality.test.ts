import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readArticles, strangersOf } from './articles.ts';
import { containedPairs } from './containment.ts';
import { makePairs } from './makePairs.ts';
import { scoreByKind } from './measureQuality.ts';
import { FINDERS } from './peers.ts';
import { type LabelledPair, plagdet, type SpanPair } from './plagdet.ts';
import { Random } from './random.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

describe('plagdet', () => {
  const pair: LabelledPair = {
    id: 1,
    kind: 'light',
    a: 'x'.repeat(100),
    b: 'x'.repeat(100),
    spans: [{ a: [10, 50], b: [20, 60] }],
  };
  const score = (...spans: SpanPair[]) => plagdet([pair], new Map([[pair, spans]]));

  test('is one where what was found is what there is, and nothing where nothing was found', () => {
    expect(score(...pair.spans)).toMatchObject({ precision: 1, recall: 1, granularity: 1, plagdet: 1 });
    expect(score()).toMatchObject({ recall: 0, plagdet: 0, found: 0 });
  });
  test('counts what is too much and what is missing, on both sides', () => {
    expect(score({ a: [10, 70], b: [20, 60] })).toMatchObject({ precision: 0.8, recall: 1 });
    expect(score({ a: [10, 30], b: [20, 40] })).toMatchObject({ precision: 1, recall: 0.5 });
  });
  test('a find over another place is no hit, and one span found in two pieces is worth less', () => {
    expect(score({ a: [10, 50], b: [70, 90] })).toMatchObject({ recall: 0, plagdet: 0 });
    const halves = score({ a: [10, 30], b: [20, 40] }, { a: [30, 50], b: [40, 60] });
    expect(halves.granularity).toBe(2);
    expect(halves.plagdet).toBeCloseTo(1 / Math.log2(3), 10);
  });
});

test('on pairs made from the seeds the engine finds what was planted, and nothing where nothing was', async () => {
  const pairs = makePairs(strangersOf(await readArticles(SEEDS)), new Random(1));
  const scores = new Map(scoreByKind(pairs));
  expect([...scores.keys()]).toEqual([
    'none',
    'verbatim',
    'format',
    'light',
    'heavy',
    'reorder',
    'cut',
    'all',
  ]);
  expect(scores.get('none')?.found).toBe(0);
  expect(scores.get('all')?.plagdet).toBeGreaterThan(0.97);
  for (const kind of ['verbatim', 'format', 'light', 'heavy', 'reorder'])
    expect(scores.get(kind)?.plagdet, kind).toBeGreaterThan(0.95);
});

test('every finder says where in both texts it found the same run', () => {
  const common = '港口方面周一证实三艘货轮已经获准离开并驶往公海';
  for (const { name, find } of FINDERS) {
    const [a, b] = [`甲乙丙\n${common}\n丁`, `${common}\n戊己`];
    const [span] = find(a, b) ?? [];
    expect([name, a.slice(...(span?.a ?? [])).trim(), b.slice(...(span?.b ?? [])).trim()]).toEqual([
      name,
      common,
      common,
    ]);
  }
});

test('containedPairs finds by comparing all with all', () => {
  const common = '港口方面周一证实三艘货轮已经获准离开并驶往公海，船员全部平安。';
  const texts = [`${common}甲`, '另一件事，与前面的毫无关系，也没有同样的文字。', `乙丙丁${common}`];
  expect(containedPairs(texts, 0.2)).toEqual([2]);
});
