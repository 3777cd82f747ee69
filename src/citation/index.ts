/** HOW an article, a passage or a collation is cited and handed on: reference, quotation, RIS, BibTeX, CSL-JSON, CSV, TEI, HTML. */
export { bibtex } from './bibtex.ts';
export {
  CITATION_FORMATS,
  CITATION_WRITERS,
  type CitationFormat,
} from './citationFormats.ts';
export { type CitedArchive, type CitedItem, citedArticle } from './citedItem.ts';
export { type CitedReading, citePassage } from './citePassage.ts';
export { type CitedQuotation, citeQuotation } from './citeQuotation.ts';
export { CSV_COLUMNS, collationCsv } from './collationCsv.ts';
export { collationHtml } from './collationHtml.ts';
export { collationJson, EXPORT_VERSION } from './collationJson.ts';
export { collationTei } from './collationTei.ts';
export { type CitedWitness, type Comparison, sigilOf } from './comparison.ts';
export { type CitedContact, CONTACT_COLUMNS, contactsCsv } from './contactsCsv.ts';
export { csvTable } from './csvTable.ts';
export type {
  ComparisonPage,
  LegendEntry,
  PageCell,
  PageColumn,
  PageParagraph,
  PagePiece,
  PageRow,
  PageRowKind,
  PieceMark,
} from './page.ts';
