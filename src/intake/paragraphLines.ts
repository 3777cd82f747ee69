/** No program wraps lines later than this, in columns; a Han character takes two. */
const WIDEST_WRAPPED = 132;
/** Lines that mean something to Markdown by how they begin, or go on with the block before them. */
const MARKED = /^(?:\s|[#>|<=]|[-+*](?:\s|$|[-+*]{2})|\d{1,9}[.)]\s|```|~~~|\[[^\]]+\]:|$)/;
const FENCE = /^(?:```|~~~)/;

/**
 * Markdown whose paragraphs are one line each, without blank lines between them, as some extractors write it: blank
 * lines are put between. Where the longest line is longer than any wrapped one, nobody wrapped the text, so each line
 * end is meant. Gives the text and how many lines were parted.
 */
export function partLines(markdown: string): { readonly text: string; readonly parted: number } {
  const lines = markdown.split('\n');
  if (!lines.some((line) => !MARKED.test(line) && isWide(line))) return { text: markdown, parted: 0 };
  let parted = 0;
  let isCode = false;
  const text = lines.map((line, index) => {
    const next = lines[index + 1];
    if (FENCE.test(line)) isCode = !isCode;
    if (isCode || next === undefined || isOneBlock(line, next)) return line;
    parted += 1;
    return `${line}\n`;
  });
  return parted === 0 ? { text: markdown, parted } : { text: text.join('\n'), parted };
}

/** True where the second of two lines belongs to the block of the first, or begins one by itself. */
function isOneBlock(line: string, next: string): boolean {
  return MARKED.test(next) || line.trim() === '' || /(?: {2}|\\)$/.test(line) || /^\s*[|<>]/.test(line);
}

function isWide(line: string): boolean {
  if (line.length > WIDEST_WRAPPED) return true;
  if (line.length * 2 <= WIDEST_WRAPPED) return false;
  let width = 0;
  for (const character of line) width += character > '\u2e7f' ? 2 : 1;
  return width > WIDEST_WRAPPED;
}
