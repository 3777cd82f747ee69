import { open, readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { storeOfPage } from './storeAddress.ts';
import { STUB_FOLDER } from './stubs/stubPage.ts';
import { withoutVariantEnding } from './variants.ts';

/** Where a site must not be written; the message is a sentence for a person. */
export class RefusedTarget extends Error {}

/** Names that a site's folder has, and their compressed variants. A folder that holds any other is not replaced: what a person put there would be lost. */
const SITE_NAMES: ReadonlySet<string> = new Set([
  '.htaccess',
  '.nojekyll',
  '_headers',
  STUB_FOLDER,
  'assets',
  'data',
  'feed.json',
  'feed.xml',
  'icon-192.png',
  'icon-512.png',
  'icon.svg',
  'images.html',
  'index.html',
  'licences.md',
  'manifest.webmanifest',
  'nginx.conf',
  'robots.txt',
  'sitemap.xml',
  'sw.js',
  // What file managers leave behind.
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
]);

/** Name of a further file of the sitemap, from 1. */
export function sitemapName(at: number): string {
  return `sitemap-${at}.xml`;
}

const FURTHER_SITEMAP = /^sitemap-\d+\.xml$/;

/** By its policy, which stands first in the page, a single file is known as one of ours. */
const OWN_POLICY = 'duizhao-url';
const BEGINNING = 4096;

/**
 * Refuses a folder that is no place for a site: the root, the articles' own folder, one inside it or around it, the
 * program's own, or one that holds anything but a former site. `input` is undefined where no articles go into it. Throws a
 * `RefusedTarget`.
 */
export async function checkSiteTarget(out: string, input: string | undefined, app: string): Promise<void> {
  const target = await settled(out);
  if (target === path.parse(target).root) throw refused(out, 'is the root of a disk');
  if (input !== undefined) await refuseOverlap(out, target, await settled(input), 'folder of articles');
  await refuseOverlap(out, target, await settled(app), 'program');
  await refuseForeignFiles(out, target);
}

/**
 * Refuses a place for a single file: in the folder of articles, where the next build would read it as one, or one
 * that holds something else than a former single file. Throws a `RefusedTarget`.
 */
export async function checkFileTarget(file: string, input: string): Promise<void> {
  if (isInside(await settled(input), await settled(file)))
    throw refused(file, 'lies in the folder of articles');
  const begins = await beginningOf(file);
  if (begins !== undefined && !begins.includes(OWN_POLICY)) throw refused(file, 'is another file');
}

/**
 * Refuses a folder that is no place for what is made of a site: the root, the site itself, one inside it or around it, or
 * one that holds anything but files with names of such an export. Throws a `RefusedTarget`.
 */
export async function checkExportTarget(
  out: string,
  site: string,
  isOwn: (name: string) => boolean,
): Promise<void> {
  const target = await settled(out);
  if (target === path.parse(target).root) throw refused(out, 'is the root of a disk');
  await refuseOverlap(out, target, await settled(site), 'site');
  refuseNames(
    out,
    (await namesIn(out, target)).filter((name) => !isOwn(name)),
  );
}

/** The first bytes of a file as text; undefined where there is no file. A folder has none that fit. */
async function beginningOf(file: string): Promise<string | undefined> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : '';
  }
}

async function refuseOverlap(out: string, target: string, other: string, what: string): Promise<void> {
  if (isInside(other, target))
    throw refused(out, target === other ? `is the ${what}` : `lies in the ${what}`);
  if (isInside(target, other)) throw refused(out, `holds the ${what}`);
}

async function refuseForeignFiles(out: string, target: string): Promise<void> {
  const names = await namesIn(out, target);
  if (names.length === 0) return;
  refuseNames(
    out,
    names.filter(
      (name) =>
        !SITE_NAMES.has(withoutVariantEnding(name)) && !FURTHER_SITEMAP.test(withoutVariantEnding(name)),
    ),
  );
  const page = await readFile(path.join(target, 'index.html'), 'utf8').catch(() => '');
  const isOwn = names.includes('data') || storeOfPage(page) !== undefined;
  if (!page.includes('Duizhao') || !isOwn) throw refused(out, 'holds other files');
}

function refuseNames(out: string, foreign: readonly string[]): void {
  if (foreign.length > 0)
    throw refused(out, `holds other files (${foreign.toSorted().slice(0, 3).join(', ')})`);
}

async function namesIn(out: string, target: string): Promise<string[]> {
  try {
    return await readdir(target);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return [];
    throw refused(out, code === 'ENOTDIR' ? 'is no folder' : `cannot be read (${code})`);
  }
}

function refused(out: string, why: string): RefusedTarget {
  return new RefusedTarget(`${out} ${why}. Name a new place, an empty folder, or what was built before.`);
}

/** A path with its links followed as far as it is there. */
async function settled(name: string): Promise<string> {
  const whole = path.resolve(name);
  try {
    return await realpath(whole);
  } catch {
    const parent = path.dirname(whole);
    return parent === whole ? whole : path.join(await settled(parent), path.basename(whole));
  }
}

function isInside(folder: string, target: string): boolean {
  return target === folder || target.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
