import type { Article } from '../model/index.ts';
import { textOf } from './articles.ts';
import { dealtGroup, serveArticles } from './benchSite.ts';
import { dealtText } from './growth.ts';
import { measureBrowser } from './measureBrowser.ts';
import type { Random } from './random.ts';
import { rounded } from './rounded.ts';

type BrowserRow = Readonly<Record<string, number>>;

/** How comparisons of articles that are dealt from these behave in a browser: six of 3,000 characters, two of 100,000. */
export async function browserRows(
  articles: readonly Article[],
  random: Random,
  executablePath: string,
): Promise<Record<string, BrowserRow>> {
  const model = articles.map(textOf).join('\n');
  const text = (size: number) => dealtText(model, size, random);
  const group = (size: number, count: number) =>
    dealtGroup(
      text(size),
      Array.from({ length: count - 1 }, () => text(size)),
      random,
    );
  const site = await serveArticles({ six: group(3000, 6), warm: group(1000, 2), long: group(100_000, 2) });
  const rowOf = async (name: string, runs: number): Promise<BrowserRow> => {
    const ids = [site.ids(name), site.ids('warm')] as const;
    const figures = await measureBrowser(site.address, ...ids, runs, executablePath);
    return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, rounded(value, 1)]));
  };
  try {
    return { 'six of 3,000': await rowOf('six', 9), 'two of 100,000': await rowOf('long', 3) };
  } finally {
    await site.close();
  }
}
