import type { ComparisonParts } from '../comparison.ts';
import type { Row } from '../rows/rows.ts';
import type { ExportWords } from './useExportWords.ts';

/** A comparison as it is asked to be exported. */
export interface ExportRequest extends ComparisonParts {
  /** The rows that are shown. */
  readonly rows: readonly Row[];
  /** All rows of the comparison, shown or not. */
  readonly allRows: readonly Row[];
  /** Id of the article that the others are measured against, where one was chosen. */
  readonly reference?: string | undefined;
  readonly words: ExportWords;
}
