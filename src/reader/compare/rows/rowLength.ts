import type { Row } from './rows.ts';

/** How long a row is, in characters without white space: the same wherever it is told. */
export interface RowLength {
  /** Of the longest reading, or of what one alone has. */
  readonly own: number;
  /** What stands within that as stock phrases, or as repeats of what the article has elsewhere: it is told beside it. */
  readonly beside: number;
}

export function rowLength({ cells, kind }: Pick<Row, 'cells' | 'kind'>): RowLength {
  const longest = (of: 'length' | 'ownLength') => Math.max(...cells.map((cell) => cell?.[of] ?? 0));
  if (kind !== 'unique') return { own: longest('length'), beside: 0 };
  return { own: longest('ownLength'), beside: longest('length') - longest('ownLength') };
}
