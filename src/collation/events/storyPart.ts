import type { ReuseLink } from '../../model/index.ts';
import type { PairPassage } from '../archive/alignPair.ts';
import type { ArticleSection } from './articleSections.ts';

/** An article as events are found among others. Its place in a list is its place in the archive's order. */
export interface EventArticle {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of its main language. */
  readonly lang: string;
  /** Id of its outlet. */
  readonly sourceId: string;
  readonly publishedAt: number | null;
  readonly publishedDay?: string;
  readonly sections: readonly ArticleSection[];
}

/** Text that two articles share, with its passages, the one that sorts first first. */
export interface EventLink extends Pick<ReuseLink, 'relation' | 'articles'> {
  readonly passages: readonly PairPassage[];
}

/** A section of an article as a thing that can be part of an event. */
export interface StoryPart {
  /** Place of its article in the archive's order. */
  readonly place: number;
  readonly section: ArticleSection;
  /** What it stands under: its sub-heading, or its article's headline. */
  readonly headline: string;
  /** Id of its outlet. */
  readonly sourceId: string;
  readonly publishedAt: number | null;
  /** True where only the day of publication is known. */
  readonly isDayOnly: boolean;
  /** True for a place of a digest: a stretch of a section without a headline of its own. */
  readonly isExcerpt: boolean;
}

/** The parts of an archive, in its order, and where each article's begin: `starts[place]` to `starts[place + 1]`. */
export interface StoryParts {
  readonly parts: readonly StoryPart[];
  readonly starts: Int32Array;
}

/** Every section of every article. */
export function storyParts(articles: readonly EventArticle[]): StoryParts {
  const starts = new Int32Array(articles.length + 1);
  const parts: StoryPart[] = [];
  articles.forEach((article, place) => {
    for (const section of article.sections) parts.push(partOf(article, section, place));
    starts[place + 1] = parts.length;
  });
  return { parts, starts };
}

function partOf(article: EventArticle, section: ArticleSection, place: number): StoryPart {
  const { title, sourceId, publishedAt, publishedDay } = article;
  const headline = section.heading || title;
  const isDayOnly = publishedDay !== undefined;
  return { place, section, headline, sourceId, publishedAt, isDayOnly, isExcerpt: false };
}
