import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../timeline/index.ts';
import { axisTicks } from './axisTicks.ts';

test('labels never touch or leave the axis, and there is always one', () => {
  const lengths = fc.integer({ min: 0, max: 4000 });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 0, max: 1800 }), (days, width) => {
      const span = { first: '2021-12-25', last: addDays('2021-12-25', days) };
      const ticks = axisTicks(span, width);
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
  const ticks = axisTicks({ first: '2022-03-01', last: '2022-03-07' }, 1100);
  expect(ticks.map(({ day }) => day.slice(8))).toEqual(['01', '02', '03', '04', '05', '06', '07']);
});

test('five weeks on the axis of a phone have more than one label', () => {
  expect(axisTicks({ first: '2022-02-04', last: '2022-03-07' }, 218).length).toBeGreaterThan(1);
});
