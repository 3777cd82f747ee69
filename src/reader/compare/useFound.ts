import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ArticleRecord, type LibraryIndex, type TextRange, textOfBlocks } from '../../model/index.ts';
import { type FoundRanges, useFoundHighlights } from '../found/useFoundHighlights.ts';
import { foundRangesQuery } from '../workers/searchQuery.ts';
import type { CompareState } from './compareAddress.ts';
import '../found/found.css';

/** Where what was searched stands in the compared articles; it is marked in the texts, and nothing is where nothing was searched. */
export function useFound(
  index: LibraryIndex,
  records: readonly ArticleRecord[],
  { found }: Pick<CompareState, 'found'>,
): FoundRanges {
  const { query = '', hasVariants = true } = found ?? {};
  const answers = useQueries({
    queries: records.map((record) => ({
      ...foundRangesQuery(index, { query, hasVariants }, record),
      enabled: query.trim() !== '',
    })),
    combine: textsOf,
  });
  const ranges = useMemo(
    () => new Map(records.map(({ article }, at) => [article.id, answers[at]?.text ?? []])),
    [records, answers],
  );
  const texts = useMemo(
    () => new Map(records.map(({ article }) => [article.id, textOfBlocks(article.blocks)])),
    [records],
  );
  const shown = query.trim() === '' ? NOTHING : ranges;
  useFoundHighlights(texts, shown, undefined);
  return shown;
}

const NOTHING: FoundRanges = new Map();

/** The same function at every call, so that the same answers are the same list. */
function textsOf(results: readonly { readonly data: Found | undefined }[]): (Found | undefined)[] {
  return results.map(({ data }) => data);
}

interface Found {
  readonly text: readonly TextRange[];
}
