import { collationCsv, collationHtml, collationJson, collationTei } from '../../../citation/index.ts';
import { citedComparison } from './citedComparison.ts';
import { comparisonPage } from './comparisonPage.ts';
import type { ExportRequest } from './exportRequest.ts';

/** The rows that are shown, as one HTML file. */
export function writeHtml(request: ExportRequest): string {
  return collationHtml(comparisonPage(request));
}

/** The whole comparison as a table. */
export function writeCsv(request: ExportRequest): string {
  return collationCsv(citedComparison(request));
}

/** The whole comparison with texts and offsets. */
export function writeJson(request: ExportRequest): string {
  return collationJson(citedComparison(request));
}

/** The whole comparison as TEI with parallel segmentation. */
export function writeTei(request: ExportRequest): string {
  return collationTei(citedComparison(request));
}
