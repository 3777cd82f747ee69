/** Writes numbers as short as a cell needs them: 701, 5,208, 2.1万. Left to itself the compact form groups from ten thousand on. */
export function cellNumbers(language: string): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    notation: 'compact',
    maximumFractionDigits: 1,
    useGrouping: 'always',
  });
}
