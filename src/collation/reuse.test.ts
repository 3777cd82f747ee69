import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Witness } from '../model/index.ts';
import { alignTexts, characterDifferences, findReuse } from './index.ts';

const RUN = '尽管当前谈判进展并不顺利，乌方仍保持冷静，愿继续推进谈判。';
const witness = (id: string, text: string): Witness => ({
  id,
  publishedAt: null,
  blocks: [{ kind: 'paragraph', text }],
});

describe('findReuse', () => {
  test('finds the pairs of an archive that share a passage, and how much of each', () => {
    const archive = [witness('a', RUN), witness('b', '别的内容。'), witness('c', `前文不同。${RUN}`)];
    expect(
      findReuse(archive).map(({ articles, shared, verbatim }) => ({ articles, shared, verbatim })),
    ).toEqual([{ articles: ['a', 'c'], shared: [29, 29], verbatim: [29, 29] }]);
  });
  test('misses no run of thirteen characters, wherever it stands', () => {
    const filler = fc.array(fc.integer({ min: 0x4e00, max: 0x6e00 }), { minLength: 0, maxLength: 60 });
    const text = filler.map((codes) => String.fromCodePoint(...codes));
    const run = '万千百十甲乙丙丁戊己庚辛壬';
    fc.assert(
      fc.property(text, text, text, text, (p, q, r, s) => {
        expect(findReuse([witness('a', p + run + q), witness('b', r + run + s)])).toHaveLength(1);
      }),
    );
  });
});

describe('alignTexts', () => {
  test('gives offsets of what it was given', () => {
    const a = `　　引子。${RUN}`;
    const b = `${RUN.slice(0, 14)} ${RUN.slice(14)}尾声`;
    const [span] = alignTexts(a, b);
    expect(span && a.slice(...span.a)).toBe(RUN);
    expect(span && b.slice(...span.b)).toBe(`${RUN.slice(0, 14)} ${RUN.slice(14)}`);
  });
  test('finds nothing in texts that share nothing', () => {
    expect(alignTexts('港口方面证实三艘货轮已经获准离开', '议会将在下月表决这项预算反对党')).toEqual([]);
  });
});

test('characterDifferences give both texts back', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const differences = characterDifferences(before, after);
      const without = (kind: string) =>
        differences
          .filter((one) => one.kind !== kind)
          .map((one) => one.text)
          .join('');
      expect(without('insert')).toBe(before);
      expect(without('delete')).toBe(after);
    }),
  );
});
