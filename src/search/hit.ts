import type { SearchedArticle, TextRange } from '../model/index.ts';
import type { Term } from './query.ts';
import { byRank, type Rank, rankOf } from './rank.ts';
import { type Snippet, snippetsOf, titleMarks } from './snippet.ts';

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

/** How an answer is sorted. */
export const SORTS = ['rank', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

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
    const others = [...idsOfPassage(one.searched, snippets)].flatMap((id) => {
      const other = left.get(id);
      left.delete(id);
      return other ? [other] : [];
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

/** The articles that share a passage in which the first mark of each snippet stands. */
function idsOfPassage({ shared }: SearchedArticle, snippets: readonly Snippet[]): Set<string> {
  const ids = snippets.map(({ from, marks: [first = [0, 0]] }) => {
    const [start, end] = [from + first[0], from + first[1]];
    const around = shared.filter(({ range }) => range[0] <= start && end <= range[1]);
    return new Set(around.flatMap(({ articles }) => articles));
  });
  const [first = new Set<string>(), ...rest] = ids;
  // What is shown of the first stands in all of the others too.
  return new Set([...first].filter((id) => rest.every((own) => own.has(id))));
}
