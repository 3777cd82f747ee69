import type { SearchedArticle } from '../model/index.ts';
import { holds } from './candidates.ts';
import { standsIn } from './preparedArticle.ts';
import type { Condition, Query } from './query.ts';

/** True where an article is what a query asks for: what is answered is decided here, by the article itself. */
export function matchesQuery(query: Query, searched: SearchedArticle, timeZone: string): boolean {
  return query.clauses.every((clause) =>
    clause.some((condition) => isMet(condition, query, searched, timeZone) !== condition.isNegated),
  );
}

function isMet(condition: Condition, query: Query, searched: SearchedArticle, timeZone: string): boolean {
  if (condition.kind === 'term') return standsIn(condition, searched, query.isTitleOnly);
  return holds(condition, searched.article, timeZone) === true;
}
