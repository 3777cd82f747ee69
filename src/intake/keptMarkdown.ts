import type { Node, Parent, Root, RootContent, Table } from 'mdast';
import { NamesInBrackets } from './namesInBrackets.ts';

/**
 * Keeps what Markdown would take out of a text or out of its numbers: definitions that nothing refers to, which are how
 * interviews name who speaks; cells beyond the columns of a table; stars between digits; names in angle brackets.
 * Changes the tree. `source` is what it was parsed from.
 */
export function keepText(root: Root, source: string): void {
  const referred = new Definitions();
  walk(root, (node) => referred.note(node));
  const names = new NamesInBrackets(source);
  walk(root, (node) => {
    if (node.type === 'table') widen(node as Table);
    if (node.type === 'html')
      Object.assign(node, { value: names.escape((node as { value: string } & Node).value) });
    if ('children' in node) {
      const parent = node as Parent;
      parent.children = parent.children.flatMap((child) => keptForms(child, source, referred));
    }
  });
}

/** Parents first; without recursion, for an article may nest as it likes. */
function walk(root: Node, visit: (node: Node) => void): void {
  const left: Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    visit(node);
    for (const child of 'children' in node ? (node as Parent).children : []) left.push(child);
  }
}

/** What references name, and which definition answers to each: the first. */
class Definitions {
  readonly #named = new Set<string>();
  readonly #first = new Map<string, Node>();

  note(node: Node): void {
    const { type, identifier } = node as Node & { readonly identifier?: string };
    if (identifier === undefined) return;
    const key = `${/^footnote/.test(type) ? '^' : ''}${identifier}`;
    if (!/efinition$/.test(type)) this.#named.add(key);
    else if (!this.#first.has(key)) this.#first.set(key, node);
  }

  isUsed(node: Node & { readonly identifier: string }, mark: '' | '^'): boolean {
    const key = `${mark}${node.identifier}`;
    return this.#named.has(key) && this.#first.get(key) === node;
  }
}

function keptForms(node: RootContent, source: string, definitions: Definitions): RootContent[] {
  if (node.type === 'definition' && !definitions.isUsed(node, ''))
    return [{ type: 'paragraph', children: [textOf(node, source)] }];
  if (node.type === 'footnoteDefinition' && !definitions.isUsed(node, '^')) {
    const label = { type: 'text', value: `[^${node.label ?? node.identifier}]: ` } as const;
    const [first, ...rest] = node.children;
    if (first?.type === 'paragraph') return [{ ...first, children: [label, ...first.children] }, ...rest];
    return [{ type: 'paragraph', children: [label] }, ...node.children];
  }
  return isBetweenDigits(node, source) ? [textOf(node, source)] : [node];
}

/** In 5*3*2 and 2**3**4 nothing is stressed. */
function isBetweenDigits(node: RootContent, source: string): boolean {
  if (node.type !== 'emphasis' && node.type !== 'strong') return false;
  const [from, to] = rangeOf(node);
  const isAmong = /[\dA-Za-z]/.test(source.charAt(from - 1)) && /[\dA-Za-z]/.test(source.charAt(to));
  return isAmong && /^[*_]{1,2}[\d.,%]+[*_]{1,2}$/.test(source.slice(from, to));
}

function textOf(node: Node, source: string) {
  return { type: 'text', value: source.slice(...rangeOf(node)) } as const;
}

function rangeOf({ position }: Node): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** A table is as wide as its widest row, not as its head. */
function widen(table: Table): void {
  const width = table.children.reduce((most, { children }) => Math.max(most, children.length), 0);
  const [head] = table.children;
  while (head && head.children.length < width) head.children.push({ type: 'tableCell', children: [] });
  while (table.align && table.align.length < width) table.align.push(null);
}
