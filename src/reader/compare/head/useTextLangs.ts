import { useMemo } from 'react';
import type { ArticleRecord } from '../../../model/index.ts';

/** The languages of articles and of their blocks. */
export function useTextLangs(records: readonly ArticleRecord[]): readonly string[] {
  return useMemo(
    () =>
      records.flatMap(({ article }) => [
        article.lang,
        ...article.blocks.map((one) => one.lang ?? article.lang),
      ]),
    [records],
  );
}
