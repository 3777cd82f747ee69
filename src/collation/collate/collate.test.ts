import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Collation,
  type Reading,
  textOfBlocks,
  type Witness,
  type WitnessBlock,
} from '../../model/index.ts';
import { normalise } from '../../text/index.ts';
import { collate } from '../index.ts';

const witness = (id: string, ...paragraphs: (string | WitnessBlock)[]): Witness => ({
  id,
  publishedAt: null,
  blocks: paragraphs.map((one) => (typeof one === 'string' ? { kind: 'paragraph', text: one } : one)),
});

/** Sentences without a run in common, to build texts of. */
const SENTENCES = [
  '外长周二抵达首都，随即与东道主举行了第一轮闭门磋商。',
  '发言人拒绝透露细节，只说气氛坦诚而且富有成果。',
  '港口方面证实，三艘货轮已经获准离开并驶往公海。',
  '当地居民排队领取饮用水，电力供应仍然时断时续。',
  '分析人士认为，谷物价格短期之内难以回落到去年水平。',
  '救援车队绕道山区公路，预计明天傍晚才能送达物资。',
  '议会将在下月表决这项预算，反对党要求重新审计账目。',
  '铁路公司增开了夜班列车，以便疏散滞留边境的旅客。',
  // The same twice, in other words.
  '孟晚舟的律师卡斯里在温哥华法院请求放宽保释条件，理由是她担心感染新冠病毒。',
  '律师卡斯里星期二向温哥华的法院提出，由于孟晚舟害怕染上新冠病毒，希望保释条件得到放宽。',
  // With a name in two forms.
  '泽连斯基同库列巴在利沃夫会见了记者，谈及马里乌波尔的局势。',
  '泽伦斯基同库莱巴在勒维夫会见了记者，谈及马立波的局势。',
];
const UNRELATED = witness(
  'zzz',
  'Quite another subject in quite another language, about gardening in wet summers.',
  '菜园里的番茄熟得太早，雨水把篱笆旁边的豆角都泡烂了。',
);

const passageTexts = (collation: Collation, witnesses: readonly Witness[]) =>
  collation.passages.map((passage) =>
    passage.readings.map(({ witness: id, range }) =>
      textOfBlocks(witnesses.find((one) => one.id === id)?.blocks ?? []).slice(...range),
    ),
  );

const paragraph = fc
  .array(fc.nat({ max: SENTENCES.length - 1 }), { minLength: 0, maxLength: 4 })
  .map((picks) => picks.map((pick) => SENTENCES[pick] ?? '').join(''));
const edited = fc
  .tuple(paragraph, fc.nat({ max: 40 }), fc.constantFrom('', '的', '“也许”', ' x ', '。'))
  .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at));
const block: fc.Arbitrary<WitnessBlock> = fc.oneof(
  { weight: 5, arbitrary: edited.map((text): WitnessBlock => ({ kind: 'paragraph', text })) },
  fc.constant<WitnessBlock>({ kind: 'caption', text: '图为记者会现场，摄影师供图给本报使用。' }),
  fc.constant<WitnessBlock>({ kind: 'paragraph', text: '责任编辑：某某', furniture: 'editor.line' }),
  fc.constant<WitnessBlock>({ kind: 'figure', text: '' }),
);
const someWitnesses = (least: number, most: number) =>
  fc
    .array(fc.array(block, { maxLength: 5 }), { minLength: least, maxLength: most })
    .map((all) =>
      all.map((blocks, index): Witness => ({ id: `w${index}`, publishedAt: index * 1000, blocks })),
    );

