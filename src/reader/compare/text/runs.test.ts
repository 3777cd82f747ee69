import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextMark, TextRange } from '../../../model/index.ts';
import { respeller } from '../../script/toTraditional.ts';
import type { Piece } from '../rows/cell.ts';
import { type PlacedDifference, runsOf, spelledRuns } from './runs.ts';

const respell = await respeller();
const TEXT = '王毅强调，“中方支持外交努力”。库列巴表示感谢。';
const range = fc
  .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
  .map(([a, b]): TextRange => [Math.min(a, b), Math.max(a, b)]);
const piece = (from: number, to: number): Piece => ({
  range: [from, to],
  text: TEXT.slice(from, to),
  kind: 'passage',
  isEcho: false,
});

describe('runsOf', () => {
  test('gives the pieces back, character for character, whatever layers overlap', () => {
    const mark = fc.record({
      kind: fc.constantFrom('quote', 'attribution'),
      range,
    }) as fc.Arbitrary<TextMark>;
    fc.assert(
      fc.property(fc.array(mark), fc.array(range), fc.nat(TEXT.length), (marks, ranges, middle) => {
        const pieces = [piece(0, middle), piece(middle, TEXT.length)].filter(({ text }) => text !== '');
        const differences = ranges.map(
          (one): PlacedDifference => ({ kind: 'wording', range: one, before: 'x' }),
        );
        const runs = runsOf(pieces, marks, differences);
        expect(runs.map(({ text }) => text).join('')).toBe(TEXT);
        for (const { at, text } of runs) expect(TEXT.slice(at, at + text.length)).toBe(text);
        for (const { at, text, marks: own } of runs.filter((run) => run.text !== ''))
          for (const { kind } of marks.filter(
            ({ range: [from, to] }) => from <= at && at + text.length <= to,
          ))
            expect(own).toContain(kind);
      }),
    );
  });

  test('in another script each run shows the characters at its own place, whatever layers cut the words', () => {
    const spell = (text: string, lang: string | undefined) => (lang === 'zh-Hans' ? respell(text) : text);
    fc.assert(
      fc.property(fc.array(range), fc.nat(TEXT.length), (ranges, middle) => {
        const pieces = [piece(0, middle), piece(middle, TEXT.length)].filter(({ text }) => text !== '');
        const runs = runsOf(
          pieces,
          [],
          ranges.map((one): PlacedDifference => ({ kind: 'wording', range: one, before: '发' })),
        );
        const shown = spelledRuns(runs, 'zh-Hans', spell);
        const whole = respell(TEXT);
        expect(shown.map(({ at }) => at)).toEqual(runs.map(({ at }) => at));
        for (const { at, text } of shown) expect(text).toBe(whole.slice(at, at + text.length));
        for (const { difference } of shown) expect(difference?.before ?? '發').toBe('發');
        expect(spelledRuns(runs, 'en', spell).map(({ text }) => text)).toEqual(runs.map(({ text }) => text));
      }),
    );
  });

  test('shows each difference once, also what was taken out at the very end', () => {
    const differences: PlacedDifference[] = [
      { kind: 'attribution', range: [2, 4], before: '表示' },
      { kind: 'cut', range: [TEXT.length, TEXT.length], before: '谢谢。' },
    ];
    const runs = runsOf([piece(0, 3), piece(3, TEXT.length)], [], differences);
    expect(
      runs
        .filter(({ isFirstOfDifference }) => isFirstOfDifference)
        .map(({ difference }) => difference?.before),
    ).toEqual(['表示', '谢谢。']);
    expect(runs.at(-1)?.text).toBe('');
  });
});
