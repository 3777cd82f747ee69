import { CITATION_WRITERS, type CitationFormat } from './citationFormats.ts';
import type { CitedItem, Quotation } from './citedItem.ts';
import { inMarks, quotationMarks } from './quotationMarks.ts';

/** Words of an article, with where they stand in the words of the interface, and the way there. */
export interface CitedQuotation extends Quotation {
  /** 第 3 段，第 120–158 字 */
  readonly place: string;
  /** The reader's own address of the words; absent where the reader is at none. */
  readonly address?: string | undefined;
}

/**
 * Words with their source. As text: the words in the quotation marks of their language, the reference, their place and
 * the way there, each on a line. For reference managers: the reference, with words and place as notes.
 */
export function citeQuotation(item: CitedItem, quotation: CitedQuotation, format: CitationFormat): string {
  const { isText, write } = CITATION_WRITERS[format];
  if (!isText) return write([{ ...item, quotation, ...whereOf(item, quotation) }]);
  const words = inMarks(quotation.text, quotationMarks(item.language ?? ''));
  const place = [quotation.place, quotation.address].filter((part) => part !== undefined).join(' ');
  return `${words}\n${write([item])}${place}\n`;
}

/** The copy's address leads to the words. */
function whereOf({ archive }: CitedItem, { address }: CitedQuotation) {
  return archive && address !== undefined ? { archive: { ...archive, address } } : {};
}
