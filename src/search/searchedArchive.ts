import { type LibraryIndex, markAt, type NameGroup, unpackMarks } from '../model/index.ts';
import type { SearchedArchive } from './search.ts';

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
