import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { simplifiedOf } from './simplifiedOf.ts';

describe('simplifiedOf', () => {
  it('gives what OpenCC gives for every settled character, with all of its tables', () => {
    const toSimplified = Converter({ from: 't', to: 'cn' });
    const settled = Array.from({ length: 0x11_0000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code).normalize('NFKC'))
      .filter((text) => [...text].length === 1);
    expect(settled.length).toBeGreaterThan(1_000_000);
    expect(settled.filter((one) => simplifiedOf(one) !== toSimplified(one))).toEqual([]);
    expect(simplifiedOf('國')).toBe('国');
  });
});
