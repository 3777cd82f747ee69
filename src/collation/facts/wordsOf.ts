/** The words of a table that is written as lines, with blanks between them. */
export function wordsOf(table: string): string[] {
  return table.split(/\s+/u).filter((word) => word !== '');
}
