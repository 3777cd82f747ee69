import { mkdirSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFolder } from './draft.ts';
import type { SiteFile } from './headers.ts';
import type { Progress } from './progress.ts';
import type { DataFile } from './shards.ts';

/** What was written: bytes and files of the data. */
export interface Written {
  readonly bytes: number;
  readonly files: number;
}

/** A site to be written. */
export interface SitePlan {
  /** Folder of the built app. */
  readonly app: string;
  /** Folder that the site takes the place of, or is made in. */
  readonly out: string;
  readonly data: readonly DataFile[];
  /** Hosts' headers, feeds and the like; one of the app's with the same name is replaced. */
  readonly files: readonly SiteFile[];
  /** What becomes of each of the app's pages. */
  readonly editPage: (html: string) => string;
}

/** What lies in the app's folder and does not belong to a site: the program, and the data of another archive. */
const NOT_OF_A_SITE = ['cli', 'single', 'data', '_headers', '.htaccess', '.nojekyll', 'nginx.conf'];
const PAGES = ['index.html', 'images.html'];
/** How many files are written at the same time. */
const AT_ONCE = 32;

/** Writes a site: the built app, an archive's data, the hosts' files. It is there at once, or the former one stays. */
export async function writeSite(plan: SitePlan, progress: Progress): Promise<Written> {
  await replaceFolder(plan.out, async (draft) => {
    await copyApp(plan, draft);
    await writeData(path.join(draft, 'data'), plan.data, progress);
    for (const file of plan.files) await writeFile(path.join(draft, file.path), file.content);
  });
  return sizeOf(plan.data);
}

/** Bytes and files of an archive's data. */
export function sizeOf(data: readonly DataFile[]): Written {
  return { bytes: data.reduce((sum, { json }) => sum + Buffer.byteLength(json), 0), files: data.length };
}

async function copyApp({ app, editPage }: SitePlan, draft: string): Promise<void> {
  const leftOut = new Set(NOT_OF_A_SITE.map((name) => path.join(app, name)));
  await cp(app, draft, { recursive: true, filter: (source) => !leftOut.has(source) });
  for (const page of PAGES) {
    const file = path.join(draft, page);
    await writeFile(file, editPage(await readFile(file, 'utf8')));
  }
}

async function writeData(folder: string, data: readonly DataFile[], progress: Progress): Promise<void> {
  const folders = new Set(data.map(({ path: name }) => path.dirname(path.join(folder, name))));
  // At once, so that none is made anew after the program was ended and the draft removed.
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (let from = 0; from < data.length; from += AT_ONCE) {
    progress('write', from, data.length);
    const some = data.slice(from, from + AT_ONCE);
    await Promise.all(some.map(({ path: name, json }) => writeFile(path.join(folder, name), json)));
  }
}
