import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  type ArticleCard,
  groupBy,
  type LibraryIndex,
  type ReuseLink,
  type ReuseRelation,
  type Source,
} from '../../model/index.ts';
import { libraryQuery } from './queries.ts';

/** The index with the look-ups that screens need. */
export interface Library {
  readonly index: LibraryIndex;
  readonly cards: ReadonlyMap<string, ArticleCard>;
  readonly sources: ReadonlyMap<string, Source>;
  /** By article id: its links, the most shared text first. */
  readonly links: ReadonlyMap<string, readonly ArticleLink[]>;
}

/** A reuse link as one of its two articles sees it. */
export interface ArticleLink {
  /** The other article's id. */
  readonly other: string;
  readonly relation: ReuseRelation;
  /** Characters of this article that the other has too. */
  readonly shared: number;
  /** Characters of those that are verbatim. */
  readonly verbatim: number;
}

/** The archive; suspends until its index is there. */
export function useLibrary(): Library {
  const { data } = useSuspenseQuery(libraryQuery);
  return useMemo(() => libraryOf(data), [data]);
}

const libraries = new WeakMap<LibraryIndex, Library>();

function libraryOf(index: LibraryIndex): Library {
  const known = libraries.get(index);
  if (known) return known;
  const library: Library = {
    index,
    cards: new Map(index.articles.map((card) => [card.id, card])),
    sources: new Map(index.sources.map((source) => [source.id, source])),
    links: linksByArticle(index.reuseLinks),
  };
  libraries.set(index, library);
  return library;
}

function linksByArticle(links: readonly ReuseLink[]): Map<string, ArticleLink[]> {
  const sides = links.flatMap(({ relation, articles: [a, b], shared, verbatim }) => [
    { of: a, other: b, relation, shared: shared[0], verbatim: verbatim[0] },
    { of: b, other: a, relation, shared: shared[1], verbatim: verbatim[1] },
  ]);
  const byArticle = groupBy(sides, ({ of }) => of);
  for (const own of byArticle.values()) own.sort((a, b) => b.shared - a.shared);
  return byArticle;
}
