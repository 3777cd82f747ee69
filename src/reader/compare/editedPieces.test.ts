import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editedPieces } from './editedPieces.ts';

test('the pieces of a reading give it back, character for character', () => {
  const reading = fc.string({ unit: fc.constantFrom(...'中国中方，。“３3表示强调 \n'), maxLength: 30 });
  fc.assert(
    fc.property(reading, reading, (before, after) => {
      const pieces = editedPieces(before, after);
      expect(pieces.map(({ text }) => text).join('')).toBe(after);
      for (const { kind, before: was } of pieces) if (!kind) expect(was).toBe('');
      const places = pieces.map(({ at }) => at);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

test('says what a difference is about', () => {
  expect(editedPieces('王毅强调要谈。', '王毅表示要谈。')).toEqual([
    { at: 0, text: '王毅', before: '' },
    { at: 4, text: '表示', before: '强调', kind: 'attribution' },
    { at: 8, text: '要谈。', before: '' },
  ]);
});
