import { type LibraryIndex, markAt, type NameGroup, unpackMarks } from '../model/index.ts';
import type { ArticleFacts } from './candidates.ts';
import type { QueryWorld } from './parseQuery.ts';

/** The archive as a search sees it. */
export interface SearchedArchive {
  readonly timeZone: string;
  readonly outlets: QueryWorld['outlets'];
  readonly languages: readonly string[];
  /** All groups of names, without a form in common. */
  readonly names: readonly NameGroup[];
  /** By place. */
  readonly facts: readonly ArticleFacts[];
}

/** An archive as a search sees it; `names` are all groups of names, the program's and the archive's own. */
export function searchedArchiveOf(
  index: Pick<LibraryIndex, 'timeZone' | 'sources' | 'marks' | 'languages'>,
  names: readonly NameGroup[],
): SearchedArchive {
  const { timeZone, sources } = index;
  const columns = unpackMarks(index.marks, timeZone);
  return {
    timeZone,
    outlets: sources,
    languages: index.languages.map(({ lang }) => lang),
    names,
    facts: Array.from({ length: columns.count }, (_, place) => markAt(columns, sources, place)),
  };
}
