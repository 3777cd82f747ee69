import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeNote } from '../../annotation/index.ts';
import { mergedPreference, readReaderData, writeReaderData } from './readerData.ts';

const NOW = '2022-03-01T08:00:00.000Z';
const note = (body: string) =>
  makeNote({
    id: `urn:uuid:00000000-0000-4000-8000-${String(body.length).padStart(12, '0')}`,
    article: '2022-03-01-sina-86da2dbb',
    articleUrl: 'https://example.org/a',
    title: '标题',
    text: '王毅应约同库列巴通电话。库列巴介绍了谈判情况。',
    range: [0, 12],
    body,
    created: NOW,
  });

const count = fc.nat(2_000_000_000);
/** Something was done with each. */
const readings = fc.record(
  {
    read: count,
    starred: count,
    place: fc.record({ at: fc.nat(9), of: fc.integer({ min: 9, max: 99 }), when: count }),
  },
  { requiredKeys: ['starred'] },
);

describe('all that a browser keeps for a reader', () => {
  test('comes back from its file as it was', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { selector: (one) => one.length, maxLength: 4 }),
        text,
        fc.uniqueArray(fc.tuple(fc.string(), readings), { selector: ([id]) => id, maxLength: 5 }),
        (bodies, theme, pairs) => {
          const notes = bodies.map(note);
          const data = { notes, reading: new Map(pairs), preferences: { theme, views: '{"/a/":[]}' } };
          expect(readReaderData(writeReaderData(data), NOW)).toEqual({ ...data, failed: 0 });
        },
      ),
      { numRuns: 40 },
    );
  });
  test('another file is none of it, whatever it holds', () => {
    expect(readReaderData('{"kind":"duizhao reader data","version":2}', NOW)).toBeUndefined();
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readReaderData(text, NOW)).toBeUndefined();
      }),
    );
  });
  test('keys that are no preferences are left out', () => {
    const file =
      '{"kind":"duizhao reader data","version":1,"preferences":{"theme":"dark","__proto__":"x","y":"z","language":7}}';
    expect(readReaderData(file, NOW)?.preferences).toEqual({ theme: 'dark' });
  });
  test('records of reading are rescued as far as they mean something, and what does not is counted', () => {
    const reading = [
      ['a', { starred: 5, read: 'x' }],
      ['b', { read: 7 }],
      ['c', 'x'],
      'nonsense',
      [4, { read: 1 }],
    ];
    const empty = writeReaderData({ notes: [], reading: new Map(), preferences: {} });
    const file = JSON.stringify({ ...JSON.parse(empty), reading });
    expect(readReaderData(file, NOW)).toMatchObject({
      reading: new Map([
        ['a', { starred: 5 }],
        ['b', { read: 7 }],
      ]),
      failed: 4,
    });
  });
  test('views of other archives stay', () => {
    expect(JSON.parse(mergedPreference('views', '{"/a/":[1],"/b/":[2]}', '{"/b/":[3]}'))).toEqual({
      '/a/': [1],
      '/b/': [3],
    });
    expect(mergedPreference('theme', 'dark', 'light')).toBe('light');
  });
});
