import type { Nodes, Root, RootContent } from 'hast';

/** Deepest nesting that is kept. No article needs more; recursion over a tree stays safe below it. */
export const DEEPEST = 512;

interface Visit {
  readonly node: Nodes;
  readonly depth: number;
}

/**
 * The tree with what lies deeper than `DEEPEST` lifted up to that level, text kept, and how many elements were
 * lifted. Works without recursion, in place.
 */
export function boundDepth(tree: Root, deepest = DEEPEST): number {
  let lifted = 0;
  const open: Visit[] = [{ node: tree, depth: 0 }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { node, depth } = visit;
    if (!('children' in node)) continue;
    if (depth === deepest) lifted += flatten(node);
    else for (const child of node.children) open.push({ node: child as Nodes, depth: depth + 1 });
  }
  return lifted;
}

/** Replaces every element below `node` by its text. */
function flatten(node: { children: RootContent[] }): number {
  const texts: RootContent[] = [];
  let lifted = 0;
  const open: RootContent[] = [...node.children].reverse();
  for (let child = open.pop(); child; child = open.pop()) {
    if (child.type === 'text') texts.push(child);
    if (!('children' in child)) continue;
    lifted += 1;
    for (let index = child.children.length - 1; index >= 0; index -= 1) {
      open.push(child.children[index] as RootContent);
    }
  }
  node.children = texts;
  return lifted;
}
