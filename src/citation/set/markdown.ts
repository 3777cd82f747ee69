import type { Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

const OPTIONS: Options = {
  bullet: '-',
  fences: true,
  rule: '*',
  extensions: [
    gfmToMarkdown(),
    // Braces are shortcodes to blog engines, a dollar sign begins mathematics.
    { unsafe: [{ character: '{', inConstruct: 'phrasing' }] },
  ],
};

/** Markdown (CommonMark with GitHub's additions) of a tree: what its texts hold is escaped. */
export function markdownOf(tree: Nodes): string {
  return toMarkdown(tree, OPTIONS);
}
