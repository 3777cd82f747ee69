import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writing } from '../archive/cannotWrite.ts';
import type { SiteFile } from '../headers.ts';
import type { StubArticle } from './stubArticle.ts';
import { STUB_FOLDER, STUB_STYLE, stubPage, stubPath } from './stubPage.ts';

/** The system's own colours, and no more than a page of text needs. */
const STYLE = `:root { color-scheme: light dark; }
body { max-width: 40em; margin: 0 auto; padding: 2em 1em; font: 1.0625rem/1.7 serif; overflow-wrap: anywhere; }
h1 { margin: 0.4em 0; font-size: 1.625rem; line-height: 1.35; }
ul { padding: 0; list-style: none; }
p:first-child, ul { font: 0.9375rem/1.7 system-ui, sans-serif; }
a { display: inline-block; padding: 8px 0; }
:lang(zh) :lang(en) { margin-inline-start: 0.5em; }
`;

/** The stubs of articles, one at a time: those of an archive together would fill the memory; and their style sheet. */
export function* stubFiles(articles: readonly StubArticle[], site: string | undefined): Generator<SiteFile> {
  yield { path: STUB_STYLE, content: STYLE };
  for (const article of articles) yield { path: stubPath(article.id), content: stubPage(article, site) };
}

/** Writes stubs into a site. */
export function writeStubs(target: string, files: Iterable<SiteFile>): void {
  writing(target, () => {
    mkdirSync(path.join(target, STUB_FOLDER), { recursive: true });
    for (const { path: name, content } of files) writeFileSync(path.join(target, name), content);
  });
}
