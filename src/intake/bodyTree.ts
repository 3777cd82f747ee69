import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { raw } from 'hast-util-raw';
import { parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { boundDepth } from '../sanitize/index.ts';
import type { Ledger } from './ledger.ts';
import { excessOf, markdownExcessOf } from './markupBounds.ts';

/** How a body is written. */
export type BodyDialect = 'html' | 'markdown' | 'plain';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true });

/** A body that begins with one of these is HTML: Markdown would make code of its indents. */
const BLOCK_START =
  /^\s*<(?:!--|!doctype|\?xml|\/?(?:html|head|body|div|p|section|article|main|header|figure|img|table|ul|ol|li|h[1-6]|blockquote|pre|center|br|hr|span|font|iframe|video|audio|style|script)\b)/i;

/** Tells how a body is written from its beginning and the name of its file. */
export function dialectOf(body: string, file: string): BodyDialect {
  if (/\.html?$/i.test(file) || BLOCK_START.test(body)) return 'html';
  if (/\.txt$/i.test(file) && !/<\/(?:p|div)>/i.test(body)) return 'plain';
  return 'markdown';
}

/** The body as a tree, bounded in depth; undefined, with the reason in the ledger, where it asks too much of the parser. */
export function parseBody(body: string, file: string, ledger: Ledger): Root | undefined {
  const dialect = settledDialect(body, file, ledger);
  const excess = dialect === 'plain' ? undefined : excessOf(body);
  if (excess !== undefined) return refuse(excess, ledger);
  try {
    return bounded(parseAs(dialect, body), ledger);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), ledger);
  }
}

/** Markdown that asks too much of its parser is read as plain text: nothing of it is lost but its looks. */
function settledDialect(body: string, file: string, ledger: Ledger): BodyDialect {
  const dialect = dialectOf(body, file);
  const excess = dialect === 'markdown' ? markdownExcessOf(body) : undefined;
  if (excess === undefined) return dialect;
  ledger.repair('body.plain', `read as plain text: ${excess}`);
  return 'plain';
}

/** A piece of HTML as a tree. */
export function parseHtml(body: string): Root {
  // Without the places of the nodes in their source, which nothing asks for: half of the time goes into them.
  return fromParse5(parseFragment(body, { scriptingEnabled: false })) as Root;
}

function parseAs(dialect: BodyDialect, body: string): Root {
  if (dialect === 'html') return parseHtml(body);
  if (dialect === 'plain') return plainTree(body);
  return raw(markdown.runSync(markdown.parse(body))) as Root;
}

/** Plain text: paragraphs stand between blank lines; without any blank line each line is one. */
function plainTree(body: string): Root {
  const border = /\n[ \t\u3000]*\n/.test(body.trim()) ? /\n[ \t\u3000]*\n/ : /\n/;
  return {
    type: 'root',
    children: body.split(border).map((paragraph) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: paragraph }],
    })),
  };
}

function bounded(tree: Root, ledger: Ledger): Root {
  const lifted = boundDepth(tree);
  if (lifted > 0) ledger.repair('body.depth', '', lifted);
  return tree;
}

function refuse(reason: string, ledger: Ledger): undefined {
  ledger.fail({
    code: 'body.tooComplex',
    what: `The body is too complex to be read: ${reason}.`,
    hint: 'Save the article again from its page, or shorten its markup.',
  });
  return undefined;
}
