import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where packages of peers are installed; no part of the project needs them. */
const FOLDER = path.resolve('node_modules/.cache/peers');

/** Exact versions, the newest that run on Node 20. */
export const PEER_PACKAGES = {
  '@11ty/eleventy': '3.1.8',
  hexo: '8.1.2',
  // Hexo's own choice for Markdown, as `hexo init` installs it.
  'hexo-renderer-marked': '7.0.1',
  pagefind: '1.6.0',
} as const;

/** Of a package that copies files for Eleventy, which these builds never do: not all registries have the newest. */
const OVERRIDES = { '@11ty/recursive-copy': '4.0.3' };

/**
 * Installs the peers by npm where they are not installed yet, without install scripts. Returns the folder of the
 * packages; throws where that fails.
 */
export async function installPeers(): Promise<string> {
  const packages = path.join(FOLDER, 'node_modules');
  const manifest = JSON.stringify({ private: true, dependencies: PEER_PACKAGES, overrides: OVERRIDES });
  if (await isInstalled(manifest)) return packages;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(path.join(FOLDER, 'package.json'), manifest);
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', words, { cwd: FOLDER, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The peers could not be installed: ${stderr}`);
  return packages;
}

/** npm writes its own list last: before it stands there, nothing is sure to be whole. */
async function isInstalled(manifest: string): Promise<boolean> {
  const former = await readFile(path.join(FOLDER, 'package.json'), 'utf8').catch(() => '');
  return former === manifest && existsSync(path.join(FOLDER, 'node_modules/.package-lock.json'));
}
