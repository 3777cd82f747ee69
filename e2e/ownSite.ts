import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const COMMAND = path.resolve('dist/cli/duizhao.js');

/** A served site of a test's own. */
export interface OwnSite {
  /** Ends with `/`. */
  readonly address: string;
  /** The folder that is served. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Writes files, by name, into a folder, builds it with the command line, and serves what comes out. */
export async function serveFiles(files: ReadonlyMap<string, string>): Promise<OwnSite> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-own-'));
  const [seeds, site] = [path.join(folder, 'seeds'), path.join(folder, 'site')];
  await mkdir(seeds);
  for (const [name, text] of files) await writeFile(path.join(seeds, name), text);
  execFileSync(process.execPath, [COMMAND, 'build', seeds, '--out', site], { stdio: 'ignore' });
  const server = spawn(process.execPath, [COMMAND, 'serve', site, '--port', '0']);
  const address = await new Promise<string>((resolve) => {
    server.stdout.on('data', (data) => resolve(/http:\S+/.exec(String(data))?.[0] ?? ''));
  });
  const close = async () => {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  };
  return { address: address.endsWith('/') ? address : `${address}/`, folder: site, close };
}
