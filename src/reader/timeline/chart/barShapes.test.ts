import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  binGrid,
  NO_FILTER,
  passingMarks,
  tallyMarks,
  unitFor,
  viewOfDays,
} from '../../../timeline/index.ts';
import { marksOf, SOURCES } from '../../../timeline/madeMarks.ts';
import { barShapes, GHOST, SHAPE_SIZE } from './barShapes.ts';

const VIEW = viewOfDays({ first: '2022-01-01', last: '2022-03-31' });
const LANES = { rowOf: Int16Array.of(0, 1, 2), count: SOURCES.length };
const PLOT = { view: VIEW, width: 900, laneHeight: 30 };

function shapesOf(articles: Parameters<typeof marksOf>[0], outlets: string[] = []) {
  const marks = marksOf(articles, 'UTC');
  const passing = passingMarks(marks, { ...NO_FILTER, outlets });
  const tally = tallyMarks(marks, passing, LANES, binGrid(VIEW, unitFor(VIEW, 180)));
  const numbers = barShapes(tally, marks.minutes, PLOT);
  return Array.from({ length: numbers.length / SHAPE_SIZE }, (_, at) => {
    const [x = 0, y = 0, width = 0, height = 0, shareClass = 0] = numbers.subarray(at * SHAPE_SIZE);
    return { x, y, width, height, shareClass };
  });
}

test('an article alone stands at its minute, in its lane, in the class of its share', () => {
  const [shape, ...others] = shapesOf([{ outlet: 'sina', at: '2022-01-02T12:00:00Z', share: 1 }]);
  expect(others).toEqual([]);
  expect(shape && shape.x + shape.width / 2).toBeCloseTo(15, 4);
  expect(shape && shape.y + shape.height).toBe(56);
  expect(shape?.shareClass).toBe(3);
});

test('what is shared lies below, what the filter leaves out on top, each as tall as it is many', () => {
  const at = '2022-02-02T12:00:00Z';
  const stack = shapesOf([
    { outlet: 'sina', at, share: 1 },
    { outlet: 'sina', at },
    { outlet: 'sina', at },
  ]);
  expect(stack.map(({ shareClass }) => shareClass)).toEqual([3, 0]);
  expect((stack[1]?.height ?? 0) / (stack[0]?.height ?? 1)).toBeCloseTo(2);
  expect(shapesOf([{ outlet: 'sina', at }], ['zaobao']).map(({ shareClass }) => shareClass)).toEqual([GHOST]);
});

test('bars lie within their lane and the plot', () => {
  const at = fc.integer({ min: Date.UTC(2022, 0, 1), max: Date.UTC(2022, 2, 31) });
  const share = fc.constantFrom(0, 0.1, 0.5, 1);
  const outlet = fc.constantFrom('guancha', 'sina', 'zaobao');
  fc.assert(
    fc.property(fc.array(fc.record({ outlet, at, share })), (articles) => {
      for (const { x, y, width, height } of shapesOf(articles)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(PLOT.width + 0.001);
        expect(height).toBeGreaterThan(0);
        expect(Math.floor(y / 30)).toBe(Math.floor((y + height) / 30));
      }
    }),
  );
});
