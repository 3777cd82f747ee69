import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';

/** An element's attribute as text, whatever the tree holds; empty where it is absent. */
export function attributeOf(element: Element, name: string): string {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

/** Adds nodes to a list. Spread into one call, those of a hostile page would be more than it takes. */
export function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** All text below a node, templates' content included. */
export function textOf(node: Nodes): string {
  let text = '';
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'text') text += next.value;
    for (const child of childrenOf(next).toReversed()) open.push(child);
  }
  return text;
}

/** The text below a node for a record: white space folded. */
export function recordTextOf(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/** True where some element below the node, or the node itself, has one of these names. */
export function holdsElement(node: Nodes, names: ReadonlySet<string>): boolean {
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'element' && names.has(next.tagName)) return true;
    addAll(open, childrenOf(next));
  }
  return false;
}

/**
 * Replaces nodes in place: `change` answers what stands there from now on, or undefined to leave the node and go
 * on below it. What `change` returns is not visited again.
 */
export function replaceNodes(
  tree: Root,
  change: (node: RootContent) => readonly RootContent[] | undefined,
): void {
  const open: { children: RootContent[] }[] = [tree];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const kept: RootContent[] = [];
    for (const child of parent.children) {
      const replaced = change(child);
      addAll(kept, replaced ?? [child]);
      if (!replaced && child.type === 'element') open.push(child as { children: RootContent[] });
    }
    parent.children = kept;
  }
}

function childrenOf(node: Nodes): readonly Nodes[] {
  if (node.type === 'element' && node.content) return [...node.children, ...node.content.children];
  return 'children' in node ? (node.children as ElementContent[]) : [];
}
