import { PASSAGE_GLYPHS } from '../../model/index.ts';
import type { RowKind } from './rows.ts';

/** Every class has a glyph beside its colour and pattern, so that it is told in greyscale too. */
export const CLASS_GLYPHS: Readonly<Record<RowKind, string>> = {
  ...PASSAGE_GLYPHS,
  unique: '◇',
  aside: '▫',
};
export const OMITTED_GLYPH = '∅';
export const STOCK_PHRASE_GLYPH = '§';
