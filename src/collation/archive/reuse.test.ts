import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPunctuation, normalise } from '../../text/index.ts';
import {
  type ArchiveArticle,
  type ArchiveWitness,
  alignTexts,
  collate,
  collateArchive,
  findReuse,
  learnFurniture as learnFromLines,
  Surveyor,
} from '../index.ts';

const learnFurniture = (archive: readonly ArchiveArticle[]) =>
  learnFromLines(archive.map((article) => new Surveyor([]).survey(article).lines));

const RUN = '尽管当前谈判进展并不顺利，乌方仍保持冷静，愿继续推进谈判。';
const witness = (id: string, text: string, more: Partial<ArchiveWitness> = {}): ArchiveWitness => ({
  id,
  outlet: id,
  publishedAt: null,
  blocks: [{ kind: 'paragraph', text }],
  ...more,
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

test('a sentence that one text repeats is counted once', () => {
  const archive = [witness('a', `${RUN}另一段。\n中间的话。\n${RUN}`), witness('b', RUN)];
  const [link] = findReuse(archive);
  expect(link?.shared[1]).toBe(29);
  expect(link?.shared[0]).toBeLessThanOrEqual(58);
});

describe('what a pair has in common is what the comparison of the two shows', () => {
  const reportOf = (id: string, text: string): ArchiveWitness => ({
    ...witness(id, ''),
    blocks: text.split('\n').map((line) => ({ kind: 'paragraph', text: line })),
  });
  const counted = (archive: readonly ArchiveWitness[]) => findReuse(archive)[0]?.shared ?? [0, 0];
  const shown = (archive: readonly ArchiveWitness[]) => collate(archive).coverage.map(({ shared }) => shared);

  test('where a passage goes over a paragraph, what is left over at its border is not counted', () => {
    const archive = [
      reportOf(
        'a',
        '小组将会从湖北武汉展开研究，以确定早期病例的感染途径。\n据法新社报道，谭德塞在日内瓦的记者会上表示，对国际科学家团队的到来感到高兴。',
      ),
      reportOf(
        'b',
        '小组将会从武汉展开研究，以确定早期病例的感染途径: “我们很高兴一批国际科学家团队即将启程。”',
      ),
    ];
    const [link] = findReuse(archive);
    expect(link?.passages.map(({ lengths }) => lengths)).toEqual([[65, 45]]);
    expect(counted(archive)).toEqual([27, 24]);
    expect(counted(archive)).toEqual(shown(archive));
  });

  test('whichever of the two comes first, a phrase said by habit is none of it', () => {
    const own = { stockPhrases: ['2019冠状病毒疾病(covid-19'] };
    const long =
      '（中央社華盛頓8日綜合外電報導）美國今天新增近29萬例2019冠狀病毒疾病（COVID-19，是當地首例。';
    const short = '（路透社倫敦13日綜合外電報導）2019冠狀病毒疾病（COVID-19大流行仍未平息。';
    const archive = [witness('a', long, own), witness('b', short, own)];
    const turned = [witness('a', short, own), witness('b', long, own)];
    expect(counted(archive)).toEqual([0, 0]);
    expect(counted(turned)).toEqual([0, 0]);
    expect(shown(archive)).toEqual([0, 0]);
  });

  test('whatever the two are', () => {
    const sentences = [
      '外长周二抵达首都，随即与东道主举行了第一轮闭门磋商。',
      '发言人拒绝透露细节，只说气氛坦诚而且富有成果。',
      '港口方面证实，三艘货轮已经获准离开并驶往公海。',
      '当地居民排队领取饮用水，电力供应仍然时断时续。',
      '分析人士认为，谷物价格短期之内难以回落到去年水平。\n',
      '救援车队绕道山区公路，\n预计明天傍晚才能送达物资。',
      '另外，',
      '\n',
    ];
    const text = fc
      .array(fc.nat({ max: sentences.length - 1 }), { minLength: 1, maxLength: 8 })
      .map((picks) => picks.map((pick) => sentences[pick]).join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const archive = [reportOf('a', one), reportOf('b', other)];
        expect(counted(archive)).toEqual(shown(archive));
      }),
      { numRuns: 300 },
    );
  });
});

