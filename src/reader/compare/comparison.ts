import type { ArticleRecord, Collation } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import type { FoundRanges } from '../found/useFoundHighlights.ts';
import type { ChangeAddress } from '../ui/useAddressState.ts';
import type { CompareState } from './compareAddress.ts';
import type { Row } from './rows/rows.ts';
import type { RowFocus } from './rows/useRowFocus.ts';

/** What every part of a comparison is made of. */
export interface ComparisonParts {
  readonly library: Library;
  /** The articles, in the order of the columns: the reference first. */
  readonly records: readonly ArticleRecord[];
  readonly collation: Collation;
  readonly timeZone: string;
}

/** A comparison as it is shown, and the ways to change it. */
export interface ComparisonView extends ComparisonParts {
  /** The articles alone, without the inferred common text. */
  readonly articles: readonly ArticleRecord[];
  /** Their collation, likewise without it. */
  readonly articleCollation: Collation;
  /** Id of the reference, where there is one: of an article, or `COMMON_TEXT`. */
  readonly reference: string | undefined;
  readonly allRows: readonly Row[];
  /** Those that the filters let through. */
  readonly rows: readonly Row[];
  /** Indices of the columns that have room. */
  readonly columns: readonly number[];
  /** Narrow: the readings stand one under the other, and one line says who leaves a row out. */
  readonly isList: boolean;
  /** Likewise: switches and settings are folded. */
  readonly isFolded: boolean;
  readonly focus: RowFocus;
  /** Where the search that led here found its words. */
  readonly found: FoundRanges;
  /** Shows a row in its place among the aligned rows, from whatever mode. */
  readonly showRow: (row: string) => void;
  /** The same for a place in an article's text. */
  readonly showPlace: (article: string, at: number) => void;
  readonly state: CompareState;
  readonly change: ChangeAddress<CompareState>;
}
