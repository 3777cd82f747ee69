import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Witness } from '../model/index.ts';
import { alignTexts, findReuse } from './index.ts';

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
  const shown = (a: string, b: string) =>
    alignTexts(a, b).map((span) => [a.slice(...span.a), b.slice(...span.b), span.kind]);
  const [P, Q, R] = [
    '港口方面周一证实，三艘货轮已经获准离开并驶往公海。',
    '当地居民排队领取饮用水，电力供应仍然时断时续。',
    '他充满激情，从不言弃。',
  ] as const;

  test('a paragraph whose sentences stand in another order is one span', () => {
    expect(shown(`引子不同。\n${P}${Q}`, `${Q}${P}\n尾声各异`)).toEqual([[P + Q, Q + P, 'edited']]);
  });
  test('a short sentence beside a passage belongs to it, alone it says nothing', () => {
    expect(shown(`开头。\n${R}${P}`, `${P}${R}\n结尾`)).toEqual([[R + P, P + R, 'edited']]);
    expect(shown(`开头。\n${R}`, `${R}\n结尾`)).toEqual([]);
  });
  test('a sentence that one text leaves out does not split what both have around it', () => {
    expect(shown(P + R + Q, P + Q)).toEqual([[P + R + Q, P + Q, 'edited']]);
  });
  test('no span begins with the sign that ends the words before it', () => {
    expect(shown(`甲说完了。${P}`, `另一件事。${P}`)).toEqual([[P, P, 'verbatim']]);
  });
  test('sees what short runs have in common where seeds see nothing', () => {
    const a = '尽管当前谈判进展并不十分顺利，各方代表仍保持冷静态度，愿继续推进和平谈判。';
    const b = '尽管当前谈判进展并不十分顺利，他们的代表保持着冷静，愿意推进谈判。';
    expect(shown(`引子。${a}`, `${b}尾声`)).toEqual([[a, b, 'edited']]);
  });
  test('a name written in another way breaks no passage, and is no verbatim text', () => {
    const a = '乌克兰总统泽连斯基与普京通话，库列巴在场，会谈持续了四十分钟。';
    const b = '乌克兰总统泽伦斯基与普丁通话，库莱巴在场，会谈持续了四十分钟。';
    expect(shown(a, b)).toEqual([[a, b, 'edited']]);
  });
  test('a line of signs, a link or initials are no passage', () => {
    expect(alignTexts('甲————————————————乙', '丙————————————————丁')).toEqual([]);
    expect(alignTexts('见 https://www.example.org/a/b/ 一', '看 https://www.example.org/a/b/ 二')).toEqual(
      [],
    );
  });
  test('a phrase repeated without end ends', () => {
    const phrase = '的'.repeat(60_000);
    expect(alignTexts(phrase, phrase)).toHaveLength(1);
  });
  test('finds nothing in texts that share nothing', () => {
    expect(alignTexts('港口方面证实三艘货轮已经获准离开', '议会将在下月表决这项预算反对党')).toEqual([]);
  });
});
