import { expect, test } from 'vitest';
import { COMMON_HAN, COMMON_NUMBERS } from './commonHan.ts';

test('the common characters are those of GB 2312’s first level', () => {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_, at) => 0xb0 + at);
  const text = rows.map((row) =>
    decoder.decode(Uint8Array.from({ length: 2 * 94 }, (_, at) => (at % 2 === 0 ? row : 0xa1 + (at >> 1)))),
  );
  // The last row has five places that no character stands in.
  const expected = [...text.join('')].filter((character) => /\p{Script=Han}/u.test(character)).sort();
  expect([...COMMON_HAN].map((unit) => String.fromCharCode(unit))).toEqual(expected);
  expect(COMMON_NUMBERS['国'.charCodeAt(0)]).toBe(COMMON_HAN.indexOf('国'.charCodeAt(0)) + 1);
  expect(COMMON_NUMBERS['國'.charCodeAt(0)]).toBe(0);
});
