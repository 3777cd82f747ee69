import {
  type ArticleMention,
  groupBy,
  type RelatedArticle,
  type ReuseLink,
  type ReuseRelation,
  type SharedOutlet,
} from '../../model/index.ts';

/** How many outlets a card names. */
const OUTLETS_NAMED = 3;

/** How many articles a record names; an official statement is in hundreds. */
const RELATED_NAMED = 100;

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

/** By article id: its links, the most shared text first, then by id. */
export function linksByArticle(links: readonly ReuseLink[]): Map<string, ArticleLink[]> {
  const sides = links.flatMap(({ relation, articles: [a, b], shared, verbatim }) => [
    { of: a, other: b, relation, shared: shared[0], verbatim: verbatim[0] },
    { of: b, other: a, relation, shared: shared[1], verbatim: verbatim[1] },
  ]);
  const byArticle = groupBy(sides, ({ of }) => of);
  for (const own of byArticle.values()) own.sort(byShared);
  return byArticle;
}

function byShared(a: ArticleLink, b: ArticleLink): number {
  return b.shared - a.shared || (a.other < b.other ? -1 : 1);
}

/**
 * The outlets that share text with an article of an outlet, as its card names them: in the order of their closest link, its
 * own outlet last, and only where there is room.
 */
export function sharedOutlets(
  own: string,
  links: readonly ArticleLink[],
  outletOf: (id: string) => string,
): { readonly sharedWith: SharedOutlet[]; readonly furtherOutlets: number } {
  const byOutlet = groupBy(
    links.filter(({ relation }) => relation === 'reuse'),
    ({ other }) => outletOf(other),
  );
  const outlets = [...byOutlet].map(([sourceId, [closest, ...further]]): SharedOutlet => {
    const { other, shared, verbatim } = closest ?? { other: '', shared: 0, verbatim: 0 };
    return { sourceId, article: other, shared, verbatim, further: further.length };
  });
  const others = outlets.filter(({ sourceId }) => sourceId !== own);
  const itself = outlets.filter(({ sourceId }) => sourceId === own);
  return {
    sharedWith: [...others, ...itself].slice(0, OUTLETS_NAMED),
    furtherOutlets: Math.max(0, others.length - OUTLETS_NAMED),
  };
}

/** An article's other versions, then the articles that share most text with it, as its record names them. */
export function relatedArticles(
  links: readonly ArticleLink[],
  mentionOf: (id: string) => ArticleMention,
): { readonly related: RelatedArticle[]; readonly furtherRelated: number } {
  const versions = links.filter(({ relation }) => relation === 'version');
  const reuse = links.filter(({ relation }) => relation === 'reuse');
  const named = [...versions, ...reuse].slice(0, Math.max(versions.length, RELATED_NAMED));
  return {
    related: named.map(({ other, ...link }) => ({ ...mentionOf(other), ...link })),
    furtherRelated: links.length - named.length,
  };
}
