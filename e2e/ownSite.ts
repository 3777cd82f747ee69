import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { COMMAND } from './command.ts';

/** A served site of a test's own. */
export interface OwnSite {
  /** Ends with `/`. */
  readonly address: string;
  /** The folder that is served. */
  readonly folder: string;
  /** Writes a file anew among the articles, or beside them, and builds the site again while it is served. */
  readonly rebuild: (name: string, text: string) => Promise<void>;
  /** Takes the server away, as when the network is gone, and brings it back at the same address. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Writes files, by name, into a folder, builds it with the command line, and serves what comes out. */
export async function serveFiles(
  files: ReadonlyMap<string, string>,
  options: readonly string[] = [],
): Promise<OwnSite> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-own-'));
  const [seeds, site] = [path.join(folder, 'seeds'), path.join(folder, 'site')];
  await mkdir(seeds);
  for (const [name, text] of files) await writeFile(path.join(seeds, name), text);
  const build = () =>
    execFileSync(process.execPath, [COMMAND, 'build', seeds, '--out', site, ...options], { stdio: 'ignore' });
  build();
  let server = await serve(site, '0');
  const stop = () => ended(server.process);
  const close = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  const rebuild = async (name: string, text: string) => {
    await writeFile(path.join(seeds, name), text);
    build();
  };
  const start = async () => {
    server = await serve(site, new URL(server.address).port);
  };
  return { address: server.address, folder: site, rebuild, stop, start, close };
}

async function serve(site: string, port: string): Promise<{ process: ChildProcess; address: string }> {
  const server = spawn(process.execPath, [COMMAND, 'serve', site, '--port', port]);
  const address = await new Promise<string>((resolve) => {
    server.stdout.on('data', (data) => resolve(/http:\S+/.exec(String(data))?.[0] ?? ''));
  });
  return { process: server, address: address.endsWith('/') ? address : `${address}/` };
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });
}
