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

describe('all that a browser keeps for a reader', () => {
  test('comes back from its file as it was', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { selector: (one) => one.length, maxLength: 4 }),
        text,
        (bodies, theme) => {
          const notes = bodies.map(note);
          const data = { notes, preferences: { theme, views: '{"/a/":[]}' } };
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
  test('views of other archives stay', () => {
    expect(JSON.parse(mergedPreference('views', '{"/a/":[1],"/b/":[2]}', '{"/b/":[3]}'))).toEqual({
      '/a/': [1],
      '/b/': [3],
    });
    expect(mergedPreference('theme', 'dark', 'light')).toBe('light');
  });
});
