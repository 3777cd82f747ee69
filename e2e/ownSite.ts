import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  return serveBuilt(await buildFiles(files, options), options);
}

/** Serves a copy of what `buildFiles` made: for tests that change a site, which is built once for all of them. */
export async function serveCopy(built: string): Promise<OwnSite> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-own-'));
  await cp(built, folder, { recursive: true });
  return serveBuilt(folder);
}

/** Writes files into a folder and builds it; returns the folder of both, which is the caller's to remove. */
export async function buildFiles(
  files: ReadonlyMap<string, string>,
  options: readonly string[] = [],
): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-own-'));
  const { seeds } = foldersIn(folder);
  await mkdir(seeds);
  for (const [name, text] of files) await writeFile(path.join(seeds, name), text);
  build(folder, options);
  return folder;
}

function foldersIn(folder: string) {
  return { seeds: path.join(folder, 'seeds'), site: path.join(folder, 'site') };
}

function build(folder: string, options: readonly string[]): void {
  const { seeds, site } = foldersIn(folder);
  execFileSync(process.execPath, [COMMAND, 'build', seeds, '--out', site, ...options], { stdio: 'ignore' });
}

async function serveBuilt(folder: string, options: readonly string[] = []): Promise<OwnSite> {
  const { seeds, site } = foldersIn(folder);
  let server = await serve(site, '0');
  const stop = () => ended(server.process);
  const close = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  const rebuild = async (name: string, text: string) => {
    await writeFile(path.join(seeds, name), text);
    build(folder, options);
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
