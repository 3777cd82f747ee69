import Papa from 'papaparse';

/**
 * Cells that spreadsheets take for a formula, in half and in full width; papaparse puts a `'` before them. Its own
 * pattern would miss those of several lines.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Without it spreadsheets take UTF-8 for the system's old charset. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as CSV that spreadsheets open as it is: with a byte order mark, lines ended by CR LF, and no cell taken for a formula. */
export function tableCsv<Column extends string>(
  columns: readonly Column[],
  data: readonly Readonly<Record<Column, string | number>>[],
): string {
  const fields = [...columns];
  const options = { columns: fields, escapeFormulae: FORMULA, newline: '\r\n' };
  return `${BYTE_ORDER_MARK}${Papa.unparse({ fields, data: [...data] }, options)}\r\n`;
}
