import { MOVED_GLYPH, PASSAGE_GLYPHS } from '../../model/index.ts';
import type { RowClass } from './compareAddress.ts';

export const OMITTED_GLYPH = '∅';
export const STOCK_PHRASE_GLYPH = '§';
export const QUOTE_GLYPH = '“”';
export const ATTRIBUTION_GLYPH = '〜';

/** Every class has a glyph beside its colour and pattern, so that it is told in greyscale too. */
export const CLASS_GLYPHS: Readonly<Record<RowClass | 'stock', string>> = {
  ...PASSAGE_GLYPHS,
  unique: '◇',
  aside: '▫',
  omitted: OMITTED_GLYPH,
  moved: MOVED_GLYPH,
  stock: STOCK_PHRASE_GLYPH,
};
