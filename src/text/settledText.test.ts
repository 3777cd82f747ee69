import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, settledText, settledUnits } from './index.ts';

test('settledText gives what normalise gives, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'烏克蘭，「」Ａ \u3000\n\u200b𠮷ﬁﷺ㌕\0'), maxLength: 400 }),
  );
  fc.assert(
    fc.property(text, (original) => {
      expect(settledText(original)).toBe(normalise(original).text);
    }),
  );
});

test('a text of nothing but long forms is settled whole', () => {
  const text = 'ﷺ'.repeat(20_000);
  expect(settledUnits(text)).toHaveLength(normalise(text).text.length);
});
