/**
 * The words of a command line, as the argument parser takes them: a query begins with `-` where it leaves something out,
 * and all that stands behind `--` is no option. A blank before it, which the query does not count, says so.
 */
export function searchWords(words: readonly string[]): string[] {
  if (words[0] !== 'search') return [...words];
  const end = words.indexOf('--');
  const [options, rest] = end < 0 ? [words, []] : [words.slice(0, end), words.slice(end + 1)];
  return [
    ...options.map((word) => (/^-[^-]./u.test(word) ? ` ${word}` : word)),
    ...rest.map((word) => (word.startsWith('-') ? ` ${word}` : word)),
  ];
}
