import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfBlocks, type WitnessBlock } from '../../model/index.ts';
import {
  type ArchiveWitness,
  articleSections,
  type EventRule,
  type FoundEvent,
  findContacts,
  findEvents,
  findReuse,
  HeadlineReader,
  mergeContacts,
  tellingsOf,
} from '../index.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2022, 2, 1, 8);

interface Told {
  readonly id: string;
  readonly title: string;
  /** Paragraphs; one that begins with `# ` is a sub-heading. */
  readonly text: readonly string[];
  /** Hours after the first. */
  readonly at?: number;
  readonly outlet?: string;
}

const blockOf = (line: string): WitnessBlock =>
  line.startsWith('# ') ? { kind: 'heading', text: line.slice(2) } : { kind: 'paragraph', text: line };

const NAMES = [['王毅'], ['库列巴'], ['布林肯']];

function eventsOf(told: readonly Told[], rules: readonly EventRule[] = []): FoundEvent[] {
  const reader = new HeadlineReader(NAMES);
  const witnesses = told.map(
    ({ id, text, at = 0, outlet = id }): ArchiveWitness => ({
      id,
      outlet,
      publishedAt: START + at * HOUR,
      blocks: text.map(blockOf),
    }),
  );
  return findEvents({
    articles: told.map(({ id, title }, place) => ({
      id,
      title,
      lang: 'zh-Hans',
      sourceId: witnesses[place]?.outlet ?? '',
      publishedAt: witnesses[place]?.publishedAt ?? null,
      sections: articleSections({ title, blocks: witnesses[place]?.blocks ?? [] }, reader),
    })),
    reuse: findReuse(witnesses),
    contacts: contactsIn(told, witnesses),
    names: NAMES,
    rules,
    textOf: (place) => textOfBlocks(witnesses[place]?.blocks ?? []),
  });
}

function contactsIn(told: readonly Told[], witnesses: readonly ArchiveWitness[]) {
  const tellings = told.flatMap((_, place) => {
    const { publishedAt = null, blocks = [] } = witnesses[place] ?? {};
    return tellingsOf(place, findContacts({ publishedAt, blocks }, NAMES, 'UTC'));
  });
  return mergeContacts(tellings, (place) => Math.floor((witnesses[place]?.publishedAt ?? 0) / (24 * HOUR)));
}

const idsIn = (told: readonly Told[], events: readonly FoundEvent[]) =>
  events.map(({ members }) => members.map(({ place }) => told[place]?.id).join(' '));

const CALL =
  '库列巴介绍了首轮谈判情况，表示结束战事是最优先任务，乌方愿继续推进谈判。王毅表示中方对冲突感到痛惜，对平民受到伤害极为关注，支持一切有利于政治解决的努力。';
const HARVEST =
  '谷物价格短期之内难以回落到去年水平，分析人士说，今年的收成要到秋天才看得清楚，各国仓库里的存粮并不多，进口商正在寻找别的来源。';
const BRIDGE =
  '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，下周到达。救援车队绕道山区公路，明天傍晚送达饮用水和药品。';
const call: Told = { id: 'a', title: '王毅应约同乌克兰外长库列巴通电话', text: [CALL] };

