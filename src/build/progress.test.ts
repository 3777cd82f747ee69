import { describe, expect, it } from 'vitest';
import { progressLine, progressText } from './progress.ts';

describe('progressText', () => {
  it('counts, and says nothing of what is left before there is a rate', () => {
    expect(progressText('read', 0, 0, 5000)).toBe('Reading…');
    expect(progressText('read', 1200, 5685, 900)).toBe('Reading 1,200 of 5,685');
    expect(progressText('compare', 10, 5685, 9000)).toBe('Comparing 10 of 5,685');
  });
  it('says what is left at the rate so far', () => {
    expect(progressText('read', 1000, 4000, 4000)).toBe('Reading 1,000 of 4,000, about 12 s left');
    expect(progressText('write', 100, 2000, 10_000)).toBe('Writing 100 of 2,000, about 3 min 10 s left');
    expect(progressText('write', 2000, 2000, 10_000)).toBe('Writing 2,000 of 2,000');
  });
});

describe('progressLine', () => {
  function terminal(isTTY: boolean) {
    const written: string[] = [];
    return { isTTY, written, write: (text: string) => written.push(text) };
  }

  it('is one line of a terminal, written anew ten times a second at most, and gone at the end', () => {
    const stream = terminal(true);
    let time = 0;
    const line = progressLine(stream, () => time);
    line.show('read', 1, 9);
    time = 50;
    line.show('read', 2, 9);
    time = 120;
    line.show('read', 3, 9);
    line.show('write', 0, 4);
    line.clear();
    const clear = '\r\u001B[2K';
    expect(stream.written).toEqual([
      `${clear}Reading 1 of 9`,
      `${clear}Reading 3 of 9`,
      `${clear}Writing 0 of 4`,
      clear,
    ]);
  });
  it('says nothing in a pipe', () => {
    const stream = terminal(false);
    const line = progressLine(stream, () => 0);
    line.show('read', 1, 9);
    line.clear();
    expect(stream.written).toEqual([]);
  });
});
