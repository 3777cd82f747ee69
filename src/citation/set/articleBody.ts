import type { BlockContent, List, ListItem, RootContent } from 'mdast';
import type { Article, Block } from '../../model/index.ts';
import { inlineMarkdown } from './inlineMarkdown.ts';
import { markdownOf } from './markdown.ts';

/**
 * A cleaned article as Markdown, below its headline: what it holds reads back as the same blocks with the same texts.
 * Captions and tables stand as HTML, which Markdown allows; a line break inside of a block is `<br>`.
 */
export function articleBody({ title, blocks }: Pick<Article, 'title' | 'blocks'>): string {
  return markdownOf({ type: 'root', children: [...headOf(title, blocks), ...contentOf(blocks)] });
}

/** A body that began with HTML would be taken for HTML as a whole. */
function headOf(title: string, blocks: readonly Block[]): RootContent[] {
  const text = title.replace(/\s+/g, ' ').trim();
  if (text !== '') return [{ type: 'heading', depth: 1, children: [{ type: 'text', value: text }] }];
  return ['caption', 'table'].includes(blocks[0]?.kind ?? '') ? [{ type: 'thematicBreak' }] : [];
}

function contentOf(blocks: readonly Block[]): RootContent[] {
  const content: RootContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = runFrom(blocks, at);
    content.push(...(run[0]?.kind === 'listItem' ? listsOf(run) : run.map(nodeOf)));
    at += run.length;
  }
  return content;
}

/** The items of a list that follow each other; any other block alone. */
function runFrom(blocks: readonly Block[], from: number): Block[] {
  const end = blocks.findIndex((block, at) => at >= from && block.kind !== 'listItem');
  return blocks.slice(from, Math.max(from + 1, end < 0 ? blocks.length : end));
}

function nodeOf(block: Block): BlockContent {
  const { kind, text, html, level, image } = block;
  if (kind === 'code') return { type: 'code', value: text };
  if (kind === 'table') return { type: 'html', value: html };
  if (kind === 'caption') return { type: 'html', value: `<figcaption>${html}</figcaption>` };
  if (kind === 'figure') {
    const alt = (image?.alt ?? '').replace(/\s+/g, ' ').trim();
    return { type: 'paragraph', children: [{ type: 'image', url: image?.src ?? '', alt }] };
  }
  const children = inlineMarkdown(block);
  if (kind === 'heading') return { type: 'heading', depth: depthOf(level), children };
  if (kind === 'quote') return { type: 'blockquote', children: [{ type: 'paragraph', children }] };
  return { type: 'paragraph', children };
}

function depthOf(level: number | undefined): 1 | 2 | 3 | 4 | 5 | 6 {
  return ([1, 2, 3, 4, 5, 6] as const).find((depth) => depth === level) ?? 3;
}

/** Lists of items in their order: an item that lies deeper is in the item before it, and numbers count on. */
function listsOf(items: readonly Block[]): List[] {
  const lists: List[] = [];
  const open: List[] = [];
  for (const item of items) {
    const depth = Math.min(item.depth ?? 1, open.length + 1);
    open.length = Math.min(open.length, depth);
    const list = open[depth - 1];
    const node: ListItem = {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: inlineMarkdown(item) }],
    };
    if (list && takes(list, item.number)) list.children.push(node);
    else {
      const begun = begin(node, item.number);
      open.length = depth - 1;
      const around = open.at(-1)?.children.at(-1);
      (around ? around.children : lists).push(begun);
      open.push(begun);
    }
  }
  return lists;
}

/** Numbers that Markdown can begin a list with. */
function isNumber(number: number | undefined): number is number {
  return number !== undefined && number >= 0 && number < 1e9;
}

function begin(node: ListItem, number: number | undefined): List {
  const ordered = isNumber(number);
  return { type: 'list', ordered, ...(ordered && { start: number }), spread: false, children: [node] };
}

function takes({ ordered, start, children }: List, number: number | undefined): boolean {
  return ordered ? isNumber(number) && number === (start ?? 1) + children.length : !isNumber(number);
}
