import type { Element, ElementContent, Root } from 'hast';
import { countCharacters } from '../text/index.ts';
import type { Ledger } from './ledger.ts';
import { attributeOf, recordTextOf } from './nodes.ts';

/** Elements that hold a page's article, the surest first; `least`: the share of the page's prose that makes it so. */
const ARTICLE_ELEMENTS: readonly {
  readonly reason: string;
  readonly fits: (element: Element) => boolean;
  readonly least: number;
}[] = [
  {
    reason: 'HTML: a composition that stands for itself',
    fits: ({ tagName }) => tagName === 'article',
    least: 0.4,
  },
  {
    reason: 'schema.org',
    fits: (element) => /\barticleBody\b/.test(attributeOf(element, 'itemProp')),
    least: 0.4,
  },
  {
    reason: 'HTML and ARIA: what the page is about',
    fits: (element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main',
    least: 0.4,
  },
  { reason: 'Sogou’s news corpus', fits: ({ tagName }) => tagName === 'content', least: 0 },
];

/** Parts of a page around its article. */
const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog', 'menu']);
/** One child with this share of its parent's prose is the way down to the article. */
const NEARLY_ALL = 0.8;

/**
 * Leaves of a whole page only its article: what stands outside it goes into the ledger with its text. Does nothing
 * to a tree that is no page.
 */
export function takeArticle(tree: Root, ledger: Ledger): void {
  const page = bodyOf(tree);
  if (!page) return;
  const prose = proseOf(page);
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

/** Characters of prose in each element: not in links, and not in the parts around an article. */
function proseOf(page: Element): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>();
  const count = (node: ElementContent): number => {
    if (node.type === 'text') return countCharacters(node.value);
    if (node.type !== 'element') return 0;
    const sum = node.children.reduce((total, child) => total + count(child), 0);
    prose.set(node, sum);
    return node.tagName === 'a' || AROUND.has(node.tagName) ? 0 : sum;
  };
  count(page);
  return prose;
}

function namedArticle(page: Element, prose: ReadonlyMap<Element, number>): Element | undefined {
  const whole = prose.get(page) ?? 0;
  for (const { fits, least } of ARTICLE_ELEMENTS) {
    const [best] = [...prose]
      .filter(([element]) => element !== page && fits(element))
      .sort(([, a], [, b]) => b - a);
    if (best && best[1] > 0 && best[1] >= whole * least) return best[0];
  }
  return undefined;
}

/** Down from the page for as long as one child holds nearly all of the prose. */
function densest(page: Element, prose: ReadonlyMap<Element, number>): Element {
  let element = page;
  for (;;) {
    const least = (prose.get(element) ?? 0) * NEARLY_ALL;
    const next: Element | undefined = element.children.find(
      (child): child is Element =>
        child.type === 'element' &&
        /^(?:div|section|center|td|tr|tbody|table)$/.test(child.tagName) &&
        (prose.get(child) ?? 0) >= least,
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
