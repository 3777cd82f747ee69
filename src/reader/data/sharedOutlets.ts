import type { ArticleLink, Library } from './library.ts';

/** An outlet that shares text with an article: its closest article, and how many further ones do. */
export interface SharedOutlet {
  readonly sourceId: string;
  readonly link: ArticleLink;
  readonly further: number;
}

/** The outlets that share text with an article, in the order of their closest link. Another version of it is no reuse. */
export function sharedOutlets(
  library: Pick<Library, 'links' | 'cards'>,
  articleId: string,
): readonly SharedOutlet[] {
  const outlets = new Map<string, SharedOutlet>();
  for (const link of library.links.get(articleId) ?? []) {
    if (link.relation === 'version') continue;
    const sourceId = library.cards.get(link.other)?.sourceId ?? '';
    const known = outlets.get(sourceId);
    outlets.set(sourceId, known ? { ...known, further: known.further + 1 } : { sourceId, link, further: 0 });
  }
  return [...outlets.values()];
}
