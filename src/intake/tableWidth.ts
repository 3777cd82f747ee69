import type { Table } from 'mdast';

/** Rows are filled up to the widest in a table of no more cells than this. */
const MOST_CELLS = 20_000;

/** A table is as wide as its widest row: cells beyond those of its head would not be shown. Changes the table. */
export function widenTable(table: Table): void {
  const [head] = table.children;
  const width = table.children.reduce((most, { children }) => Math.max(most, children.length), 0);
  if (!head || head.children.length >= width) return;
  while (head.children.length < width) head.children.push({ type: 'tableCell', children: [] });
  // Without columns each row keeps the cells that it has: one wide row would fill up thousands of others.
  const columns = table.align ?? [];
  const missing = Array.from({ length: width - columns.length }, () => null);
  table.align = width * table.children.length > MOST_CELLS ? null : [...columns, ...missing];
}
