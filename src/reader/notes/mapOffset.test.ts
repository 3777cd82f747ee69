import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapOffset } from './mapOffset.ts';

describe('mapOffset', () => {
  test('is the offset itself where the texts are the same', () => {
    expect(mapOffset('王毅表示', 2, '王毅表示\n下一段', 'to')).toBe(2);
  });
  test('passes over line breaks and trimmed white space', () => {
    expect(mapOffset('  一二三四 ', 4, '一二\n三四', 'to')).toBe(2);
    expect(mapOffset('  一二三四 ', 4, '一二\n三四', 'from')).toBe(3);
    expect(mapOffset('一二\n三四', 3, '  一二三四 ', 'from')).toBe(4);
  });
  test('keeps the words whatever white space is between them', () => {
    const part = fc.tuple(
      fc.string({ unit: fc.constantFrom(...'一二𠮷'), minLength: 1, maxLength: 4 }),
      fc.string({ unit: fc.constantFrom(' ', '\n', '\u3000'), maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.map(([words]) => words).join('');
        const other = parts.flat().join('');
        const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const found = other.slice(mapOffset(text, from, other, 'from'), mapOffset(text, to + 1, other, 'to'));
        expect(found.replace(/\s/g, '')).toBe(text.slice(from, to + 1));
      }),
    );
  });
});
