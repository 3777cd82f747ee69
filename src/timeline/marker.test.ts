import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, labelWidth, MARKER_ROWS, placeMarkers, type TimelineMarker, viewOfDays } from './index.ts';

const VIEW = viewOfDays({ first: '2022-03-01', last: '2022-03-10' });
const call: TimelineMarker = { from: '2022-03-03', to: '2022-03-04', name: '中美元首视频通话' };

test('a marker lies over its days, and one outside of the view is left out', () => {
  const before = { ...call, from: '2022-02-01', to: '2022-02-28' };
  expect(placeMarkers([call, before], VIEW, 1000)).toEqual([
    { marker: call, x: 200, width: 200, label: { x: 200, row: 0 } },
  ]);
});

test('labels never touch; those without room have none', () => {
  const marker = fc
    .tuple(fc.integer({ min: -5, max: 14 }), fc.nat(4), fc.string({ minLength: 1, maxLength: 30 }))
    .map(([from, days, name]) => ({
      from: addDays('2022-03-01', from),
      to: addDays('2022-03-01', from + days),
      name,
    }));
  fc.assert(
    fc.property(fc.array(marker), fc.integer({ min: 100, max: 1400 }), (markers, width) => {
      const placed = placeMarkers(markers, VIEW, width);
      for (let row = 0; row < MARKER_ROWS; row++) {
        const labels = placed
          .flatMap(({ marker: own, label }) =>
            label?.row === row ? { from: label.x, to: label.x + labelWidth(own) } : [],
          )
          .sort((a, b) => a.from - b.from);
        labels.forEach(({ from, to }, at) => {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(labels[at + 1]?.from ?? width);
        });
      }
      for (const { x, width: own } of placed) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + own).toBeLessThanOrEqual(width + 2);
      }
    }),
  );
});

test('where there is no room for all, what a person set is named first, then what weighs most; the rest waits', () => {
  const named = (name: string, weight?: number) => ({
    ...call,
    name,
    ...(weight !== undefined && { weight }),
  });
  const all = [named('两家的事', 2), named('九家的事', 9), named('三家的事', 3), named('自定日期')];
  const names = placeMarkers(all, VIEW, 1000).map(({ marker }) => marker.name);
  expect(names).toEqual(['自定日期', '九家的事']);
});

test('a name at the end of the view stands before its end', () => {
  const last = { ...call, from: '2022-03-10', to: '2022-03-10' };
  const [placed] = placeMarkers([last], VIEW, 1000);
  expect(placed).toMatchObject({ x: 900, label: { x: 1000 - labelWidth(last), row: 0 } });
});
