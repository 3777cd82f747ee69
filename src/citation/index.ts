/** HOW an article, a passage or a collation is cited and handed on: reference line, plain text, CSV, JSON, TEI, HTML. */
export { type ArticleCitation, citeArticle } from './citeArticle.ts';
export { type CitedReading, citePassage } from './citePassage.ts';
export { CSV_COLUMNS, collationCsv } from './collationCsv.ts';
export { collationHtml } from './collationHtml.ts';
export { collationJson, EXPORT_VERSION } from './collationJson.ts';
export { collationTei } from './collationTei.ts';
export { type CitedWitness, type Comparison, sigilOf } from './comparison.ts';
export { type CitedContact, CONTACT_COLUMNS, contactsCsv } from './contactsCsv.ts';
export { csvTable } from './csvTable.ts';
export { escapeMarkup } from './escapeMarkup.ts';
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
