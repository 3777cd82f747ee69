import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where packages of peers are installed, a folder for each group; no part of the project needs them. */
const FOLDER = path.resolve('node_modules/.cache/peers');

/** Makers of sites, which builds are measured beside. Exact versions, the newest that run on Node 20. */
export const PEER_PACKAGES = {
  '@11ty/eleventy': '3.1.8',
  hexo: '8.1.2',
  // What `hexo init` installs with it.
  'hexo-generator-archive': '2.0.0',
  'hexo-generator-category': '2.0.0',
  'hexo-generator-index': '4.0.0',
  'hexo-generator-tag': '2.0.0',
  'hexo-renderer-ejs': '2.0.0',
  'hexo-renderer-marked': '7.0.1',
  'hexo-renderer-stylus': '3.0.1',
  'hexo-theme-landscape': '1.1.0',
  pagefind: '1.6.0',
} as const;

/** What the timeline is measured beside; its bundle for browsers needs none of its peers. */
export const TIMELINE_PACKAGES = { 'vis-timeline': '8.5.4' } as const;

/** What audits the pages: the last that runs on Node 20. */
const AUDIT_PACKAGES = { lighthouse: '12.8.2' };

/** Of a package that copies files for Eleventy, which these builds never do: not all registries have the newest. */
const OVERRIDES = { '@11ty/recursive-copy': '4.0.3' };

/**
 * Installs the makers of sites by npm where they are not installed yet, without install scripts. Returns the folder of the
 * packages; throws where that fails.
 */
export function installPeers(): Promise<string> {
  return installPackages(FOLDER, PEER_PACKAGES);
}

/** The same for the peers of the timeline. */
export function installTimelinePeers(): Promise<string> {
  return installPackages(`${FOLDER}-timeline`, TIMELINE_PACKAGES);
}

/** The same for what audits pages. */
export function installAuditor(): Promise<string> {
  return installPackages(`${FOLDER}-audit`, AUDIT_PACKAGES);
}

async function installPackages(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<string> {
  const packages = path.join(folder, 'node_modules');
  const manifest = JSON.stringify({ private: true, dependencies, overrides: OVERRIDES });
  if (await isInstalled(folder, manifest)) return packages;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), manifest);
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The peers could not be installed: ${stderr}`);
  return packages;
}

/** npm writes its own list last: before it stands there, nothing is sure to be whole. */
async function isInstalled(folder: string, manifest: string): Promise<boolean> {
  const former = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => '');
  return former === manifest && existsSync(path.join(folder, 'node_modules/.package-lock.json'));
}
