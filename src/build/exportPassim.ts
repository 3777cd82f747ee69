import type { SiteStore } from '../store/index.ts';
import { amount } from './amounts.ts';
import { LineFile } from './lineFile.ts';
import { passimDocument } from './passim/passimDocument.ts';
import { printable } from './terminal.ts';

/** Writes the articles of a built site for Passim; says what was written. Throws a sentence. */
export async function exportPassim(store: SiteStore, passim: string): Promise<string> {
  const { timeZone, sources } = store.archive;
  const file = new LineFile(passim);
  let articles = 0;
  try {
    for await (const { record } of store.articles()) {
      file.put(passimDocument(record, timeZone));
      articles += 1;
    }
    file.done();
  } finally {
    file.discard();
  }
  return `Wrote ${printable(passim)}: ${amount(articles, 'article')} of ${amount(sources.length, 'outlet')}, for Passim 2.`;
}
