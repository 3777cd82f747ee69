import Papa from 'papaparse';

/**
 * Cells that spreadsheets take for a formula, in half and in full width; papaparse puts a `'` before them. Its own
 * pattern would miss those of several lines.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Without it spreadsheets take UTF-8 for the system's old charset. */
const BYTE_ORDER_MARK = '\ufeff';

/** Rows as a CSV file that spreadsheets open as it is, a line for the names of the columns first. */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  data: readonly Readonly<Record<Column, string | number>>[],
): string {
  const options = { columns: [...columns], escapeFormulae: FORMULA, newline: '\r\n' };
  const table = Papa.unparse({ fields: [...columns], data: [...data] }, options);
  // Of no rows papaparse ends the line of names itself.
  return `${BYTE_ORDER_MARK}${table}${data.length === 0 ? '' : '\r\n'}`;
}
