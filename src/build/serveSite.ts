import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { headersFor } from './headers.ts';

/** Serves a built site on this machine only, with the headers that hosts are told to send. Returns its address. */
export async function serveSite(folder: string, port: number, mayMove: boolean): Promise<string> {
  const files = sirv(folder, {
    dev: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    }),
  );
  await listen(server, port, mayMove);
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

/** The next free port serves as well, unless one was asked for. */
async function listen(
  server: ReturnType<typeof createServer>,
  port: number,
  mayMove: boolean,
): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isBusy || !mayMove || port >= 65_535) throw error;
    await listen(server, port + 1, mayMove);
  }
}
