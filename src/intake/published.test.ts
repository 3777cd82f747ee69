import { describe, expect, it } from 'vitest';
import { Ledger } from './ledger.ts';
import { readPublished } from './published.ts';
import type { IntakeWorld, Seed } from './seed.ts';
import { NO_FACTS, type PageFacts } from './statement.ts';

const world: IntakeWorld = {
  timeZone: 'Asia/Shanghai',
  rules: [],
  latin: () => ({ lang: '', isReliable: false }),
  digest: () => '',
  inferSource: () => {
    throw new Error('no outlet is asked for');
  },
};

function read(
  date: string | undefined,
  {
    now,
    file = 'a.md',
    url,
    page = {},
    fields = {},
  }: {
    now?: string;
    file?: string;
    url?: string;
    page?: Partial<PageFacts>;
    fields?: Record<string, string>;
  } = {},
) {
  const ledger = new Ledger(file);
  const seed: Seed = {
    file,
    sha256: '',
    bytes: 0,
    charset: 'utf-8',
    frontMatter: new Map([
      ...(date === undefined ? [] : [['date', date] as const]),
      ...Object.entries(fields),
    ]),
    lines: new Map([['date', 3]]),
    body: '',
    bodyLine: 5,
  };
  const testimony = { seed, preamble: { body: '' }, page: { ...NO_FACTS, ...page } };
  const reading = readPublished(
    testimony,
    url,
    now === undefined ? world : { ...world, now: Date.parse(now) },
    ledger,
  );
  return {
    at: reading.publishedAt === null ? null : new Date(reading.publishedAt).toISOString(),
    written: reading.dateAsWritten,
    told: ledger.problems.map(({ code, line }) => [code, line]),
  };
}

describe('readPublished', () => {
  it('takes the day in the address only where nothing else says when', () => {
    const url = 'https://example.org/20220307/n1.shtml';
    expect(read(undefined, { url })).toEqual({
      at: '2022-03-06T16:00:00.000Z',
      written: '2022-03-07',
      told: [],
    });
    expect(read('2022-03-09T00:00:00Z', { url }).told).toEqual([]);
    expect(read(undefined, { url, file: '2022-03-01-a.md' }).written).toBe('2022-03-01');
    expect(read(undefined, { url: 'https://example.org/20220230/n1.shtml' }).told).toEqual([
      ['date.missing', undefined],
    ]);
  });
  it('leaves an article undated whose date is later than tomorrow, and keeps the words', () => {
    const now = '2022-03-07T00:00:00Z';
    expect(read('2022-03-09', { now })).toEqual({
      at: null,
      written: '2022-03-09',
      told: [['date.future', 3]],
    });
    expect(read('2022-03-07T23:00:00Z', { now }).at).toBe('2022-03-07T23:00:00.000Z');
    expect(read('2099-01-01T00:00:00Z').told).toEqual([]);
    expect(read(undefined, { now, file: '2099-01-01-x.md' })).toMatchObject({
      at: null,
      told: [['date.future', undefined]],
    });
  });

  it('takes no other day for one that does not exist', () => {
    expect(read('2022-02-30', { file: '2022-03-01-x.md' })).toMatchObject({
      at: null,
      told: [['date.impossible', 3]],
    });
  });

  it('takes the page’s date, then the name’s, where the file’s own cannot be read', () => {
    const dates = [
      { value: 'soon', from: 'page: meta' },
      { value: '2022-03-07T15:22:00+08:00', from: 'page: json ld' },
    ];
    expect(read('unknown', { page: { dates }, file: '2022-03-07-x.md' })).toEqual({
      at: '2022-03-07T07:22:00.000Z',
      written: 'unknown',
      told: [['date.unreadable', 3]],
    });
    expect(read('2022-03-07 15:22 CST', { file: '2022-03-07-x.md' })).toMatchObject({
      at: '2022-03-06T16:00:00.000Z',
      told: [['date.unreadable', 3]],
    });
  });

  it('tells a page and a name that state another day', () => {
    const dates = [{ value: '2022-03-09T15:22:00+08:00', from: 'page: json ld' }];
    expect(read('2022-03-07', { page: { dates }, file: '2022-03-05-x.md' }).told).toEqual([
      ['date.disagrees', 3],
      ['date.disagrees', 3],
    ]);
  });

  it('tells a date of the page that does not exist where nothing else says when', () => {
    const dates = [{ value: '2022-02-30', from: 'page: json ld' }];
    expect(read(undefined, { page: { dates } })).toEqual({
      at: null,
      written: '2022-02-30',
      told: [['date.impossible', undefined]],
    });
    expect(read(undefined).told).toEqual([['date.missing', undefined]]);
  });

  describe('with nothing but the time at which a file was created', () => {
    const fields = { created: '2024-07-01T10:11:12Z' };

    it.each([
      ['page', { page: { dates: [{ value: '2022-03-01', from: 'page: meta' }] } }],
      ['first lines', { page: { dates: [{ value: '2022-03-01', from: 'body: date line' }] } }],
      ['address', { url: 'https://example.org/china/2022-03-01/doc-x.shtml', file: '2024-07-01 x.md' }],
      ['file name', { file: '2022-03-01-x.md' }],
      ['other key', { fields: { ...fields, time: '2022-03-01' } }],
    ])('takes the day of the %s', (_, places) => {
      expect(read(undefined, { fields, ...places })).toEqual({
        at: '2022-02-28T16:00:00.000Z',
        written: '2022-03-01',
        told: [],
      });
    });

    it('takes it where nothing else says when, and tells', () => {
      expect(read(undefined, { fields })).toEqual({
        at: '2024-07-01T10:11:12.000Z',
        written: '2024-07-01T10:11:12Z',
        told: [['date.missing', undefined]],
      });
      expect(read(undefined, { fields: { created: 'soon' } }).told).toEqual([['date.unreadable', undefined]]);
    });
  });
});
