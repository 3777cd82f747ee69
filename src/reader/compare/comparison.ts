import type { ArticleRecord, Collation } from '../../model/index.ts';
import type { Library } from '../data/library.ts';

/** What every part of a comparison is made of. */
export interface ComparisonParts {
  readonly library: Library;
  /** The articles, in the order of the columns. */
  readonly records: readonly ArticleRecord[];
  readonly collation: Collation;
  readonly timeZone: string;
}
