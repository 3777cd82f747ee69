import { type Comparison, sigilOf } from '../../../citation/index.ts';
import { findDifferences } from '../../../collation/index.ts';
import { countCharacters } from '../../../text/index.ts';
import type { ExportRequest } from './exportRequest.ts';

/** The whole comparison for the formats that hold data, whatever rows are shown. */
export function citedComparison(request: ExportRequest): Comparison {
  const { collation, records, library, reference, words } = request;
  return {
    collation,
    witnesses: records.map(({ article }, column) => ({
      sigil: sigilOf(column),
      article,
      outlet: words.outlet(article),
    })),
    ...(reference !== undefined && { reference }),
    differencesOf: (before, after) => findDifferences(before, after, library.index.names),
    countCharacters,
  };
}
