import type { Nodes, Parents, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { cutBareAddresses } from './bareAddresses.ts';
import { NamesInBrackets } from './namesInBrackets.ts';
import { settleNotes } from './noteMarks.ts';
import { keepNumberMarks } from './numberMarks.ts';
import { StrayDefinitions } from './strayDefinitions.ts';
import { widenTable } from './tableWidth.ts';

// One tilde is a range: 3~5 degrees. Stress begins and ends beside Chinese signs as editors write it: **王毅：**他说.
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkRehype, { allowDangerousHtml: true });

/** Markdown as a tree of HTML, where raw HTML is not parsed yet. What is text and only looks like marks stays text. */
export function markdownTree(source: string) {
  const root = markdown.parse(source);
  const parents = parentsIn(root);
  const stray = new StrayDefinitions(parents);
  const names = new NamesInBrackets(source);
  // The inner ones first: a note that is put into the text hands on what it holds.
  for (const parent of parents.reverse()) {
    names.keepIn(parent);
    keepNumberMarks(parent, source);
    if (parent.type === 'table') widenTable(parent);
    stray.keepIn(parent, source);
    cutBareAddresses(parent);
  }
  const tree = markdown.runSync(root);
  settleNotes(tree);
  return tree;
}

/** Each before those inside it, in the order of the source; without recursion, for an article may nest as it likes. */
function parentsIn(root: Root): Parents[] {
  const parents: Parents[] = [];
  const left: Nodes[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!('children' in node)) continue;
    parents.push(node);
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) left.push(child);
    }
  }
  return parents;
}
