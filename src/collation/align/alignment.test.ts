import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from './alignment.ts';
import { type AlignedSpan, alignTexts } from './alignTexts.ts';
import { namesOf } from './names.ts';
import { settleEdges } from './sentenceEdges.ts';
import { Lexicon, streamOf } from './stream.ts';

const SENTENCES = [
  '外长周二抵达首都，随即与东道主举行了第一轮闭门磋商，双方就停火安排交换了意见。',
  '发言人拒绝透露细节，只说“气氛坦诚”而且富有成果，下一轮磋商定在星期五。',
  '港口方面证实，三艘货轮已经获准离开并驶往公海，船员全部平安，预计下周到达目的地。',
  '分析人士认为，谷物价格短期之内难以回落到去年水平，各国仓库里的存粮并不多。',
];

/** Sentences in some order, in which words were put in, left out or changed. */
const edited = fc
  .tuple(
    fc.shuffledSubarray(SENTENCES, { minLength: 1 }),
    fc.array(
      fc.tuple(fc.nat({ max: 160 }), fc.nat({ max: 6 }), fc.constantFrom('', '甲', '“也许”', '，', '乙丙丁')),
      {
        maxLength: 12,
      },
    ),
  )
  .map(([sentences, changes]) =>
    changes.reduce(
      (text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut),
      sentences.join(''),
    ),
  );

test('the runs of a region are equal, follow each other in both texts, and fill it to its ends', () => {
  const lexicon = new Lexicon(namesOf([]));
  const read = (text: string) =>
    streamOf({ id: '', publishedAt: null, blocks: [{ kind: 'paragraph', text }] }, 'report', lexicon);
  fc.assert(
    fc.property(edited, edited, (one, other) => {
      const [a, b] = [read(one), read(other)];
      const { regions } = align(a, b);
      for (const {
        tiles,
        a: [fromA, toA],
        b: [fromB, toB],
      } of [...regions, ...settleEdges(regions, a, b)]) {
        let end = { a: fromA, b: fromB };
        for (const tile of tiles) {
          expect(tile.a).toBeGreaterThanOrEqual(end.a);
          expect(tile.b).toBeGreaterThanOrEqual(end.b);
          expect(a.ids.slice(tile.a, tile.a + tile.length)).toEqual(
            b.ids.slice(tile.b, tile.b + tile.length),
          );
          end = { a: tile.a + tile.length, b: tile.b + tile.length };
        }
        expect(end.a).toBeLessThanOrEqual(toA);
        expect(end.b).toBeLessThanOrEqual(toB);
      }
    }),
    { numRuns: 1000 },
  );
});

test('two texts correspond in the same way whichever comes first', () => {
  const byPlace = (x: AlignedSpan, y: AlignedSpan) => x.a[0] - y.a[0] || x.b[0] - y.b[0];
  fc.assert(
    fc.property(edited, edited, (one, other) => {
      const turned = alignTexts(other, one).map(({ a, b, kind }): AlignedSpan => ({ a: b, b: a, kind }));
      expect(turned.sort(byPlace)).toEqual(alignTexts(one, other).sort(byPlace));
    }),
    { numRuns: 1000 },
  );
});
