import type { Dirent } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFolder } from './draft.ts';
import type { SiteFile } from './headers.ts';
import { writeStubs } from './stubs/stubFiles.ts';
import { STUB_FOLDER } from './stubs/stubPage.ts';
import { THOROUGH, writeVariants } from './variants.ts';

/** A site to be written. */
export interface SitePlan {
  /** Folder of the built app. */
  readonly app: string;
  /** Folder that the site takes the place of, or is made in. */
  readonly out: string;
  /** Writes the archive's data into a folder, and says what stands beside them. */
  readonly writeData: (folder: string) => Promise<SiteContent>;
}

/** What a site holds beside the app and the data. */
export interface SiteContent {
  /** Hosts' headers, feeds and the like; one of the app's with the same name is replaced. */
  readonly files: readonly SiteFile[];
  /** A page for each article. */
  readonly stubs?: Iterable<SiteFile>;
  /** What becomes of each of the app's pages, which it gets with its name. */
  readonly editPage: (html: string, name: string) => string;
}

/** What lies in the app's folder and does not belong to a site: the program, and the data of another archive. */
const NOT_OF_A_SITE = [
  'cli',
  'single',
  'data',
  STUB_FOLDER,
  '_headers',
  '.htaccess',
  '.nojekyll',
  'nginx.conf',
];
const PAGES = ['index.html', 'images.html'];

/** Writes a site: the built app with its compressed variants, an archive's data, the hosts' files. It is there at once, or the former one stays. */
export async function writeSite({ app, out, writeData }: SitePlan): Promise<void> {
  await replaceFolder(out, async (draft) => {
    // Hundreds of files: the system copies them while the data are made.
    const [{ files, stubs, editPage }] = await bothDone([
      writeData(path.join(draft, 'data')),
      copyApp(app, draft),
    ]);
    for (const page of PAGES) {
      const file = path.join(draft, page);
      await putFile(file, editPage(await readFile(file, 'utf8'), page));
    }
    for (const file of files) await putFile(path.join(draft, file.path), file.content);
    if (stubs) writeStubs(draft, stubs);
  });
}

/** What both give, when both are done; where one fails, nothing is written any more when that is told. */
async function bothDone<A, B>(work: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled(work);
  return await Promise.all(work);
}

async function copyApp(app: string, draft: string): Promise<void> {
  const entries = await readdir(app, { withFileTypes: true });
  const own = entries.filter(({ name }) => !NOT_OF_A_SITE.includes(name));
  await copyEntries(own, app, draft);
}

/** One after the other: hundreds at a time would keep the system from all else that it is asked for. */
async function copyEntries(entries: readonly Dirent[], from: string, to: string): Promise<void> {
  for (const entry of entries) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      await mkdir(target);
      await copyEntries(await readdir(source, { withFileTypes: true }), source, target);
    } else await copyFile(source, target);
  }
}

/** Writes a file, and its variants in the place of those that the app has. */
async function putFile(file: string, text: string): Promise<void> {
  const content = Buffer.from(text);
  await writeFile(file, content);
  writeVariants(file, content, THOROUGH);
}
