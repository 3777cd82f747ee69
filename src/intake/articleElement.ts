import type { Element, ElementContent, Root } from 'hast';
import { countCharacters } from '../text/index.ts';
import type { Ledger } from './ledger.ts';
import { attributeOf, recordTextOf } from './nodes.ts';
import { AROUND, PageProse } from './pageProse.ts';

/** The share of a page's prose that makes an element its article. */
const LEAST = 0.4;

/** Elements that hold a page's article, the surest first; `least`: the share of the page's prose that makes it so. */
const ARTICLE_ELEMENTS: readonly {
  readonly reason: string;
  readonly fits: (element: Element) => boolean;
  readonly least: number;
}[] = [
  {
    reason: 'HTML: a composition that stands for itself',
    fits: ({ tagName }) => tagName === 'article',
    least: LEAST,
  },
  {
    reason: 'schema.org',
    fits: (element) => /\barticleBody\b/.test(attributeOf(element, 'itemProp')),
    least: LEAST,
  },
  {
    reason: 'HTML and ARIA: what the page is about',
    fits: (element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main',
    least: LEAST,
  },
  { reason: 'Sogou’s news corpus', fits: ({ tagName }) => tagName === 'content', least: 0 },
];

/** One child with this share of its parent's prose is the way down to the article. */
const NEARLY_ALL = 0.8;

/**
 * Leaves of a whole page only its article: what stands outside it goes into the ledger with its text. Of several the one
 * under the title, else the longest. Does nothing to a tree that is no page.
 */
export function takeArticle(tree: Root, title: string, ledger: Ledger): void {
  const page = bodyOf(tree);
  if (!page) return;
  const prose = new PageProse(page, title);
  const article = namedArticle(page, prose) ?? densest(page, prose);
  for (const piece of outside(page, article)) recordOutside(piece, ledger);
  removeAround(article, article === page, ledger);
  tree.children = article === page || article.tagName === 'content' ? [...article.children] : [article];
}

function bodyOf(tree: Root): Element | undefined {
  const html = tree.children.find((node) => isElement(node, 'html'));
  if (html) return (html as Element).children.find((node) => isElement(node, 'body')) as Element | undefined;
  return tree.children.find((node) => isElement(node, 'doc')) as Element | undefined;
}

function isElement(node: { type: string }, tagName: string): boolean {
  return node.type === 'element' && (node as Element).tagName === tagName;
}

function namedArticle(page: Element, prose: PageProse): Element | undefined {
  const titled = prose.titledArticle(LEAST);
  if (titled) return titled;
  for (const { fits, least } of ARTICLE_ELEMENTS) {
    const [best] = prose.longestOf((element) => element !== page && fits(element));
    if (best && prose.of(best) > 0 && prose.of(best) >= prose.whole * least) return best;
  }
  return undefined;
}

/** Down from the page for as long as one child holds nearly all of the prose. */
function densest(page: Element, prose: PageProse): Element {
  let element = page;
  for (;;) {
    const least = prose.of(element) * NEARLY_ALL;
    const next: Element | undefined = element.children.find(
      (child): child is Element =>
        child.type === 'element' &&
        /^(?:div|section|center|td|tr|tbody|table)$/.test(child.tagName) &&
        prose.of(child) >= least,
    );
    if (!next || least === 0) return element;
    element = next;
  }
}

/** The largest pieces of the page that do not hold the article, in order. */
function outside(page: Element, article: Element): ElementContent[] {
  if (page === article) return [];
  const way = wayTo(page, article);
  return way
    .slice(0, -1)
    .flatMap((element) => element.children.filter((child) => !way.includes(child as Element)));
}

function wayTo(page: Element, article: Element): Element[] {
  if (page === article) return [page];
  for (const child of page.children) {
    const way = child.type === 'element' ? wayTo(child, article) : [];
    if (way.length > 0) return [page, ...way];
  }
  return [];
}

/** Navigation inside the article, and lists of links at its side or foot; of a bare page all parts around it. */
function removeAround(element: Element, isPage: boolean, ledger: Ledger): void {
  element.children = element.children.filter((child) => {
    if (child.type !== 'element') return true;
    const isAround = child.tagName === 'nav' || (AROUND.has(child.tagName) && (isPage || isLinks(child)));
    if (isAround) recordOutside(child, ledger);
    else removeAround(child, isPage, ledger);
    return !isAround;
  });
}

function isLinks(element: Element): boolean {
  const linked = linkedCharacters(element);
  return element.tagName !== 'header' && linked > 0 && linked * 2 >= countCharacters(recordTextOf(element));
}

function linkedCharacters(element: Element): number {
  if (element.tagName === 'a') return countCharacters(recordTextOf(element));
  return element.children.reduce(
    (sum, child) => sum + (child.type === 'element' ? linkedCharacters(child) : 0),
    0,
  );
}

function recordOutside(node: ElementContent, ledger: Ledger): void {
  const text = recordTextOf(node);
  if (text !== '') ledger.remove('page.outside', text);
}
