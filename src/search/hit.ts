import { type SearchedArticle, shifted, type TextRange } from '../model/index.ts';
import type { Term } from './query.ts';
import { byRank, type Rank, rankOf } from './rank.ts';
import { rangesInText, type Snippet, snippetsOf, titleMarks } from './snippet.ts';
import type { Sort } from './sort.ts';

/** An article as it is named in an answer. */
export type HitArticle = Omit<SearchedArticle['article'], 'blocks'>;

/** An article that has what was asked for. */
export interface Hit {
  /** Its place in the archive's order. */
  readonly place: number;
  readonly article: HitArticle;
  /** Ranges of its headline. */
  readonly titleMarks: readonly TextRange[];
  readonly snippets: readonly Snippet[];
  /** Articles that have the same passage, and in it what was found: one sentence in nine outlets is one hit. In the answer's order. */
  readonly others: readonly HitArticle[];
}

/** An article that was looked at and has what was asked for. */
export interface FoundArticle {
  readonly place: number;
  readonly searched: SearchedArticle;
}

const SNIPPETS = 2;

/** Sorts what was found. Undated articles come last, whatever the order. */
export function sortFound(
  found: readonly FoundArticle[],
  sort: Sort,
  terms: readonly Term[],
): FoundArticle[] {
  if (sort !== 'rank') return found.toSorted((a, b) => byTime(a, b, sort));
  const ranks = new Map(
    found.map(({ searched }): [SearchedArticle, Rank] => [searched, rankOf(terms, searched)]),
  );
  const rankIn = ({ searched }: FoundArticle) => ranks.get(searched) ?? rankOf(terms, searched);
  return found.toSorted((a, b) => byRank(rankIn(a), rankIn(b)) || byTime(a, b, 'newest'));
}

/** Places are in the order of time; undated articles have the last ones. */
function byTime(a: FoundArticle, b: FoundArticle, sort: 'newest' | 'oldest'): number {
  const isUndated = ({ searched }: FoundArticle) => Number(searched.article.publishedAt === null);
  return isUndated(a) - isUndated(b) || (sort === 'newest' ? b.place - a.place : a.place - b.place);
}

/** Makes hits of what was found, in its order: those that have the first one's passage join it. */
export function hitsOf(found: readonly FoundArticle[], terms: readonly Term[]): Hit[] {
  const left = new Map(found.map((one) => [one.searched.article.id, one]));
  return found.flatMap((one) => {
    if (!left.delete(one.searched.article.id)) return [];
    const snippets = snippetsOf(one.searched, terms, SNIPPETS);
    const others = [...idsOfPassages(one.searched, snippets)].flatMap(([id, count]) => {
      const other = left.get(id);
      if (!other || !(count === snippets.length || hasNothingElse(other.searched, one.searched, terms)))
        return [];
      left.delete(id);
      return [other];
    });
    return [
      {
        place: one.place,
        article: named(one),
        titleMarks: titleMarks(one.searched, terms),
        snippets,
        others: others.sort((a, b) => found.indexOf(a) - found.indexOf(b)).map(named),
      },
    ];
  });
}

function named({ searched: { article } }: FoundArticle): HitArticle {
  const { blocks: _, ...rest } = article;
  return rest;
}

/** The articles that share a passage in which the first mark of a snippet stands, with how many of the snippets. */
function idsOfPassages({ shared }: SearchedArticle, snippets: readonly Snippet[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, marks } of snippets) {
    const first: TextRange = marks[0] ?? [0, 0];
    const around = shared.filter(({ range }) => isInside(shifted(first, from), range));
    for (const id of new Set(around.flatMap(({ articles }) => articles)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** True where all that was found in an article's text stands in passages that another one has too. */
function hasNothingElse(searched: SearchedArticle, other: SearchedArticle, terms: readonly Term[]): boolean {
  const common = searched.shared.filter(({ articles }) => articles.includes(other.article.id));
  return rangesInText(searched, terms).every((found) => common.some(({ range }) => isInside(found, range)));
}

function isInside([from, to]: TextRange, [start, end]: TextRange): boolean {
  return start <= from && to <= end;
}
