import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArticleMention,
  dataPath,
  decodeCardChunk,
  decodeLibraryIndex,
  decodeReport,
  decodeShard,
  decodeSourceShard,
  FORMAT_VERSION,
  type LibraryIndex,
  type Report,
} from './index.ts';

const MENTION: ArticleMention = {
  id: '2022-03-01-sina-1',
  title: '标题',
  sourceId: 'sina',
  publishedAt: 1646142187000,
  lang: 'zh-Hans',
  isReadout: true,
};

const INDEX: LibraryIndex = {
  format: FORMAT_VERSION,
  timeZone: 'Asia/Shanghai',
  sources: [
    {
      id: 'sina',
      name: { zh: '新浪', en: 'Sina' },
      kind: 'outlet',
      colour: { light: '#c2571a', dark: '#f0a070' },
    },
  ],
  marks: { minutes: 'g', sources: 'A', dayOnly: 'C', shared: 'AC', shares: 'e' },
  chunks: [],
  cards: {
    format: FORMAT_VERSION,
    shards: [{ sha256: '0'.repeat(64), sources: { sha256: '0'.repeat(64) } }],
    articles: [
      {
        id: '2022-03-01-sina-1',
        title: '标题',
        sourceId: 'sina',
        publishedAt: 1646142187000,
        lang: 'zh-Hans',
        isReadout: false,
        shard: 0,
        length: 10,
        excerpt: '',
        imageCount: 0,
        sharedWith: [{ sourceId: 'cna', article: '2022-03-01-cna-1', shared: 9, verbatim: 9, further: 1 }],
        furtherOutlets: 2,
      },
    ],
    aliases: [{ id: '2022-03-01-sina-2', article: '2022-03-01-sina-1' }],
  },
  languages: [{ lang: 'zh-Hans', articles: 1 }],
  facets: { names: { sha256: '1'.repeat(64) }, properties: { sha256: '2'.repeat(64) } },
  people: { sha256: '3'.repeat(64) },
  closestPairs: [],
  names: [['娘子谷', '巴比亚尔']],
  counts: { inputs: 1, published: 1, copies: 0, skipped: 0 },
  report: { sha256: '0'.repeat(64), errors: 0, warnings: 0 },
  overview: { sha256: '0'.repeat(64) },
  contacts: { sha256: '0'.repeat(64), contacts: 0 },
  events: { sha256: '0'.repeat(64), markers: { sha256: '0'.repeat(64) }, events: 0, dates: 0 },
  search: { sha256: '0'.repeat(64) },
};

const CARDS = INDEX.cards;
const withCard = (change: object) => ({
  ...INDEX,
  cards: { ...CARDS, articles: [{ ...CARDS?.articles[0], ...change }] },
});
const withShard = (sha256: string) => ({
  ...INDEX,
  cards: { ...CARDS, shards: [{ ...CARDS?.shards[0], sha256 }] },
});

const REPORT: Report = {
  format: FORMAT_VERSION,
  problems: [
    { severity: 'error', code: 'file.binary', file: 'a.md', line: 1, what: 'It is.', hint: 'Look.' },
  ],
  widestPassages: [{ excerpt: '王毅表示', lang: 'zh-Hans', length: 134, from: 0, articles: [MENTION] }],
};

describe('decodeReport', () => {
  it('gives back what was written', () => {
    expect(decodeReport(JSON.stringify(REPORT))).toEqual({ ok: true, value: REPORT });
  });
});

describe('dataPath', () => {
  it('is made of nothing but the folder and a hash', () => {
    const sha256 = '0123456789abcdef'.repeat(4);
    expect(dataPath('cards', { sha256 })).toBe('cards/0123456789abcdef.json');
  });
});

describe('decodeLibraryIndex', () => {
  it('gives back what was written', () => {
    expect(decodeLibraryIndex(JSON.stringify(INDEX))).toEqual({ ok: true, value: INDEX });
  });

  it('tells data of another format from damaged data', () => {
    expect(decodeLibraryIndex('{"format":99}')).toMatchObject({ ok: false, isOtherFormat: true });
    expect(decodeLibraryIndex('{"format":')).toMatchObject({ ok: false, isOtherFormat: false });
  });

  it.each([
    ['a shard outside of the data folder', withShard('../x.json')],
    ['a shard on another host', withShard('//evil.example/x.json')],
    ['a chunk outside of the data folder', { ...INDEX, chunks: [{ sha256: '../x.json', articles: 1 }] }],
    ['marks that are no packed numbers', { ...INDEX, marks: { ...INDEX.marks, minutes: '<b>' } }],
    [
      'a colour that is style',
      { ...INDEX, sources: [{ ...INDEX.sources[0], colour: { light: 'url(//x)', dark: '#000000' } }] },
    ],
    [
      'a homepage that is a program',
      { ...INDEX, sources: [{ ...INDEX.sources[0], homepage: 'javascript:alert(1)' }] },
    ],
    ['a time that is text', withCard({ publishedAt: '2022' })],
    ['a day in no form', withCard({ publishedDay: '<img>' })],
    ['a shard number below none', withCard({ shard: -1 })],
  ])('refuses %s', (_, index) => {
    const decoded = decodeLibraryIndex(JSON.stringify(index));
    expect(decoded).toMatchObject({ ok: false, isOtherFormat: false });
    expect(!decoded.ok && decoded.problems.length).toBeGreaterThan(0);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeLibraryIndex(text).ok).toBe(false);
        for (const decode of [decodeShard, decodeCardChunk, decodeReport, decodeSourceShard])
          expect(decode(text).ok).toBe(false);
      }),
    );
  });
});
