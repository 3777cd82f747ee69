import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlOfPieces, type InlinePiece, settle, textOfPieces } from './inline.ts';

const value = fc.string({
  unit: fc.constantFrom(...'中文ab &<>"\'\u3000\u00a0\t\n\r。'),
  minLength: 1,
  maxLength: 12,
});
const bare = fc.oneof(
  value.map((text): InlinePiece => ({ kind: 'text', value: text, wrappers: [] })),
  fc.constant<InlinePiece>({ kind: 'break', wrappers: [] }),
);
const pieces = fc.array(bare, { maxLength: 8 });
const emphasis = { type: 'element' as const, tagName: 'em', properties: {}, children: [] };

test('a line without markup is written as it is between others with markup', () => {
  const marked: InlinePiece = { kind: 'text', value: 'x', wrappers: [emphasis] };
  fc.assert(
    fc.property(pieces, (own) => {
      expect(`${htmlOfPieces(own)}<em>x</em>`).toBe(htmlOfPieces([...own, marked]));
    }),
  );
});

test('settling twice changes nothing', () => {
  fc.assert(
    fc.property(pieces, (own) => {
      const once = settle(own);
      expect(textOfPieces(settle(once))).toBe(textOfPieces(once));
    }),
  );
});
