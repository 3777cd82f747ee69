import type { Element, ElementContent } from 'hast';
import { countCharacters } from '../text/index.ts';
import { isSameTitle } from './agreement.ts';
import { isOfComments } from './furniturePlaces.ts';
import { recordTextOf } from './nodes.ts';

/** Parts of a page around its article. */
export const AROUND: ReadonlySet<string> = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'dialog',
  'menu',
]);

/** No page has more headings of articles; what a file that was made to be slow may cost. */
const MOST_HEADINGS = 500;
/** Longest heading that is looked at, in UTF-16 units. */
const LONGEST_HEADING = 1_000;

/** Articles inside articles inside articles: the outer ones are enough. */
const MOST_NESTED = 8;

/** Where a walk of a page stands. */
interface Place {
  /** The article elements around it, the outermost first. */
  readonly articles: readonly Element[];
  /** Inside a part around the article. */
  readonly isAround: boolean;
}

/** What of a page is prose: not in links, not in the parts around an article, not the readers' comments. */
export class PageProse {
  readonly whole: number;
  /** Characters of prose by element; those that hold comments, and are in them, have none. */
  readonly #characters = new Map<Element, number>();
  /** The article elements that stand in no other, and in no part around the article. */
  readonly #outermost: Element[] = [];
  /** Article elements with a heading that says the title, and the outermost one around each. */
  readonly #titled = new Map<Element, Element>();
  readonly #title: string;
  #headings = 0;

  constructor(page: Element, title: string) {
    this.#title = title;
    this.whole = this.#count(page, { articles: [], isAround: false });
  }

  of(element: Element): number {
    return this.#characters.get(element) ?? 0;
  }

  /** The elements that a test holds for, the most prose first. */
  longestOf(fits: (element: Element) => boolean): Element[] {
    return [...this.#characters]
      .filter(([element]) => fits(element))
      .sort(([, a], [, b]) => b - a)
      .map(([element]) => element);
  }

  /** Of article elements beside each other, the one with the page's headline: `least` is its share of what the others leave. */
  titledArticle(least: number): Element | undefined {
    const all = this.#outermost.reduce((sum, element) => sum + this.of(element), 0);
    return [...this.#titled.keys()]
      .filter((element) => this.of(element) > 0)
      .sort((a, b) => this.of(b) - this.of(a))
      .find((element) => {
        const own = this.of(this.#titled.get(element) ?? element);
        return this.of(element) >= (this.whole - all + own) * least;
      });
  }

  #count(node: ElementContent, place: Place): number {
    if (node.type === 'text') return countCharacters(node.value);
    if (node.type !== 'element' || isOfComments(node)) return 0;
    this.#lookAt(node, place);
    const isAround = node.tagName === 'a' || AROUND.has(node.tagName);
    const inside: Place = {
      articles: node.tagName === 'article' ? [...place.articles.slice(0, MOST_NESTED), node] : place.articles,
      isAround: place.isAround || isAround,
    };
    const sum = node.children.reduce((total, child) => total + this.#count(child, inside), 0);
    this.#characters.set(node, sum);
    return isAround ? 0 : sum;
  }

  #lookAt(element: Element, { articles, isAround }: Place): void {
    if (isAround) return;
    const [outermost] = articles;
    if (element.tagName === 'article' && !outermost) this.#outermost.push(element);
    if (!outermost || !/^h[1-3]$/.test(element.tagName)) return;
    this.#headings += 1;
    if (this.#headings > MOST_HEADINGS || !this.#isTitle(recordTextOf(element))) return;
    for (const article of articles) this.#titled.set(article, outermost);
  }

  #isTitle(heading: string): boolean {
    return this.#title !== '' && heading.length <= LONGEST_HEADING && isSameTitle(heading, this.#title);
  }
}
