/** The words of a table that is written as lines, with blanks between them. */
export function wordsOf(table: string): string[] {
  return table.split(/\s+/u).filter((word) => word !== '');
}

/** Words as an alternative of a pattern that tries the longest first. */
export function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
