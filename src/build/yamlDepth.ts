/** Front matter and lists of a person nest five deep; what nests deeper than this is made to break parsers. */
const DEEPEST = 100;

/** `- - - x` nests a list in a line, as `? ? x` does a mapping. */
const NESTED_IN_LINE = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${DEEPEST}}`, 'm');

/**
 * Where YAML nests deeper than its parser can follow, in UTF-16 units, or undefined. To be asked before it is parsed:
 * a parser that runs out of stack while it compiles an expression ends the whole program, not only its thread.
 * Quotes are not looked at, so a text with a hundred brackets that never close is refused too.
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    const isOpening = bracket === '[' || bracket === '{';
    depth = isOpening ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return index;
  }
  return NESTED_IN_LINE.exec(text)?.index;
}
