import type { Element, ElementContent, Root, RootContent } from 'hast';

export type Node = Root | RootContent | ElementContent;

/** The text of a node and all below it, as it stands; comments have none here. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** An attribute as text; empty where there is none. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === null || value === undefined || value === false ? '' : String(value);
}

export function classesOf(element: Element): string[] {
  return attribute(element, 'className')
    .split(/\s+/)
    .filter((name) => name !== '');
}

/** True where any element below the node (or the node) has one of these names. */
export function holdsElement(node: Node, names: ReadonlySet<string>): boolean {
  if (node.type === 'element' && names.has(node.tagName)) return true;
  return 'children' in node && node.children.some((child) => holdsElement(child, names));
}

/** Nesting deeper than any article means; walking it would break the walker. */
export function isDeeperThan(node: Node, most: number): boolean {
  let level: readonly Node[] = [node];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((one) => ('children' in one ? one.children : []));
  }
  return false;
}
