import type { Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Ledger } from './ledger.ts';
import { holdsElement, type Node, textOf } from './tree.ts';

const html = unified().use(rehypeParse, { fragment: true });
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

const BEGINS_WITH_MARKUP = /^\s*<(?:[a-z!]|\/)/i;

/**
 * A body as a tree. A body that begins with HTML is HTML: as Markdown its indents would become code.
 * `isPlain` bodies have a paragraph a line.
 */
export function parseBody(body: string, isPlain: boolean, ledger: Ledger): Root {
  if (BEGINS_WITH_MARKUP.test(body)) return unescapeOnce(html.parse(body), ledger);
  if (isPlain) return plainTree(body);
  return unescapeOnce(markdown.runSync(markdown.parse(body)) as Root, ledger);
}

function plainTree(body: string): Root {
  const children = body.split(/\r?\n/).map(
    (line): RootContent => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: line }],
    }),
  );
  return { type: 'root', children };
}

const BLOCK_TAG = /<(p|div|section|article|h[1-6]|ul|ol|li|blockquote|table|figure|br)\b[^<>]*>/gi;
const REAL_BLOCKS: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'h1', 'h2', 'h3']);
const CODE: ReadonlySet<string> = new Set(['pre', 'code', 'samp', 'kbd', 'textarea', 'script', 'style']);

/** So many escaped block tags are a body that was escaped twice; one or two are text about HTML. */
const LEAST_ESCAPED_TAGS = 3;

/**
 * Some crawlers escape a body twice, so that its tags are read as text. Where no real block markup is left, such
 * text is parsed as HTML: once, before anything is cleaned. Code samples stay as they are.
 */
function unescapeOnce(root: Root, ledger: Ledger): Root {
  return holdsElement(root, REAL_BLOCKS) ? root : (unescapedIn(root, ledger) as Root);
}

function unescapedIn(node: Node, ledger: Ledger): Node {
  if (!('children' in node) || (node.type === 'element' && CODE.has(node.tagName))) return node;
  const children = node.children.flatMap((child): RootContent[] => {
    if (child.type !== 'text') return [unescapedIn(child, ledger) as RootContent];
    if ((textOf(child).match(BLOCK_TAG)?.length ?? 0) < LEAST_ESCAPED_TAGS) return [child];
    ledger.repair('body.unescaped');
    return html.parse(child.value).children;
  });
  return { ...node, children } as Node;
}
