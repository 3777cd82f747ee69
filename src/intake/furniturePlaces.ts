import type { Element } from 'hast';
import { attributeOf } from './nodes.ts';

/** A place of a page whose lines are not of the report. */
export interface FurniturePlace {
  readonly id: string;
  readonly reason: string;
  readonly elements?: readonly string[];
  readonly className?: RegExp;
  readonly elementId?: RegExp;
  /** Address of a type of schema.org. */
  readonly itemType?: RegExp;
  /** Elements around it that make it part of the report. */
  readonly notInside?: readonly string[];
  /** Longest line it applies to, in characters. */
  readonly longest: number;
}

/** Lines in these places stay, small, outside every percentage. The first place that fits counts. */
export const FURNITURE_PLACES: readonly FurniturePlace[] = [
  {
    id: 'paywall.line',
    reason: 'stands where the text behind a paywall would be: nei.st, and themes that name it so',
    className:
      /(?:^|[\s_-])(?:barrierfailsafe\w*|paywall\w*|subscribe-?wall|premium-?(?:notice|teaser))(?:$|[\s_-])/i,
    longest: 300,
  },
  {
    id: 'page.meta',
    reason:
      'date, author, sections and tags as the theme of a blog repeats them: iYouPort and other WordPress pages',
    className:
      /(?:^|\s)(?:entry-meta|post-?meta(?:data)?|article-?meta|entry-(?:footer|utility)|posted-on|post-?(?:tags|categories)|tags?-links|cat-links|author-(?:bio|box|info|card)|byline)(?:$|\s)/i,
    longest: 300,
  },
  {
    id: 'page.meta',
    reason: 'when, and from where: 新浪',
    className: /(?:^|\s)date-source(?:$|\s)/,
    longest: 100,
  },
  {
    id: 'page.meta',
    reason: 'who wrote it, which account, when and where: WeChat',
    className: /(?:^|\s)rich_media_meta_list(?:$|\s)/,
    elementId: /^meta_content$/,
    longest: 300,
  },
  {
    id: 'page.navigation',
    reason: 'leads through the site: crumbs, previous and next article, page numbers, comments to write',
    className:
      /(?:^|\s)(?:breadcrumbs?|pagination|pager|nav-?links|(?:post|page|entry)-?nav(?:igation)?|nav-(?:previous|next)|skip-link|comment-?respond)(?:$|\s)/i,
    longest: 300,
  },
  {
    id: 'page.comments',
    reason:
      'readers wrote it, not the outlet: blogs of Drupal and WordPress; a bare "comment" may be an opinion column',
    className:
      /(?:^|\s)(?:comments|comments?-?(?:list|area|body|text|content|wrapper|thread|author))(?:$|\s)/i,
    elementId: /^(?:comments|comment-?list|disqus_thread)$/i,
    itemType: /schema\.org\/Comment$/i,
    longest: 10_000,
  },
  {
    id: 'page.navigation',
    reason: 'the page itself calls it so',
    elements: ['nav'],
    longest: 300,
  },
  {
    id: 'page.meta',
    reason: 'what stands below an article in its page; below a quotation it names who said it',
    elements: ['footer'],
    notInside: ['blockquote', 'figure', 'q'],
    longest: 300,
  },
];

const COMMENTS = FURNITURE_PLACES.filter(({ id }) => id === 'page.comments');

/** True for what holds the readers' comments. */
export function isOfComments(element: Element): boolean {
  return isMarked(element) && COMMENTS.some((place) => isNamed(place, element));
}

/** The place that a line of this length stands in, if it is one of furniture. `elements` are those around it. */
export function furniturePlaceOf(elements: readonly Element[], length: number): FurniturePlace | undefined {
  if (!elements.some(isMarked)) return undefined;
  return FURNITURE_PLACES.find(
    ({ longest, notInside, ...place }) =>
      length <= longest &&
      elements.some((element) => isNamed(place, element)) &&
      !elements.some(({ tagName }) => notInside?.includes(tagName)),
  );
}

/** Most elements are not: this is asked of each line. */
function isMarked({ tagName, properties: { className, id, itemType } }: Element): boolean {
  return (className ?? id ?? itemType) !== undefined || tagName === 'nav' || tagName === 'footer';
}

type PlaceName = Pick<FurniturePlace, 'elements' | 'className' | 'elementId' | 'itemType'>;

function isNamed({ elements, className, elementId, itemType }: PlaceName, element: Element): boolean {
  return (
    elements?.includes(element.tagName) === true ||
    className?.test(attributeOf(element, 'className')) === true ||
    elementId?.test(attributeOf(element, 'id')) === true ||
    itemType?.test(attributeOf(element, 'itemType')) === true
  );
}
