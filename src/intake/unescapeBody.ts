import type { Element, Root, RootContent, Text } from 'hast';
import { boundDepth } from '../sanitize/index.ts';
import { parseHtml } from './bodyTree.ts';
import type { Ledger } from './ledger.ts';
import { excessOf } from './markupBounds.ts';
import { holdsElement, replaceNodes } from './nodes.ts';

/** Real markup of running text: where a body has it, escaped markup in it is what the article is about. */
const REAL_BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 li blockquote pre code table dl textarea'.split(' '));

/** What these hold is text to the parser, though it looks like markup. */
const RAW_TEXT = new Set('style script xmp iframe noembed noframes plaintext title'.split(' '));

/** Escaped markup of running text, and its end. */
const ESCAPED_START = /<(p|div|h[1-6]|li|blockquote)\b[^<>]*>/gi;
const ESCAPED_END = /<\/(p|div|h[1-6]|li|blockquote)\s*>/gi;

/**
 * Mends a body that was escaped once too often (`&lt;p&gt;` where `<p>` is meant): its text is parsed as markup,
 * once, and only where the tree has no real markup of running text left. Runs before anything is cleaned.
 */
export function unescapeBody(tree: Root, ledger: Ledger): void {
  if (holdsElement(tree, REAL_BLOCKS)) return;
  replaceNodes(tree, (node) => {
    if (node.type === 'element' && RAW_TEXT.has(node.tagName)) return [node];
    if (node.type !== 'text' || !holdsEscapedBlock(node.value)) return undefined;
    const decoded = decode(node);
    if (decoded) ledger.repair('body.unescaped');
    return decoded;
  });
}

/** True where an element begins and one of its name ends after it. Ends are looked up: each start would look for its own. */
function holdsEscapedBlock(text: string): boolean {
  const lastEnds = new Map(
    Array.from(text.matchAll(ESCAPED_END), ({ 1: name = '', index }) => [name.toLowerCase(), index]),
  );
  if (lastEnds.size === 0) return false;
  for (const { 0: tag, 1: name = '', index } of text.matchAll(ESCAPED_START))
    if ((lastEnds.get(name.toLowerCase()) ?? -1) >= index + tag.length) return true;
  return false;
}

function decode(node: Text): RootContent[] | undefined {
  if (excessOf(node.value) !== undefined) return undefined;
  const inner = parseHtml(node.value);
  boundDepth(inner, 256);
  return inner.children as Element[];
}
