import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StandingBlock, textAbove, topOfText } from './readingPlace.ts';

/** Blocks one below the other, with gaps, a character a pixel or more. */
const standing = fc
  .array(fc.record({ units: fc.integer({ min: 1, max: 400 }), gap: fc.nat(30) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => {
    const blocks: StandingBlock[] = [];
    let [from, top] = [0, 100];
    for (const { units, gap } of parts) {
      blocks.push({ from, top, height: units * 2 });
      from += units + 1;
      top += units * 2 + gap;
    }
    return { blocks, length: from - 1, bottom: top };
  });

describe('the place where an article was left', () => {
  test('is found again, to a line of text', () => {
    fc.assert(
      fc.property(
        standing,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ blocks, length, bottom }, part) => {
          const line = 100 + part * (bottom - 100);
          const above = textAbove(blocks, length, line);
          expect(above).toBeGreaterThanOrEqual(0);
          expect(above).toBeLessThanOrEqual(length);
          const top = topOfText(blocks, length, above) ?? Number.NaN;
          // A gap between blocks is nobody's text.
          expect(Math.abs(top - line)).toBeLessThanOrEqual(34);
        },
      ),
    );
  });
  test('never goes back while the reader goes on', () => {
    fc.assert(
      fc.property(standing, fc.nat(4000), fc.nat(500), ({ blocks, length }, line, further) => {
        expect(textAbove(blocks, length, line + further)).toBeGreaterThanOrEqual(
          textAbove(blocks, length, line),
        );
      }),
    );
  });
  test('is the beginning while the text is below, and nowhere in an empty article', () => {
    expect(textAbove([{ from: 0, top: 300, height: 50 }], 20, 80)).toBe(0);
    expect(topOfText([], 0, 12)).toBeUndefined();
  });
});
