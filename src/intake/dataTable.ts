import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { sanitizeTree } from '../sanitize/index.ts';
import { holdsElement, textOf } from './nodes.ts';

/** What tables of figures do not hold: pages used tables to place text and pictures. */
const LAYOUT_CONTENT = new Set(
  'table img iframe video audio h1 h2 h3 h4 h5 h6 blockquote pre figure ul ol'.split(' '),
);

/** Longest text of a cell in a table of figures. */
const LONGEST_CELL = 400;

/** True for a table of figures: two or more columns of short cells; false where a table only places things. */
export function isDataTable(table: Element): boolean {
  const rows = rowsOf(table);
  return (
    rows.some((row) => row.length > 1) &&
    !table.children.some((child) => holdsElement(child, LAYOUT_CONTENT)) &&
    rows.flat().every((cell) => textOf(cell).length <= LONGEST_CELL)
  );
}

/** A table's text: a line per row, a tab between cells. */
export function tableText(table: Element): string {
  const captions = elementsIn(table, ['caption']).map(cellText);
  const lines = rowsOf(table).map((row) => row.map(cellText).join('\t'));
  return [...captions, ...lines]
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** A table's clean markup, the table element included: rows alone are no HTML that a browser reads. */
export function tableHtml(table: Element): string {
  const clean = sanitizeTree({ type: 'root', children: [table] } satisfies Root);
  return toHtml(clean).replace(/\s+/g, ' ').replace(/> </g, '><').trim();
}

function cellText(cell: Element): string {
  return textOf(cell).replace(/\s+/g, ' ').trim();
}

function rowsOf(table: Element): Element[][] {
  return elementsIn(table, ['tr']).map((row) => elementsIn(row, ['td', 'th']));
}

function elementsIn(element: Element, names: readonly string[]): Element[] {
  return element.children.flatMap((child: RootContent) => {
    if (child.type !== 'element') return [];
    return names.includes(child.tagName) ? [child] : elementsIn(child, names);
  });
}
