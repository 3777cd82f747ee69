import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { duizhaoSeeds } from './plugin.ts';

let folder: string;
let server: ViteDevServer;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'duizhao-dev-')));
  await writeFile(path.join(folder, 'a.md'), '---\ntitle: First\ndate: 2022-03-01\n---\nText.');
  server = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: duizhaoSeeds({ folder }),
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function get(name: string): Promise<Response> {
  const address = server.httpServer?.address() as AddressInfo | undefined;
  return fetch(`http://127.0.0.1:${address?.port}/data/${name}`);
}

async function titles(): Promise<string[]> {
  const { cards } = (await (await get('index.json')).json()) as { cards: { articles: { title: string }[] } };
  return cards.articles.map(({ title }) => title);
}

it('serves the folder in development, and reloads the page with what changed', async () => {
  expect(await titles()).toEqual(['First']);
  const send = vi.spyOn(server.ws, 'send');
  await writeFile(path.join(folder, 'b.md'), '---\ntitle: Second\ndate: 2022-03-02\n---\nText.');
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), { timeout: 4000 });
  expect(await titles()).toEqual(['First', 'Second']);
});

it('answers 404 for data that is not there', async () => {
  expect((await get('articles/none.json')).status).toBe(404);
});
