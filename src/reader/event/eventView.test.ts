import { describe, expect, test } from 'vitest';
import { type ArticleCard, type EventMember, FORMAT_VERSION, type Source } from '../../model/index.ts';
import type { FoundCard } from '../../store/index.ts';
import { eventPassages } from './eventPassages.ts';
import { eventRows } from './eventRows.ts';
import { type MemberView, membersOf, usualChoice } from './eventView.ts';
import { flowOf } from './flow.ts';
import { flowSvg } from './flowSvg.ts';
import { flowTicks } from './flowTicks.ts';
import { listedEvents } from './listedEvents.ts';
import { silenceOn } from './silentOutlets.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2022, 2, 1, 8);

const member = (place: number, shared: number, more: Partial<EventMember> = {}): EventMember => ({
  place,
  parts: [],
  length: 100,
  shared,
  verbatim: shared,
  reasons: [{ kind: 'given' }],
  ...more,
});

function found(
  place: number,
  sourceId: string,
  publishedAt: number | null,
  more: Partial<ArticleCard> = {},
): FoundCard {
  const card = {
    id: `${sourceId}-${place}`,
    title: `标题${place}`,
    sourceId,
    publishedAt,
    lang: 'zh-Hans',
    ...more,
  };
  return { card: card as ArticleCard, shard: { sha256: '', sources: { sha256: '' } }, place };
}

const MEMBERS = [member(0, 0), member(3, 95, { source: 0 }), member(4, 40, { source: 3 }), member(9, 0)];
const CARDS = [
  found(0, 'a', START),
  found(3, 'b', START + HOUR),
  found(4, 'a', START + 5 * HOUR),
  found(9, 'c', null),
];
const views = membersOf(MEMBERS, CARDS);
const SOURCES = new Map<string, Source>(
  ['a', 'b', 'c'].map((id) => [
    id,
    { id, name: { zh: `${id}报`, en: id }, kind: 'outlet', colour: { light: '#112233', dark: '#aabbcc' } },
  ]),
);

describe('membersOf', () => {
  test('tells the earliest, who re-used its text in full and in part, and who has text of its own', () => {
    expect(views.map(({ carriage }) => carriage)).toEqual(['first', 'full', 'part', 'own']);
  });
  test('counts lags from the first article, where both times are known', () => {
    expect(views.map(({ lag }) => lag)).toEqual([0, HOUR, 5 * HOUR, null]);
    const dayOnly = membersOf(MEMBERS.slice(0, 2), [
      found(0, 'a', START, { publishedDay: '2022-03-01' }),
      CARDS[1] as FoundCard,
    ]);
    expect(dayOnly.map(({ lag }) => lag)).toEqual([null, null]);
  });
  test('chooses the first article of each outlet for a comparison', () => {
    expect(usualChoice(views, 6)).toEqual(['a-0', 'b-3', 'c-9']);
    expect(usualChoice(views, 2)).toEqual(['a-0', 'b-3']);
    expect(
      usualChoice(
        views.filter(({ found: { card } }) => card.sourceId === 'a'),
        6,
      ),
    ).toEqual(['a-0', 'a-4']);
  });
});

describe('silenceOn', () => {
  const mark = (place: number, sourceId: string, at: number | null) => ({
    place,
    sourceId,
    publishedAt: at,
    hasSharedText: false,
  });
  const marks = [
    mark(0, 'a', START - 48 * HOUR),
    mark(1, 'a', START),
    mark(2, 'b', START + HOUR),
    mark(3, 'c', START + 2 * HOUR),
    mark(4, 'c', START + 3 * HOUR),
    mark(5, 'd', START + 72 * HOUR),
    mark(6, 'e', null),
  ];
  test('names outlets that published in those days and have nothing in the event', () => {
    expect(silenceOn(marks, [1], 'UTC')).toEqual({
      first: '2022-03-01',
      last: '2022-03-01',
      active: 3,
      silent: [
        { sourceId: 'c', articles: 2 },
        { sourceId: 'b', articles: 1 },
      ],
    });
  });
  test('an event without a date has no days', () => {
    expect(silenceOn(marks, [6], 'UTC')).toBeUndefined();
  });
});

