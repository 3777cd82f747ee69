import Papa from 'papaparse';

/**
 * Cells that spreadsheets take for a formula, in half and in full width; papaparse puts a `'` before them. Its own
 * pattern would miss those of several lines.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Without it spreadsheets take UTF-8 for the system's old charset. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as CSV for spreadsheets: UTF-8 with a mark that says so, lines ended by CR and LF, no cell that is run as a formula. */
export function tableCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): string {
  const options = { columns: [...columns], escapeFormulae: FORMULA, newline: '\r\n' };
  return `${BYTE_ORDER_MARK}${Papa.unparse({ fields: [...columns], data: [...rows] }, options)}\r\n`;
}