test('a caption that stands within a passage is not counted', () => {
  const first = '港口方面周一证实，三艘货轮已经获准离开并驶往公海，';
  const second = '当地居民排队领取饮用水，电力供应仍然时断时续。';
  const between = witness('a', '', {
    blocks: [
      { kind: 'paragraph', text: first },
      { kind: 'caption', text: '码头。' },
      { kind: 'paragraph', text: second },
    ],
  });
  const [link] = findReuse([between, witness('b', first + second)]);
  expect(link?.shared).toEqual([48, 48]);
});

describe('findReuse tells versions from reuse', () => {
  const story =
    '港口方面周一证实，三艘货轮已经获准离开并驶往公海。当地居民排队领取饮用水，电力供应仍然时断时续。' +
    '分析人士认为，谷物价格短期之内难以回落到去年水平。救援车队绕道山区公路，预计明天傍晚才能送达物资。';
  const corrected = story.replace('三艘', '四艘');
  const relation = (a: ArchiveWitness, b: ArchiveWitness) => findReuse([a, b])[0]?.relation;
  const day = 86_400_000;

  test('near-identical copies by one outlet within two days are versions', () => {
    const at = (publishedAt: number | null) => ({ outlet: 'x', publishedAt });
    expect(relation(witness('a', story, at(0)), witness('b', corrected, at(day)))).toBe('version');
    expect(relation(witness('a', story, at(0)), witness('b', corrected, at(null)))).toBe('version');
    expect(relation(witness('a', story, at(0)), witness('b', corrected, at(3 * day)))).toBe('reuse');
  });
  test('another outlet, or half of the text, is reuse', () => {
    expect(relation(witness('a', story), witness('b', corrected))).toBe('reuse');
    const half = witness('b', story.slice(0, 50), { outlet: 'a' });
    expect(relation(witness('a', story), half)).toBe('reuse');
  });
});

describe('findReuse knows stock phrases', () => {
  const NAME = '美国常驻联合国代表克拉夫特大使（Kelly Craft）';
  const topics = ['货轮', '谷物', '铁路', '预算', '口岸', '航班', '水库', '煤价', '棉花', '药品', '渔船'];
  const archive = (count: number) =>
    topics.slice(0, count).map((topic, at) => witness(`a${at}`, `${topic}方面${topic}：${NAME}${topic}。`));

  test('a short run that many unrelated articles have makes no pair', () => {
    expect(findReuse(archive(9)).length).toBe(36);
    expect(findReuse(archive(10))).toEqual([]);
  });
  test('nor does one that the archive around some of them knows', () => {
    const settled = '美国常驻联合国代表克拉夫特大使(kellycraft)';
    const known = archive(2).map((one) => ({ ...one, stockPhrases: [settled] }));
    expect(findReuse(archive(2))).toHaveLength(1);
    expect(findReuse(known)).toEqual([]);
  });
  test('two articles with more than that in common keep what else they share', () => {
    const twins = ['x', 'y'].map((id) => witness(id, `${RUN}另外，${NAME}出席。${id}`));
    const [pair, ...others] = findReuse([...archive(10), ...twins]);
    expect(pair?.articles).toEqual(['x', 'y']);
    expect(others).toEqual([]);
  });
});

