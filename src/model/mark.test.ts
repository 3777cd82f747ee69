import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markAt, NO_DAY, packMarks, SHARE_STEPS, unpackMarks } from './index.ts';

const SOURCES = [{ id: 'sina' }, { id: 'zaobao' }];
const MINUTE = 60_000;
const other = { sourceId: 'cna', article: 'x', shared: 1, verbatim: 1, further: 0 };

const card = fc.record(
  {
    sourceId: fc.constantFrom('sina', 'zaobao'),
    publishedAt: fc.option(fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(2040, 0) })),
    isDayOnly: fc.boolean(),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  },
  { requiredKeys: ['sourceId', 'publishedAt', 'isDayOnly', 'share'] },
);
const at = ({ publishedAt }: { publishedAt: number | null }) => publishedAt ?? Number.POSITIVE_INFINITY;
const archive = fc.array(card).map((cards) =>
  cards
    .sort((a, b) => at(a) - at(b) || 0)
    .map(({ isDayOnly, share, ...one }) => ({
      ...one,
      ...(isDayOnly &&
        one.publishedAt !== null && { publishedDay: new Date(one.publishedAt).toISOString().slice(0, 10) }),
      sharedWith: share === null ? [] : [other],
      share: share ?? 0,
    })),
);

describe('marks', () => {
  test('come out of their columns as they went in, to the minute', () => {
    fc.assert(
      fc.property(archive, (cards) => {
        const columns = unpackMarks(
          packMarks(cards, SOURCES, ({ share }) => share),
          'UTC',
        );
        expect(columns.count).toBe(cards.length);
        cards.forEach(({ sourceId, publishedAt, sharedWith, ...rest }, place) => {
          expect(markAt(columns, SOURCES, place)).toEqual({
            place,
            sourceId,
            publishedAt: publishedAt === null ? null : Math.floor(publishedAt / MINUTE) * MINUTE,
            hasSharedText: sharedWith.length > 0,
            ...('publishedDay' in rest && { publishedDay: rest.publishedDay }),
          });
        });
      }),
    );
  });
  test('keep a share to a fifteenth, rounded down: the least is a step, and only the whole is the last', () => {
    const cards = [0, 0.01, 0.5, 0.99, 1].map((share) => ({
      sourceId: 'sina',
      publishedAt: 0,
      sharedWith: share === 0 ? [] : [other],
      share,
    }));
    const columns = unpackMarks(
      packMarks(cards, SOURCES, ({ share }) => share),
      'UTC',
    );
    expect([...columns.shares]).toEqual([0, 1, 7, 14, SHARE_STEPS]);
  });
  test('take a digit per article with shared text for its share, and none for the others', () => {
    const cards = Array.from({ length: 100 }, (_, index) => ({
      sourceId: 'sina',
      publishedAt: 0,
      sharedWith: index % 4 === 0 ? [other] : [],
    }));
    expect(packMarks(cards, SOURCES, () => 0.7).shares).toHaveLength(25);
  });
  test('of any texts in the data are some marks in the order of time', () => {
    const text = fc.stringMatching(/^[A-Za-z0-9_-]{0,30}$/);
    const packed = fc.record({ minutes: text, sources: text, dayOnly: text, shared: text, shares: text });
    fc.assert(
      fc.property(packed, (columns) => {
        const { count, instants, shares, days } = unpackMarks(columns, 'UTC');
        expect([...instants]).toEqual([...instants].sort((a, b) => (a < b ? -1 : Number(a > b))));
        expect(shares.every((share) => share <= SHARE_STEPS)).toBe(true);
        expect([shares.length, days.length, instants.length]).toEqual([count, count, count]);
        expect(days.every((day, place) => day === NO_DAY || Number.isFinite(instants[place]))).toBe(true);
      }),
    );
  });
});
