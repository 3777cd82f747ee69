import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import sirv from 'sirv';
import { TestEngine } from '../src/store/testEngine/testEngine.ts';
import { COMMAND } from './command.ts';

const INDEX = '/es/duizhao';

/** A page that asks a store, and the store. */
export interface StoreSite {
  /** Of the page; ends with `/`. */
  readonly address: string;
  /** Of the store's one address that is asked. */
  readonly search: string;
  /** Requests to the store: methods and headers. */
  readonly asked: readonly Pick<IncomingMessage, 'method' | 'headers'>[];
  readonly close: () => Promise<void>;
}

/**
 * Builds a folder, exports it, loads it into the engine of the tests and serves that engine, and a page that asks it: from
 * another origin, or from the page's own.
 */
export async function serveStore(folder: string, isOwnOrigin: boolean): Promise<StoreSite> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'duizhao-store-'));
  const [site, bulk, page] = ['site', 'bulk', 'page'].map((name) => path.join(scratch, name));
  run('build', folder, '--out', site ?? '');
  run('export', site ?? '', '--bulk', bulk ?? '');
  const engine = await load(bulk ?? '');
  const asked: Pick<IncomingMessage, 'method' | 'headers'>[] = [];
  const store = createServer((request, response) => {
    const { method, headers, url } = request;
    asked.push({ method, headers });
    void text(request).then((body) => {
      const answer = url === `${INDEX}/_search` ? engine.search(body) : { status: 404, body: '{}' };
      response.writeHead(method === 'OPTIONS' ? 200 : answer.status, {
        'Content-Type': 'application/json',
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': 'content-type',
      });
      response.end(method === 'OPTIONS' ? '' : answer.body);
    });
  });
  const storeAddress = `http://127.0.0.1:${await listen(store)}${INDEX}`;
  run('build', '--store', isOwnOrigin ? INDEX : storeAddress, '--out', page ?? '');
  const files = sirv(page ?? '', { dev: true });
  const pages = createServer((request, response) => {
    if (request.url?.startsWith('/es/')) store.emit('request', request, response);
    else files(request, response, () => void response.writeHead(404).end());
  });
  const address = `http://localhost:${await listen(pages)}/`;
  return {
    address,
    search: isOwnOrigin ? new URL(`${INDEX}/_search`, address).href : `${storeAddress}/_search`,
    asked,
    close: async () => {
      for (const server of [store, pages]) server.close().closeAllConnections();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

function run(...parameters: string[]): void {
  execFileSync(process.execPath, [COMMAND, ...parameters], { stdio: 'ignore' });
}

async function load(bulk: string): Promise<TestEngine> {
  const engine = new TestEngine(await readFile(path.join(bulk, 'mapping.json'), 'utf8'));
  for (const name of (await readdir(bulk)).sort())
    if (name.endsWith('.ndjson')) engine.bulk(await readFile(path.join(bulk, name), 'utf8'));
  return engine;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
