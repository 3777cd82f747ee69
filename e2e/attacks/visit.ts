import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** An article of a built site. */
export interface Built {
  readonly id: string;
  readonly title: string;
}

/** The articles of a built site, as its files have them. */
export async function articlesIn(site: string): Promise<Built[]> {
  const folder = path.join(site, 'data/articles');
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')),
  );
  return texts.flatMap(recordsOf);
}

/** The articles of a single file, as its data have them. */
export function articlesInFile(html: string): Built[] {
  const shards = [...html.matchAll(/data-path="articles\/[^"]*">([^<]*)</g)].map((match) => match[1] ?? '');
  return shards.flatMap(recordsOf);
}

function recordsOf(json: string): Built[] {
  const { records } = JSON.parse(json) as { records: { article: Built }[] };
  return records.map(({ article: { id, title } }) => ({ id, title }));
}

/** Written out, so that a policy that was widened by mistake is seen. */
const ALLOWED = {
  elements:
    'b strong i em u s del ins mark small sub sup br wbr code kbd samp var q cite abbr dfn time a bdi bdo span ruby rb rt rp table caption thead tbody tfoot tr th td p ul ol li blockquote pre dl dt dd'.split(
      ' ',
    ),
  // The gate gives links the last three.
  attributes: 'lang dir href title datetime colspan rowspan scope rel target referrerpolicy'.split(' '),
  /** Wherever they stand: the app itself makes none of these. */
  never:
    'iframe, frame, object, embed, base, form[action], math, meta[http-equiv=refresh], a[href^="javascript:" i], [onerror], [onload]',
};

/** What an article's page has of the article that it must not have. */
export function forbiddenIn(page: Page): Promise<string[]> {
  return page.evaluate(({ elements, attributes, never }) => {
    const isForbidden = ({ name, value }: Attr) =>
      !attributes.includes(name) || (name === 'href' && !/^(?:https?:\/\/[^\s/]|mailto:)/.test(value));
    const untrusted = [...document.querySelectorAll('.article-body [data-untrusted] *')];
    const isWrong = (element: Element) =>
      !elements.includes(element.localName) || [...element.attributes].some(isForbidden);
    return [...untrusted.filter(isWrong), ...document.querySelectorAll(never)].map(({ outerHTML }) =>
      outerHTML.slice(0, 200),
    );
  }, ALLOWED);
}

/** What attacks would have written. */
export function ranIn(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { __ran: number[] }).__ran);
}

/** Makes the place where attacks write that they ran, before anything else. */
export async function watchForRuns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, '__ran', { value: [] });
  });
}

/** Time for a prepared article to come, in milliseconds; one that has not come is waited for all the same. */
const PREPARING_MS = 40;

/** Shows an article in a page that is open, as one who presses a link to it does. */
export async function showArticle(page: Page, id: string, timeout = 30_000): Promise<void> {
  await page.evaluate(
    async ([name, patience]) => {
      const link = document.createElement('a');
      link.href = `#/a/${name}`;
      document.body.append(link);
      link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, patience));
      location.hash = link.hash;
      link.remove();
    },
    [encodeURIComponent(id), PREPARING_MS] as const,
  );
  await page.locator(`.article-body[data-article="${id}"]`).waitFor({ state: 'attached', timeout });
}
