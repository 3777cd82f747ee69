import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeEventChunk,
  decodeEventList,
  decodeEventMarkers,
  type EventChunk,
  type EventList,
  type EventMarkers,
  FORMAT_VERSION,
} from './index.ts';

const MENTION = {
  id: 'e',
  name: { zh: '通话', en: 'Call' },
  headline: '王毅通电话',
  lang: 'zh-Hans',
  sourceId: 'sina',
};
const DATE = { day: '2022-03-18', name: { zh: '视频通话', en: 'Video call' } };
const LIST: EventList = {
  format: FORMAT_VERSION,
  dates: [DATE, { ...DATE, until: '2022-03-19' }],
  chunks: [{ sha256: '0'.repeat(64) }],
  events: [{ ...MENTION, from: 0, to: null, places: 'CE', outlets: 2, chunk: 0 }],
};
const MARKERS: EventMarkers = {
  format: FORMAT_VERSION,
  dates: [DATE],
  events: [{ ...MENTION, from: 0, to: 60_000, outlets: 2 }],
};
const CHUNK: EventChunk = {
  format: FORMAT_VERSION,
  events: [
    {
      id: 'e',
      members: [
        {
          place: 2,
          parts: [{ heading: '小标题', range: [3, 9] }],
          length: 6,
          shared: 5,
          verbatim: 4,
          source: 1,
          reasons: [
            { kind: 'passage', with: 1, range: [3, 8], length: 5, isVerbatim: true, ms: null },
            { kind: 'headline', with: 1, words: ['通话'], ms: 60_000 },
            { kind: 'act', with: 1, act: 'call', persons: ['王毅', '库列巴'], ms: 0 },
            { kind: 'version', with: 1 },
            { kind: 'given' },
          ],
        },
      ],
    },
  ],
};

describe('events in the data', () => {
  it('come back as they were written', () => {
    expect(decodeEventList(JSON.stringify(LIST))).toEqual({ ok: true, value: LIST });
    expect(decodeEventMarkers(JSON.stringify(MARKERS))).toEqual({ ok: true, value: MARKERS });
    expect(decodeEventChunk(JSON.stringify(CHUNK))).toEqual({ ok: true, value: CHUNK });
  });
  it.each([
    ['a chunk outside of the data folder', { ...LIST, chunks: [{ sha256: '../x' }] }],
    ['places that are no packed numbers', { ...LIST, events: [{ ...LIST.events[0], places: '<b>' }] }],
    ['a day in no form', { ...LIST, dates: [{ ...DATE, day: 'soon' }] }],
  ])('refuses %s', (_, list) => {
    expect(decodeEventList(JSON.stringify(list))).toMatchObject({ ok: false, isOtherFormat: false });
  });
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const decode of [decodeEventList, decodeEventMarkers, decodeEventChunk])
          expect(decode(text).ok).toBe(false);
      }),
    );
  });
});
