import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataFile } from './dataFile.ts';
import { headerFiles } from './headers.ts';

/** A folder that is no site of ours is not overwritten. */
export class NotASite extends Error {}

/**
 * Writes a site: the built app, an archive's data, the hosts' headers. All goes into a folder beside the target,
 * which is then moved into place: where something fails, the former site stays whole.
 */
export async function writeSite(
  app: string,
  out: string,
  data: readonly DataFile[],
  base: string | undefined,
): Promise<void> {
  const target = path.resolve(out);
  await refuseForeignFolder(target);
  await mkdir(path.dirname(target), { recursive: true });
  const draft = await mkdtemp(path.join(path.dirname(target), '.duizhao-'));
  try {
    await copyApp(app, draft, base);
    for (const { path: name, json } of data) await writeInto(draft, `data/${name}`, json);
    for (const { path: name, content } of headerFiles()) await writeInto(draft, name, content);
    // A draft is the writer's alone; the web server that shows the site is often another user.
    await chmod(draft, 0o777 & ~process.umask());
    await putInPlace(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** An existing folder may be replaced where it is empty or holds a site. */
async function refuseForeignFolder(target: string): Promise<void> {
  const names = await readdir(target).catch((): string[] => []);
  const isSite = names.includes('index.html') && names.includes('data');
  if (names.length > 0 && !isSite) {
    throw new NotASite(`${target} holds other files. Name a new or an empty folder, or a site built before.`);
  }
}

async function copyApp(app: string, draft: string, base: string | undefined): Promise<void> {
  const leftOut = new Set(
    ['cli', 'data', '_headers', '.htaccess', 'nginx.conf'].map((name) => path.join(app, name)),
  );
  await cp(app, draft, { recursive: true, filter: (source) => !leftOut.has(source) });
  if (base === undefined) return;
  for (const page of ['index.html', 'images.html']) {
    const file = path.join(draft, page);
    await writeFile(file, withBase(await readFile(file, 'utf8'), base));
  }
}

/** The app's addresses are relative, so it runs under any path; a stated base makes the page's own absolute. */
function withBase(html: string, base: string): string {
  const root = `/${base}/`.replace(/\/+/g, '/');
  return html.replace(/((?:src|href)=")\.\//g, `$1${root}`);
}

async function writeInto(folder: string, name: string, content: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function putInPlace(draft: string, target: string): Promise<void> {
  const former = `${draft}-former`;
  const hasFormer = await stat(target).then(
    () => true,
    () => false,
  );
  if (hasFormer) await rename(target, former);
  try {
    await rename(draft, target);
  } catch (error) {
    if (hasFormer) await rename(former, target);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}
