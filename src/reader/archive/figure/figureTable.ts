/** A cell: a text, a number, or nothing. */
export type Cell = string | number;

/** A column of a figure's table. */
export interface TableColumn {
  /** Its name in the CSV file, the same in every language. */
  readonly key: string;
  /** Its name on the screen. */
  readonly label: string;
  /** How a number of it is written on the screen; in the file it stands as it is. */
  readonly format?: (value: number) => string;
}

/** The table behind a figure. */
export interface FigureTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}
