import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { raw } from 'hast-util-raw';
import { parse, parseFragment } from 'parse5';
import { boundDepth } from '../sanitize/index.ts';
import type { Ledger } from './ledger.ts';
import { markdownTree } from './markdownTree.ts';
import { excessOf, markdownExcessOf } from './markupBounds.ts';
import { NamesInBrackets } from './namesInBrackets.ts';
import { isPageName } from './pageNames.ts';
import { plainParagraphs, SET_IN } from './plainParagraphs.ts';
import { withShortcodesApart } from './shortcodes.ts';
import { separateLines } from './sourceLines.ts';
import { readWikiMarks } from './wikiMarks.ts';

/** How a body is written. */
export type BodyDialect = 'html' | 'markdown' | 'plain';

/** A body that begins with one of these is HTML: Markdown would make code of its indents. */
const BLOCK_START =
  /^\s*<(?:!--|!doctype|\?xml|\/?(?:html|head|body|div|p|section|article|main|header|figure|img|table|ul|ol|li|h[1-6]|blockquote|pre|center|br|hr|span|font|iframe|video|audio|style|script)\b)/i;

/** The same, escaped, and how such a body ends. */
const ESCAPED_START = /^\s*&lt;(?:div|p|section|article|figure|h[1-6]|blockquote)(?:&gt;|\s)/i;
const ESCAPED_END = /&lt;\/[a-z][a-z0-9]{0,15}\s*&gt;\s*$/i;

/** A whole page: its head and its parts around the article are there too. */
const PAGE_START = /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body)\b/i;
/** Where a page shows that it is one, in UTF-16 units. */
const HEAD = 5_000;
/** Marks of Markdown that plain text does not have by chance. */
const MARKDOWN =
  /^#{1,6}[ \t]+\S|!?\[[^[\]\n]{1,300}\]\((?:https?:|\/|\.)|\*\*[^*\n]{1,300}\*\*|^(?:```|~~~)/m;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--/i;

/** Tells how a body is written from its text; the name of its file counts only where the text leaves it open. */
export function dialectOf(body: string, file: string): BodyDialect {
  if (BLOCK_START.test(body) || isEscaped(body)) return 'html';
  if (isPageName(file)) return TAG.test(body) || /&(?:#\d+|[a-z]+);/i.test(body) ? 'html' : 'plain';
  const hasTags = TAG.test(new NamesInBrackets(body).without(body));
  if (hasTags || MARKDOWN.test(body)) return 'markdown';
  return /\.txt$/i.test(file) || isSetIn(body) ? 'plain' : 'markdown';
}

/** True for markup that was escaped from its first sign to its last: nobody writes about markup like that. */
function isEscaped(body: string): boolean {
  return ESCAPED_START.test(body) && ESCAPED_END.test(body.slice(-100)) && !TAG.test(body);
}

/** Markdown would make code of such paragraphs. */
function isSetIn(body: string): boolean {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.filter((line) => SET_IN.test(line)).length >= (lines.length - 1) * 0.8;
}

/** The body as a tree, bounded in depth; undefined, with the reason in the ledger, where it asks too much of the parser. */
export function parseBody(body: string, file: string, ledger: Ledger): Root | undefined {
  const dialect = settledDialect(body, file, ledger);
  const excess = dialect === 'plain' ? undefined : excessOf(body);
  if (excess !== undefined) return refuse(excess, ledger);
  try {
    return bounded(parseAs(dialect, body, ledger), ledger);
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

/** A whole page as a tree, with its head. */
function parsePage(body: string): Root {
  return fromParse5(parse(body, { scriptingEnabled: false })) as Root;
}

function parseAs(dialect: BodyDialect, body: string, ledger: Ledger): Root {
  if (dialect === 'plain') return plainTree(body);
  const apart = withShortcodesApart(body);
  if (dialect === 'html') return PAGE_START.test(body.slice(0, HEAD)) ? parsePage(apart) : parseHtml(apart);
  const { body: separated, count } = separateLines(readWikiMarks(apart, ledger));
  if (count > 0) ledger.repair('paragraph.lines', '', count);
  return raw(markdownTree(separated)) as Root;
}

function plainTree(body: string): Root {
  return {
    type: 'root',
    children: plainParagraphs(body).map((paragraph) => ({
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
