import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TimeView, viewOfDays } from '../../../timeline/index.ts';
import { heldView } from './useViewGestures.ts';

const BOUNDS = viewOfDays({ first: '2014-01-01', last: '2022-12-31' });
const VIEW = viewOfDays({ first: '2018-01-01', last: '2018-12-31' });
const BOX = { left: 50, width: 1000 };
const minuteAt = (view: TimeView, x: number) =>
  view.from + ((x - BOX.left) / BOX.width) * (view.to - view.from);

test('what lies under one finger stays under it', () => {
  const moved = heldView(VIEW, [300], [350], BOX, BOUNDS);
  expect(moved.to - moved.from).toBe(VIEW.to - VIEW.from);
  expect(minuteAt(moved, 350)).toBeCloseTo(minuteAt(VIEW, 300), -1);
});

test('what lies between two fingers stays there while they spread and close', () => {
  const place = fc.integer({ min: 400, max: 650 });
  fc.assert(
    fc.property(fc.tuple(place, place), fc.tuple(place, place), (before, now) => {
      fc.pre(Math.abs(before[0] - before[1]) >= 60 && Math.abs(now[0] - now[1]) >= 60);
      const view = heldView(VIEW, before, now, BOX, BOUNDS);
      const middle = ([one, other]: readonly number[]) => ((one ?? 0) + (other ?? 0)) / 2;
      const perPixel = (view.to - view.from) / BOX.width;
      const moved = minuteAt(view, middle(now)) - minuteAt(VIEW, middle(before));
      expect(Math.abs(moved)).toBeLessThanOrEqual(perPixel + 1);
    }),
  );
});

test('two fingers as far apart as before show as much as before', () => {
  expect(heldView(VIEW, [300, 500], [300, 500], BOX, BOUNDS)).toEqual(VIEW);
});
