import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ArticleRecord, type Collation, witnessOfRecord } from '../../../model/index.ts';
import type { FoundCard } from '../../../store/index.ts';
import { articleQuery } from '../../data/queries.ts';
import { useLibrary } from '../../data/useLibrary.ts';
import { collationQuery } from '../../workers/collationQuery.ts';

/** Articles in the order of the address, and how they relate. */
export interface Collated {
  readonly records: readonly ArticleRecord[];
  readonly collation: Collation;
}

/**
 * The articles and their collation; undefined until both are there. It does not suspend: React holds back what was
 * suspended for 300 ms, and the collation takes some ten. What fails is thrown to the screen's boundary.
 */
export function useCollated(found: readonly FoundCard[]): Collated | undefined {
  const { index } = useLibrary();
  const client = useQueryClient();
  const records = useQueries({
    queries: found.map((one) => ({ ...articleQuery(one, client), throwOnError: true })),
    combine: recordsOf,
  });
  const witnesses = useMemo(() => (records ?? []).map(witnessOfRecord), [records]);
  const { data: collation } = useQuery({
    ...collationQuery(witnesses, index.names),
    enabled: records !== undefined,
    throwOnError: true,
  });
  return records && collation ? { records, collation } : undefined;
}

/** All of them, or none while one is on its way. */
function recordsOf(results: readonly { data: ArticleRecord | undefined }[]): ArticleRecord[] | undefined {
  const records = results.flatMap(({ data }) => data ?? []);
  return records.length === results.length ? records : undefined;
}
