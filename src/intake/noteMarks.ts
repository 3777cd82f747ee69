import type { Element, ElementContent, Root } from 'hast';

/**
 * Settles what Markdown makes of notes: their marks are numbers in brackets, for a bare one would run into the text, and they
 * stand at the end under them, without the heading and the arrows back that no file has.
 */
export function settleNotes(tree: Root): void {
  const left: (Root | Element)[] = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    const settled: (typeof node.children)[number][] = [];
    for (const child of node.children) {
      if (child.type !== 'element') settled.push(child);
      else settled.push(...settledElement(child));
    }
    node.children = settled as typeof node.children;
    for (const child of settled) if (child.type === 'element') left.push(child);
  }
}

function settledElement(element: Element): ElementContent[] {
  const { properties, children } = element;
  if (properties.dataFootnoteRef !== undefined)
    return [{ type: 'text', value: '[' }, ...children, { type: 'text', value: ']' }];
  if (properties.dataFootnoteBackref !== undefined) return [];
  if (properties.dataFootnotes === undefined) return [element];
  return children.filter((child) => child.type !== 'element' || child.tagName !== 'h2');
}
