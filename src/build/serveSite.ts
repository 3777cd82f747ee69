import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
import { foreignOrigin, storeOfPage } from './storeAddress.ts';

/** Names that this machine has for itself. A page elsewhere can point a name of its own here; it must get nothing. */
const OWN_HOSTS = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;
const LOCAL_ADDRESS = '127.0.0.1';
const LARGEST_PORT = 65_535;

/** A site as it is served. */
export interface ServedSite {
  /** Ends with `/`. */
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves a built site on this machine only, with the headers that hosts are told to send: what has a hash in its name is
 * kept, all else is asked for anew and answered with 304 where it is as it was. A site that is built anew meanwhile is
 * served from then on. Where `mayMove`, the next free port serves as well.
 *
 * @throws an Error with a sentence where the port is taken.
 */
export async function serveSite(folder: string, port: number, mayMove: boolean): Promise<ServedSite> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => '');
  const store = foreignOrigin(storeOfPage(page));
  const files = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, name) => {
      for (const header of Object.entries(headersFor(name, store))) response.setHeader(...header);
    },
  });
  const server = createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal) return answer(response, ...refusal);
    // Parts of a file are nothing that the reader asks for, and a wrong range ends the server.
    delete request.headers.range;
    endWithFile(response);
    files(request, response, () => answer(response, ...NOT_FOUND));
  });
  await listen(server, port, mayMove);
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return { address, close: () => void server.close().closeAllConnections() };
}

/**
 * What sends the files opens them and looks no further. One that is gone by then must not end the server, and one that
 * nobody waits for any more must not stay open.
 */
function endWithFile(response: ServerResponse): void {
  response.once('pipe', (file) => {
    file.once('error', () => response.destroy());
    response.once('close', () => file.destroy());
  });
}

type Refusal = readonly [status: number, text: string];
const NOT_FOUND: Refusal = [404, 'Not found'];

/** Why a request is not looked at: not from this machine's own page, no reading, or a hidden name. */
function refusalOf({ method, headers, url = '/' }: IncomingMessage): Refusal | undefined {
  if (!OWN_HOSTS.test(headers.host ?? '')) return [403, 'This site is for this machine only'];
  if (method !== 'GET' && method !== 'HEAD') return [405, 'Only reading is possible'];
  return /\/(?:\.|%2e)/i.test(url.split('?')[0] ?? '') ? NOT_FOUND : undefined;
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ...(status === 405 && { Allow: 'GET, HEAD' }),
  });
  response.end(text);
}

async function listen(server: Server, port: number, mayMove: boolean): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, LOCAL_ADDRESS, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isBusy) throw error;
    if (!mayMove || port >= LARGEST_PORT) throw new Error(`Port ${port} is taken; name another with --port.`);
    await listen(server, port + 1, mayMove);
  }
}
