import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MINUTES, dayOfMinute, numberOfDay, viewOfDays } from '../../../timeline/index.ts';
import { axisTicks } from './axisTicks.ts';

const FIRST = numberOfDay('2021-12-25') * DAY_MINUTES;

test('labels never touch or leave the axis, and there is always one', () => {
  const lengths = fc.integer({ min: 360, max: 4000 * DAY_MINUTES });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 0, max: 1800 }), (length, width) => {
      const ticks = axisTicks({ from: FIRST, to: FIRST + length }, width);
      expect(ticks.length).toBeGreaterThan(0);
      ticks.forEach(({ at }, index) => {
        const next = ticks[index + 1];
        if (next) expect((next.at - at) * width).toBeGreaterThanOrEqual(80);
        if (ticks.length > 1) expect(at * width + 56).toBeLessThanOrEqual(width);
      });
    }),
  );
});

test('a week on a wide axis has a label for every day', () => {
  const ticks = axisTicks(viewOfDays({ first: '2022-03-01', last: '2022-03-07' }), 1100);
  const first = numberOfDay('2022-03-01');
  expect(ticks.map(({ minute }) => dayOfMinute(minute) - first)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('five weeks on the axis of a phone have more than one label', () => {
  const view = viewOfDays({ first: '2022-02-04', last: '2022-03-07' });
  expect(axisTicks(view, 218).length).toBeGreaterThan(1);
});

test('six hours have labels by the hour', () => {
  const ticks = axisTicks({ from: FIRST + 360, to: FIRST + 720 }, 600);
  expect(ticks.map(({ minute }) => (minute - FIRST) / 60)).toEqual([6, 7, 8, 9, 10, 11]);
});
