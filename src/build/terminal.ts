import stringWidth from 'string-width';

/** What articles and file names hold may steer a terminal or turn its lines around: such characters are shown as �. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

/** A text on one line, cut to so many columns; Han characters take two. */
export function cutToColumns(text: string, columns: number): string {
  const line = printable(text.replace(/\s+/gu, ' ').trim());
  if (stringWidth(line) <= columns) return line;
  let kept = '';
  let width = 1;
  for (const character of line) {
    width += stringWidth(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A text filled up with blanks to so many columns. */
export function padToColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