describe('collateArchive', () => {
  const OTHER = '救援车队绕道山区公路，预计明天傍晚才能送达物资，沿途没有补给。';
  const archive = [
    witness('a', `${RUN}${OTHER}`, { publishedAt: 3000 }),
    witness('b', `引子。${RUN}${OTHER}`, { publishedAt: 1000 }),
    witness('c', `${OTHER}结尾。`, { publishedAt: 2000 }),
    witness('d', '与这些都无关的一段话。'),
  ];
  const { reuse, families } = collateArchive(archive);
  const texts = families.map(({ readings }) =>
    readings.map(({ witness: id, range }) =>
      archive.find((one) => one.id === id)?.blocks[0]?.text.slice(...range),
    ),
  );

  test('gives each passage with all articles that have it, the most widely carried first', () => {
    expect(texts).toEqual([
      [OTHER, OTHER, OTHER],
      [RUN, RUN],
    ]);
    expect(families.map(({ readings }) => readings.map((one) => one.witness).join(''))).toEqual([
      'abc',
      'ab',
    ]);
  });
  test('says who was first and how much later the others came', () => {
    expect(families[0]?.earliest).toEqual(['b']);
    expect(families[0]?.lags.map(({ ms }) => ms)).toEqual([2000, 0, 1000]);
  });
  test('the pairs are those of findReuse', () => {
    expect(reuse).toEqual(findReuse(archive));
  });
});

describe('learnFurniture', () => {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
  const article = (outlet: string, ...texts: string[]): ArchiveArticle => ({
    outlet,
    blocks: texts.map(paragraph),
  });
  const SLOGAN = '想获得更多最新资讯快来和我们做朋友。';
  const reports = ['外长抵达首都。', '货轮驶往公海。', '居民排队取水。', '谷物价格回落。'] as const;

  test('a line that one outlet repeats at the end of unrelated articles', () => {
    const archive = reports.map((text) => article('x', text, ...[2, 3, 4].map((at) => text + at), SLOGAN));
    expect([...learnFurniture(archive)]).toEqual([
      [0, [4]],
      [1, [4]],
      [2, [4]],
      [3, [4]],
    ]);
  });
  test('not where two articles have it, where several outlets share it, or where its place differs', () => {
    const two = reports.slice(0, 2).map((text) => article('x', text, SLOGAN));
    expect(learnFurniture(two).size).toBe(0);
    const several = reports.map((text, index) => article(`x${index}`, text, SLOGAN));
    expect(learnFurniture(several).size).toBe(0);
    const long = ['一。', '二。', '三。', '四。', '五。', '六。', '七。'];
    const moving = [0, 3, 7].map((at) => article('x', ...long.toSpliced(at, 0, SLOGAN)));
    expect(learnFurniture(moving).get(1)).toBeUndefined();
  });
  test('not what the parts of one story repeat: that is background', () => {
    const background = '去年六月，两国就边境通航签署了为期三年的协议，议会随后以微弱多数批准。';
    const more = ['甲段。', '乙段。', '丙段。', '丁段。'];
    const parts = reports.map((text) => article('x', text, ...more, background, SLOGAN, '完。'));
    expect(learnFurniture(parts).size).toBe(0);
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
  test('whatever it is given: spans lie in the texts, have words, and verbatim ones are equal in settled form', () => {
    const piece = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(P, Q, R, `${P}${Q}`, 'The ships have left the harbour, officials said. '),
      },
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\ud83d', '👩‍👩‍👧', '　', '“', '．．．', 'א', '港口方面'),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const span of alignTexts(a, b)) {
          const [one, other] = [a.slice(...span.a), b.slice(...span.b)];
          expect([span.a[0] >= 0, span.a[1] <= a.length, span.b[0] >= 0, span.b[1] <= b.length]).toEqual(
            Array(4).fill(true),
          );
          expect(isPunctuation(one) || isPunctuation(other)).toBe(false);
          if (span.kind === 'verbatim') expect(normalise(one).text).toBe(normalise(other).text);
        }
      }),
      { numRuns: 400 },
    );
  });
  test('finds nothing in texts that share nothing', () => {
    expect(alignTexts('港口方面证实三艘货轮已经获准离开', '议会将在下月表决这项预算反对党')).toEqual([]);
  });
});
