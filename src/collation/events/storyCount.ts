import { countedOf } from '../archive/pairPieces.ts';
import { Partition } from '../collate/partition.ts';
import type { EventArticle, EventLink, StoryPart } from './storyPart.ts';

/** An outlet's article that has so much of another one of its own is an edition of it. */
const EDITION_SHARE = 0.75;

/** How many different stories some parts are of. */
export type CountStories = (parts: readonly (StoryPart | undefined)[]) => number;

/** Counts stories: versions and editions of one outlet's article are one. */
export function storyCounter(articles: readonly EventArticle[], reuse: readonly EventLink[]): CountStories {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const stories = new Partition<string>();
  for (const link of reuse) if (isEdition(link, byId)) stories.unite(...link.articles);
  return (parts) => new Set(parts.map((part) => stories.rootOf(articles[part?.place ?? -1]?.id ?? ''))).size;
}

function isEdition(
  { relation, articles: [a, b], passages }: EventLink,
  byId: ReadonlyMap<string, EventArticle>,
): boolean {
  if (relation === 'version') return true;
  const [one, other] = [byId.get(a), byId.get(b)];
  if (!one || !other || one.sourceId !== other.sourceId) return false;
  const shared = passages.reduce((sum, passage) => sum + Math.min(...countedOf(passage)), 0);
  return shared >= EDITION_SHARE * Math.min(lengthOf(one), lengthOf(other));
}

function lengthOf({ sections }: EventArticle): number {
  return sections.reduce((sum, { length }) => sum + length, 0);
}
