/** HOW an article, a passage or a collation is cited and handed on: CSV, JSON, TEI. */
export { CSV_COLUMNS, collationCsv } from './collationCsv.ts';
export { collationJson, EXPORT_VERSION } from './collationJson.ts';
export { collationTei } from './collationTei.ts';
export { type CitedWitness, type Comparison, sigilOf } from './comparison.ts';