describe('collate', () => {
  test('finds the same paragraph under other width, script, punctuation and white space', () => {
    const witnesses = [
      witness('a', '王毅强调，中方始终认为“一国安全”不能以损害他国安全为代价。'),
      witness('b', '另一件事完全不同。', '　　王毅強調,中方始終認為「一國安全」不能以損害他國安全為代價。'),
    ];
    const collation = collate(witnesses);
    expect(collation.passages.map(({ kind }) => kind)).toEqual(['verbatim']);
    expect(collation.coverage.find(({ of }) => of === 'a')).toMatchObject({ shared: 30, total: 30 });
  });

  test('what its archive knows as a stock phrase is none of the text in common', () => {
    const PHRASE = '（中央社记者某某台北一日综合外电报导）';
    const [p, q, r] = SENTENCES as [string, string, string];
    const own = (text: string) => [{ kind: 'paragraph' as const, text }];
    const of = (id: string, text: string, stockPhrases?: readonly string[]): Witness => ({
      id,
      publishedAt: null,
      blocks: own(text),
      ...(stockPhrases && { stockPhrases }),
    });
    const texts = [PHRASE + p + q, PHRASE + r + q] as const;
    const kinds = (collation: Collation) => collation.segments.a?.map(({ kind }) => kind);
    const unknown = collate([of('a', texts[0]), of('b', texts[1])]);
    expect(kinds(unknown)).toEqual(['passage', 'unique', 'passage']);
    const settled = '(中央社记者某某台北一日综合外电报导)';
    const known = collate([of('a', texts[0]), of('b', texts[1], [settled])]);
    expect(kinds(known)).toEqual(['stockPhrase', 'unique', 'passage']);
    expect(known.coverage.find(({ of: id }) => id === 'a')?.shared).toBe(q.length);
    // What is more than the phrase is a passage still.
    const more = collate([of('a', PHRASE + p + q, [settled]), of('b', PHRASE + p + r)]);
    expect(kinds(more)).toEqual(['passage', 'unique']);
  });

  test('what two have in common does not hang on the others beside them', () => {
    const pairOf = (collation: Collation, [one, other]: readonly [string, string]) =>
      collation.coverage.find((coverage) => coverage.of === one && coverage.in === other);
    fc.assert(
      fc.property(someWitnesses(3, 5), (witnesses) => {
        const together = collate(witnesses);
        for (const one of witnesses)
          for (const other of witnesses) {
            if (one === other) continue;
            const ids = [one.id, other.id] as const;
            expect(pairOf(together, ids)).toEqual(pairOf(collate([one, other]), ids));
          }
      }),
    );
  });

  test('finds moved text and says that it moved', () => {
    const [p, q, r] = SENTENCES as [string, string, string];
    const collation = collate([witness('a', p + q, r), witness('b', r, p + q)]);
    expect(collation.passages.map(({ kind, isMoved }) => [kind, isMoved])).toEqual([
      ['verbatim', false],
      ['verbatim', true],
    ]);
  });

  test('a sentence with changed words is one edited passage', () => {
    const witnesses = [
      witness('a', '王毅强调，港口方面证实，三艘货轮已经获准离开并驶往公海，下周到达。'),
      witness('b', '王毅说，港口方面周一证实，三艘货轮已获准离开并驶往公海，下周到达。'),
    ];
    const collation = collate(witnesses);
    expect(collation.passages.map(({ kind }) => kind)).toEqual(['edited']);
    expect(passageTexts(collation, witnesses)[0]?.every((text) => text.endsWith('下周到达。'))).toBe(true);
  });

  test('a run below thirteen characters is a stock phrase, never a passage', () => {
    const collation = collate([
      witness('a', '我们始终主张尊重各国的主权和领土完整。针对当前危机呼吁谈判'),
      witness('b', '必须坚持宪章，保障各国的主权和领土完整；必须照顾关切'),
    ]);
    expect(collation.passages).toEqual([]);
    expect(collation.segments.a?.map(({ kind }) => kind)).toEqual(['unique', 'stockPhrase', 'unique']);
  });

  test('compares furniture with furniture only, and keeps it out of the percentages', () => {
    const notice = '本文系某某网独家稿件，未经授权不得转载，违者必究。';
    const furniture: WitnessBlock = { kind: 'paragraph', text: notice, furniture: 'exclusivity.line' };
    const collation = collate([witness('a', SENTENCES[0] ?? '', furniture), witness('b', notice, furniture)]);
    expect(collation.coverage.find(({ of }) => of === 'a')).toMatchObject({
      shared: 0,
      sharedWithFurniture: 25,
    });
  });

  test('a paragraph that another outlet splits is two passages of one family', () => {
    const [p, q] = SENTENCES as [string, string];
    const collation = collate([witness('a', p + q), witness('b', p, q)]);
    expect(collation.passages).toHaveLength(2);
    expect(collation.families).toHaveLength(1);
  });

  test('names the earliest in this archive, all of them where they tie, none where no time is known', () => {
    const [p] = SENTENCES as [string];
    const at = (id: string, publishedAt: number | null) => ({ ...witness(id, p), publishedAt });
    expect(collate([at('a', 5), at('b', 3)]).families[0]?.earliest).toEqual(['b']);
    expect(collate([at('a', 3), at('b', 3)]).families[0]?.earliest).toEqual(['a', 'b']);
    expect(collate([at('a', null), at('b', null)]).families[0]?.earliest).toEqual([]);
  });

  test('says how much later the others came, and where that is not known', () => {
    const [p] = SENTENCES as [string];
    const at = (id: string, publishedAt: number | null) => ({ ...witness(id, p), publishedAt });
    const lags = (...witnesses: Witness[]) =>
      collate(witnesses).families[0]?.lags.map((lag) => [lag.witness, lag.ms]);
    expect(lags(at('a', 5), at('b', 3), at('c', null))).toEqual([
      ['a', 2],
      ['b', 0],
      ['c', null],
    ]);
    const day = { ...witness('a', p), publishedAt: 0, publishedDay: '1970-01-01' };
    expect(lags(day, at('b', 3))).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  test('a passage that others have is omitted by one that has other text of theirs, not by a stranger', () => {
    const [p, q] = SENTENCES as [string, string];
    const { passages, omissions } = collate([
      witness('a', p, q),
      witness('b', p, q),
      witness('c', q),
      UNRELATED,
    ]);
    const first = passages.find(({ readings }) => readings.length === 2);
    expect(omissions).toEqual([{ witness: 'c', passage: first?.id }]);
  });

  test('furniture in common makes no two tell of one event, and is not left out by anyone', () => {
    const [p, q] = SENTENCES as [string, string];
    const notice: WitnessBlock = { kind: 'paragraph', text: q, furniture: 'copyright.line' };
    const collation = collate([
      witness('a', p, notice),
      witness('b', p, notice),
      witness('c', '另一回事，与港口无关。', notice),
      witness('d', p),
    ]);
    expect(collation.passages).toHaveLength(2);
    expect(collation.omissions).toEqual([]);
  });

  test('the same text as report and as furniture is two passages, each with its own name', () => {
    const [p] = SENTENCES as [string];
    const notice: WitnessBlock = { kind: 'paragraph', text: p, furniture: 'copyright.line' };
    const { passages } = collate([witness('a', p, notice), witness('b', p, notice)]);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(2);
  });

  test('marks direct quotes and the verbs that say whose words they are', () => {
    const own = witness('a', '王毅強調：「要談。」她说明了情况，并说，“好的”。', {
      kind: 'paragraph',
      text: '记者表示',
      furniture: 'editor.line',
    });
    const english = witness('b', 'He said "no" and was told off.');
    const { marks } = collate([own, english]);
    const text = (one: Witness, id: string) =>
      marks[id]?.map(({ kind, range }) => [kind, textOfBlocks(one.blocks).slice(...range)]);
    expect(text(own, 'a')).toEqual([
      ['attribution', '強調'],
      ['quote', '「要談。」'],
      ['attribution', '说'],
      ['quote', '“好的”'],
    ]);
    expect(text(english, 'b')).toEqual([
      ['attribution', 'said'],
      ['quote', '"no"'],
      ['attribution', 'told'],
    ]);
  });

  test('does not call one the earliest that may have come at any time of its day', () => {
    const [p] = SENTENCES as [string];
    const day = { ...witness('a', p), publishedAt: Date.UTC(2022, 2, 2), publishedDay: '2022-03-02' };
    const noon = { ...witness('b', p), publishedAt: Date.UTC(2022, 2, 2, 12) };
    const before = { ...witness('b', p), publishedAt: Date.UTC(2022, 2, 1, 12) };
    expect(collate([day, noon]).families[0]?.earliest).toEqual(['a', 'b']);
    expect(collate([day, before]).families[0]?.earliest).toEqual(['b']);
  });

  test('counts no lag from one that may not have been the first, wherever it is listed', () => {
    const [p] = SENTENCES as [string];
    const noon = { ...witness('a', p), publishedAt: Date.UTC(2022, 2, 2, 12) };
    const day = { ...witness('b', p), publishedAt: Date.UTC(2022, 2, 2), publishedDay: '2022-03-02' };
    const later = { ...witness('c', p), publishedAt: Date.UTC(2022, 2, 3) };
    expect(collate([noon, day, later]).families[0]?.lags.map(({ ms }) => ms)).toEqual([null, null, null]);
  });
});

describe('the laws of a collation', () => {
  test('segments give each witness back, character for character', () => {
    fc.assert(
      fc.property(someWitnesses(2, 5), (witnesses) => {
        const { segments } = collate(witnesses);
        for (const { id, blocks } of witnesses) {
          const text = textOfBlocks(blocks);
          let at = 0;
          blocks.forEach((own, index) => {
            for (const segment of (segments[id] ?? []).filter((one) => one.block === index)) {
              expect(segment.range[0]).toBe(at);
              expect(segment.range[1]).toBeGreaterThan(at);
              at = segment.range[1];
            }
            expect(text.slice(0, at).endsWith(own.text)).toBe(true);
            at += 1;
          });
          expect(at).toBe(blocks.length === 0 ? 0 : text.length + 1);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('verbatim readings are equal after normalising', () => {
    fc.assert(
      fc.property(someWitnesses(2, 5), (witnesses) => {
        const collation = collate(witnesses);
        passageTexts(collation, witnesses).forEach((texts, index) => {
          if (collation.passages[index]?.kind !== 'verbatim') return;
          expect(new Set(texts.map((text) => normalise(text).text)).size).toBe(1);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('readings have one form where they are equal after normalising, and a verbatim passage has one', () => {
    fc.assert(
      fc.property(someWitnesses(2, 5), (witnesses) => {
        const collation = collate(witnesses);
        const texts = passageTexts(collation, witnesses);
        collation.passages.forEach(({ kind, readings }, index) => {
          const textOfForm = new Map(readings.map(({ form }, at) => [form, texts[index]?.[at] ?? '']));
          readings.forEach(({ form }, at) => {
            expect(normalise(texts[index]?.[at] ?? '').text).toBe(normalise(textOfForm.get(form) ?? '').text);
          });
          expect(textOfForm.size === 1).toBe(kind === 'verbatim');
        });
      }),
      { numRuns: 200 },
    );
  });

  test('every order of the witnesses gives the same collation', () => {
    fc.assert(
      fc.property(someWitnesses(2, 5), (witnesses) => {
        const { witnesses: _, ...first } = collate(witnesses);
        for (const order of permutations(witnesses)) {
          const { witnesses: given, ...other } = collate(order);
          expect(given).toEqual(order.map((one) => one.id));
          expect(other).toEqual(first);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('what the witnesses are called changes nothing', () => {
    fc.assert(
      fc.property(someWitnesses(2, 4), (witnesses) => {
        const found = passagesOf(collate(witnesses), (id) => id);
        for (const order of permutations(witnesses.map(({ id }) => id))) {
          const called = new Map(witnesses.map(({ id }, at) => [order[at] ?? '', id]));
          const renamed = witnesses.map((one, at) => ({ ...one, id: order[at] ?? '' }));
          expect(passagesOf(collate(renamed), (id) => called.get(id) ?? '')).toEqual(found);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('an unrelated witness changes no passage and no family of the others', () => {
    fc.assert(
      fc.property(someWitnesses(2, 4), (witnesses) => {
        const { passages, families } = collate(witnesses);
        const more = collate([...witnesses, UNRELATED]);
        expect(more.passages).toEqual(passages);
        expect(more.families).toEqual(families);
      }),
      { numRuns: 100 },
    );
  });

  test('coverage never exceeds its denominator', () => {
    fc.assert(
      fc.property(someWitnesses(2, 5), (witnesses) => {
        for (const { shared, total, sharedWithFurniture, totalWithFurniture } of collate(witnesses)
          .coverage) {
          expect(shared).toBeLessThanOrEqual(total);
          expect(sharedWithFurniture).toBeLessThanOrEqual(totalWithFurniture);
          expect(total).toBeLessThanOrEqual(totalWithFurniture);
        }
      }),
    );
  });
});

/** The passages by their ids, each with its readings by witness, as the witnesses were called at first. */
function passagesOf({ passages }: Collation, calledBefore: (id: string) => string) {
  const placed = (readings: readonly Reading[]) =>
    readings.map(({ witness: id, range }) => `${calledBefore(id)} ${range.join('-')}`).sort();
  return passages
    .map(({ id, kind, isMoved, readings, echoes }) => ({
      id,
      kind,
      isMoved,
      readings: placed(readings),
      echoes: placed(echoes),
    }))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}