describe('findEvents', () => {
  test('brings articles together that begin with one call, though neither headline has it', () => {
    const told: Told[] = [
      { id: 'a', title: '局势骤然恶化', text: ['布林肯3月1日与王毅通了电话，谋求以外交努力化解危机。'] },
      { id: 'b', title: '外长批“印太战略”', text: [`3月1日，王毅应约同布林肯通电话。${HARVEST}`], at: 9 },
      { id: 'c', title: '谷物价格', text: [BRIDGE.repeat(4), '去年，王毅同布林肯通过电话。'], at: 9 },
    ];
    const [event, ...others] = eventsOf(told);
    expect(others).toEqual([]);
    expect(event?.members.map(({ place }) => place)).toEqual([0, 1]);
    expect(event?.members[0]?.reasons[0]).toMatchObject({
      kind: 'act',
      act: 'call',
      persons: ['布林肯', '王毅'],
    });
  });
  test('brings articles together that share a passage, and says which', () => {
    const told = [call, { id: 'b', title: '中国外长表态', text: ['另有消息说。', CALL], at: 5 }];
    const [event] = eventsOf(told);
    expect(event?.members.map(({ place }) => place)).toEqual([0, 1]);
    expect(event?.members[1]).toMatchObject({ source: 0, shared: 77, verbatim: 77, length: 83, parts: [] });
    expect(event?.members[1]?.reasons[0]).toEqual({
      kind: 'passage',
      with: 0,
      range: [7, 7 + CALL.length],
      length: 77,
      isVerbatim: true,
      ms: 5 * HOUR,
    });
  });
  test('takes a section of an article whose headline is about another thing, and no more of it', () => {
    const told = [
      call,
      {
        id: 'b',
        title: '俄方：无普京与泽连斯基会谈计划',
        text: [HARVEST, '# 王毅同库列巴通话', CALL],
        at: 9,
      },
    ];
    const [event] = eventsOf(told);
    expect(event?.members[1]?.parts.map(({ heading }) => heading)).toEqual(['王毅同库列巴通话']);
    expect(event?.members[1]?.length).toBe(85);
  });
  test('puts an article into several events by its different sections', () => {
    const told = [
      call,
      { id: 'b', title: '秋收前谷物价格居高不下', text: [HARVEST] },
      {
        id: 'c',
        title: '今日要闻',
        text: ['# 王毅同库列巴通话', CALL, '# 谷物价格居高不下', HARVEST],
        at: 4,
      },
    ];
    expect(idsIn(told, eventsOf(told))).toEqual(['a c', 'b c']);
  });
  test('takes a digest without sub-headings apart, so that it glues nothing', () => {
    const told = [
      call,
      { id: 'b', title: '秋收前谷物价格居高不下', text: [HARVEST] },
      {
        id: 'c',
        title: '一周回顾',
        text: [CALL, HARVEST, BRIDGE, BRIDGE.split('').reverse().join('')],
        at: 4,
      },
    ];
    expect(idsIn(told, eventsOf(told))).toEqual(['a c', 'b c']);
  });
  test('brings headlines together that say the same within hours, and not days later', () => {
    const told = (at: number) => [
      { id: 'a', title: '黑龙江望奎县宣布封城', text: ['黑龙江省望奎县今天下午宣布全县封城。'] },
      {
        id: 'b',
        title: '黑龙江望奎县封城 居民不得外出',
        text: ['望奎县交通从即日起停止，居民不得外出。'],
        at,
      },
    ];
    const [event] = eventsOf(told(6));
    expect(event?.members[0]?.reasons).toEqual([
      { kind: 'headline', with: 1, words: ['黑龙江望奎县', '封城'], ms: 6 * HOUR },
    ]);
    expect(eventsOf(told(72))).toEqual([]);
  });
  test('says of shared numbers and days the whole: 50.38, 20%, 3月1日', () => {
    const lead = '国家统计局公布的制造业采购指数略有回升，出口订单仍在下滑，企业预期谨慎。';
    const told = (second: string): Told[] => [
      { id: 'a', title: '3月1日中国制造业采购指数50.38 出口订单下滑20%', text: [lead] },
      { id: 'b', title: second, text: [lead], at: 2 },
    ];
    const wordsOf = (second: string) =>
      eventsOf(told(second))[0]?.members[0]?.reasons.flatMap((reason) =>
        reason.kind === 'headline' ? reason.words : [],
      );
    expect(wordsOf('采购指数3月1日公布：50.38，出口订单少20%')).toEqual([
      '3月1日',
      '采购指数',
      '50.38',
      '出口订单',
      '20%',
    ]);
    // Half of a number is another number, and of two days the month is the same.
    expect(wordsOf('采购指数3月2日公布：50.12，出口订单少20万')).toEqual(['3月', '采购指数', '出口订单']);
  });
  test('brings articles together that begin alike, though their headlines say little of it', () => {
    const told = (second: string): Told[] => [
      {
        id: 'a',
        title: '人权观察年报：疫情充分展现威权',
        text: [
          '人权观察周三发表年度报告，批评多国政府借疫情压制批评者和少数群体，呼吁各国议会恢复独立调查，释放被关押的记者和律师。',
        ],
      },
      {
        id: 'b',
        title: second,
        text: [
          '年度报告周三由人权观察发表：多国政府压制批评者，借疫情之名打击少数群体。报告要求释放记者和律师，呼吁各国议会恢复调查。',
        ],
        at: 4,
      },
    ];
    expect(eventsOf(told('年报批评多国政府'))).toHaveLength(1);
    // What stands under a mere rubric may be anything.
    expect(eventsOf(told('年报'))).toEqual([]);
  });
  test('brings articles together that begin with the same two persons on the telephone', () => {
    const told = (lead: string) => [
      {
        id: 'a',
        title: '局势骤然恶化 美国务卿与中国外长通话',
        text: ['美国国务卿布林肯同中国外长王毅通话。'],
      },
      { id: 'b', title: '中方批“印太战略”发出错误信号', text: [lead], at: 3 },
    ];
    const [event] = eventsOf(told('中国外长王毅周二同美国国务卿布林肯通电话，谈及地区安全。'));
    expect(event?.members[1]?.reasons).toEqual([
      { kind: 'act', with: 0, act: 'call', persons: ['布林肯', '王毅'], ms: 3 * HOUR },
    ]);
    expect(eventsOf(told('中国外长王毅周二出席记者会，美国国务卿布林肯没有到场。'))).toEqual([]);
  });
  test('an outlet’s form of another day is another event', () => {
    const form = (id: string, count: number, at: number): Told => ({
      id,
      title: `中国新增${count}例确诊 河北占多数`,
      text: [
        `国家卫健委今天通报新增${count}例确诊病例，均已在定点医院隔离治疗，密切接触者接受医学观察，没有新增死亡病例。`,
      ],
      at,
      outlet: 'daily',
    });
    expect(eventsOf([form('a', 53, 0), form('b', 33, 24), form('c', 69, 48)])).toEqual([]);
  });
  test('versions of one article are no event', () => {
    const told = [
      { ...call, outlet: 'x' },
      { ...call, id: 'b', at: 2, outlet: 'x' },
    ];
    expect(eventsOf(told)).toEqual([]);
    expect(
      idsIn([...told, { ...call, id: 'c', at: 3 }], eventsOf([...told, { ...call, id: 'c', at: 3 }])),
    ).toEqual(['a b c']);
  });
  test('a chain of articles that have little in common with the next is no event', () => {
    const pieces = [CALL, HARVEST, BRIDGE, [...CALL].reverse().join(''), [...HARVEST].reverse().join('')];
    const told = pieces.slice(1).map((piece, at): Told => {
      const before = (pieces[at] ?? '').slice(0, 44);
      return { id: `c${at}`, title: `其${at}`, text: [before, piece, [...piece].sort().join('')], at };
    });
    for (const { members } of eventsOf(told)) expect(members.length).toBeLessThan(told.length);
  });
  test('is named after its earliest article, whatever comes later', () => {
    const told = [call, { id: 'b', title: '中国外长表态', text: [CALL], at: 5 }];
    const later = { id: 'c', title: '三家报道', text: [CALL], at: 9 };
    expect(eventsOf(told)[0]?.id).toBe('a');
    expect(eventsOf([...told, later])[0]?.id).toBe('a');
  });
  test('an article that has nothing to do with the others changes none of their events', () => {
    const told = [call, { id: 'b', title: '中国外长表态', text: [CALL], at: 5 }];
    const text = fc
      .array(fc.integer({ min: 0x5e00, max: 0x6e00 }), { minLength: 30, maxLength: 120 })
      .map((codes) => String.fromCodePoint(...codes));
    const wanted = eventsOf(told);
    fc.assert(
      fc.property(text, text, (title, body) => {
        expect(eventsOf([...told, { id: 'z', title, text: [body], at: 20 }])).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });
  test('no article has more in common with others than it has', () => {
    const pieces = fc.subarray([CALL, HARVEST, BRIDGE], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 2, maxLength: 5 }), (texts) => {
        const told = texts.map(
          (text, at): Told => ({ id: `t${at}`, title: text[0]?.slice(0, 12) ?? '', text, at }),
        );
        for (const { members } of eventsOf(told)) {
          for (const { shared, verbatim, length, reasons } of members) {
            expect(verbatim).toBeLessThanOrEqual(shared);
            expect(shared).toBeLessThanOrEqual(length);
            expect(reasons.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a person says of events', () => {
  const told = [
    call,
    { id: 'b', title: '中国外长表态', text: [CALL], at: 5 },
    { id: 'c', title: '秋收前谷物价格居高不下', text: [HARVEST], at: 6 },
    { id: 'd', title: '谷物进口商另寻来源', text: [HARVEST], at: 7 },
  ];
  const at = (...places: number[]) => places.map((place) => ({ place }));

  test('merges events', () => {
    const [event, ...others] = eventsOf(told, [{ kind: 'merge', articles: at(0, 2), id: 'one' }]);
    expect(event).toMatchObject({
      id: 'one',
      members: [{ place: 0 }, { place: 1 }, { place: 2 }, { place: 3 }],
    });
    expect(event?.members[2]?.reasons.at(-1)).toEqual({ kind: 'given' });
    expect(others).toEqual([]);
  });
  test('names an event', () => {
    const name = { zh: '通话', en: 'The call' };
    const events = eventsOf(told, [{ kind: 'merge', articles: at(1), name }]);
    expect(events.map((event) => [event.id, event.name])).toEqual([
      ['a', name],
      ['c', undefined],
    ]);
    expect(events[0]?.members[1]?.reasons.map(({ kind }) => kind)).not.toContain('given');
  });
  test('splits an article off', () => {
    const events = eventsOf([...told, { ...call, id: 'e', at: 8 }], [{ kind: 'split', articles: at(4) }]);
    expect(events.map(({ members }) => members.map(({ place }) => place))).toEqual([[0, 1], [2, 3], [4]]);
  });
  test('keeps articles apart', () => {
    expect(idsIn(told, eventsOf(told, [{ kind: 'apart', articles: at(0, 1) }]))).toEqual(['c d']);
  });
  test('means a section where it names one', () => {
    const more = { id: 'e', title: '今日要闻', text: ['# 谷物', HARVEST, '# 港口', BRIDGE], at: 8 };
    const rule: EventRule = { kind: 'merge', articles: [{ place: 0 }, { place: 4, heading: '港口' }] };
    const [event] = eventsOf([...told, more], [rule]);
    expect(event?.members.at(-1)?.parts.map(({ heading }) => heading)).toEqual(['港口']);
  });
});