describe('the figure', () => {
  const flow = flowOf(views, SOURCES, { width: 800, names: 100, timeZone: 'UTC' });
  test('has a lane for each outlet in the order of appearance, and a mark for each dated article', () => {
    expect(flow.lanes.map(({ sourceId }) => sourceId)).toEqual(['a', 'b']);
    expect(flow.marks.map(({ view }) => view.member.place)).toEqual([0, 3, 4]);
    expect(flow.undated).toBe(1);
    for (const { x, y } of flow.marks) {
      expect(x).toBeGreaterThan(flow.left);
      expect(x).toBeLessThanOrEqual(flow.right);
      expect(y).toBeLessThan(flow.bottom);
    }
  });
  test('draws a line from the article that has most of the text', () => {
    expect(flow.lines.map(({ from, to }) => [from.view.member.place, to.view.member.place])).toEqual([
      [0, 3],
      [3, 4],
    ]);
  });
  test('is a file that holds no markup of an article', () => {
    const hostile = views.map((view): MemberView => {
      const { found: own } = view;
      return {
        ...view,
        found: { ...own, card: { ...own.card, title: '</title><script>x</script>&\u0000' } },
      };
    });
    const svg = flowSvg(flowOf(hostile, SOURCES, { width: 800, names: 100, timeZone: 'UTC' }), {
      title: '<b>"x"</b>',
      outlet: ({ sourceId }) => sourceId,
      tick: ({ at }) => String(at),
      mark: ({ view }) => view.found.card.title,
      legend: [{ carriage: 'first', text: '<i>' }],
      source: 'Duizhao',
    });
    expect(svg).not.toMatch(/<script|<b>|<i>|\0/);
    expect(svg).toContain('#112233');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    // Nothing in it is fetched.
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|href/);
  });
  test('one instant has one tick; ticks of a span are round in the zone', () => {
    expect(flowTicks({ from: START, to: START }, 500, 'UTC')).toEqual([{ at: START, hasClock: true }]);
    const ticks = flowTicks({ from: START, to: START + 72 * HOUR }, 500, 'Asia/Shanghai');
    expect(ticks.length).toBeGreaterThan(1);
    for (const { at } of ticks) expect((at + 8 * HOUR) % (24 * HOUR)).toBe(0);
  });
});

test('the table has a row for each article, with what is known', () => {
  expect(
    eventRows(views, (id) => `${id}报`).map((row) => [
      row.outlet,
      row.published,
      row.lag_minutes,
      row.source,
    ]),
  ).toEqual([
    ['a报', '2022-03-01T08:00:00.000Z', 0, ''],
    ['b报', '2022-03-01T09:00:00.000Z', 60, 'a-0'],
    ['a报', '2022-03-01T13:00:00.000Z', 300, 'b-3'],
    ['c报', '', '', ''],
  ]);
});

test('the list of events has the newest first, as the address asks for', () => {
  const entry = (id: string, from: number | null, outlets: number) => ({
    id,
    headline: id,
    lang: '',
    sourceId: '',
    from,
    to: from,
    places: '',
    outlets,
    chunk: 0,
  });
  const list = {
    format: FORMAT_VERSION as typeof FORMAT_VERSION,
    chunks: [],
    dates: [{ day: '2022-03-03', name: { zh: '日', en: 'day' } }],
    events: [entry('x', START, 2), entry('y', START + 24 * HOUR, 1), entry('z', null, 2)],
  };
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
  const keys = (state: { from?: string; to?: string; isShared?: boolean }) =>
    listedEvents(list, { from: '', to: '', isShared: false, ...state }, dayOf).map(({ key }) => key);
  expect(keys({})).toEqual(['2022-03-03 日', 'y', 'x', 'z']);
  expect(keys({ from: '2022-03-02', to: '2022-03-02' })).toEqual(['y']);
  expect(keys({ isShared: true })).toEqual(['2022-03-03 日', 'x', 'z']);
});

test('passages are told the longest first, each held against its earliest reading', () => {
  const record = (id: string, text: string, publishedAt: number) => ({
    article: {
      id,
      title: '',
      sourceId: id,
      lang: 'zh-Hans',
      publishedAt,
      blocks: [{ kind: 'paragraph', text }],
    },
  });
  const records = [
    record('a', '甲乙丙丁。戊己', START),
    record('b', '甲乙丙丁。', START + HOUR),
    record('c', '甲乙丙戊。', START - HOUR),
  ];
  const families = [
    {
      readings: [
        { witness: 'a', range: [5, 7] as const },
        { witness: 'x', range: [0, 2] as const },
      ],
      length: 2,
      earliest: ['a'],
      lags: [],
    },
    {
      readings: ['a', 'b', 'c'].map((witness) => ({ witness, range: [0, 5] as const })),
      length: 5,
      earliest: ['c'],
      lags: [],
    },
  ];
  const passages = eventPassages(families, records as never);
  expect(passages).toHaveLength(1);
  expect(passages[0]?.text).toBe('甲乙丙戊。');
  expect(passages[0]?.carriers.map(({ article, kind }) => [article.id, kind])).toEqual([
    ['c', 'first'],
    ['a', 'edited'],
    ['b', 'edited'],
  ]);
});
