import { amount } from './amounts.ts';
import { LineFile } from './lineFile.ts';
import { passimDocument } from './passim/passimDocument.ts';
import { siteArticles } from './siteArticles.ts';
import { openSite } from './siteSearcher.ts';
import { printable } from './terminal.ts';
import type { ExportRequest } from './usage.ts';

/** Writes the articles of a built site in another program's form; says what was written. Throws a sentence. */
export async function exportSite({ site, passim }: ExportRequest): Promise<string> {
  const { index, store } = await openSite(site);
  const file = new LineFile(passim);
  try {
    for await (const article of siteArticles(store)) file.put(passimDocument(article, index.timeZone));
    file.done();
  } finally {
    file.discard();
  }
  return `Wrote ${printable(passim)}: ${amount(store.articles, 'article')} of ${amount(index.sources.length, 'outlet')}, for Passim 2.`;
}
