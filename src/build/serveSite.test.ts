import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ServedSite, serveSite } from './serveSite.ts';
import { QUICK, writeVariants } from './variants.ts';

let folder: string;
let site: ServedSite;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-serve-'));
  const put = (name: string, content: string) => writeFile(path.join(folder, 'site', name), content);
  await mkdir(path.join(folder, 'site/data'), { recursive: true });
  await put('index.html', '<title>首页</title>');
  await put('data/index.json', '{"a":1}');
  await put('.htaccess', 'x');
  await writeFile(path.join(folder, 'secret.json'), '{}');
  site = await serveSite(path.join(folder, 'site'), 0, true);
});
afterEach(async () => {
  site.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly bytes: Buffer;
}

/** Asks for a path exactly as it is written: `fetch` would settle `..` before it asks. */
function ask(name: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  const { port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: name, headers, method }, async (response) => {
      const bytes = await buffer(response);
      resolve({ status: response.statusCode, headers: response.headers, body: bytes.toString(), bytes });
    });
    asked.on('error', reject).end();
  });
}

it('gives pages and data with their types, to be asked for anew', async () => {
  const page = await ask('/');
  expect(page).toMatchObject({ status: 200, body: '<title>首页</title>' });
  expect(page.headers).toMatchObject({
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  const data = await ask('/data/index.json?x');
  expect(data).toMatchObject({ status: 200, body: '{"a":1}' });
  expect(data.headers['content-type']).toBe('application/json');
});

it('answers that nothing is new where that is so, and what was built anew when it was', async () => {
  const { headers } = await ask('/data/index.json');
  const known = { 'if-none-match': headers.etag };
  expect(await ask('/data/index.json', known)).toMatchObject({ status: 304, body: '' });
  await writeFile(path.join(folder, 'site/data/index.json'), '{"a":22}');
  expect(await ask('/data/index.json', known)).toMatchObject({ status: 200, body: '{"a":22}' });
});

it('lets what has a hash in its name be kept for good', async () => {
  await mkdir(path.join(folder, 'site/data/articles'));
  await writeFile(path.join(folder, 'site/data/articles/0123456789abcdef.json'), '{}');
  const { headers } = await ask('/data/articles/0123456789abcdef.json');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

it('sends compressed variants to those who take them, each with a mark of its own', async () => {
  const file = path.join(folder, 'site/data/index.json');
  const json = JSON.stringify({ text: '货轮'.repeat(900) });
  await writeFile(file, json);
  writeVariants(file, Buffer.from(json), QUICK);
  const marks = new Set<unknown>();
  for (const [taken, coding, unpack] of [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
  ] as const) {
    const answer = await ask('/data/index.json', { 'accept-encoding': taken });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', vary: 'Accept-Encoding' });
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(unpack(answer.bytes).toString()).toBe(json);
    marks.add(answer.headers.etag);
    const again = { 'accept-encoding': taken, 'if-none-match': answer.headers.etag };
    expect((await ask('/data/index.json', again)).status).toBe(304);
  }
  expect(marks.size).toBe(3);
});

it('keeps to the folder, lists none, and hides hidden names', async () => {
  for (const name of [
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/data/../../secret.json',
    '/data/',
    '/data',
    '/.htaccess',
    '/%2ehtaccess',
    '/none.json',
    '/%',
    '/%00',
  ]) {
    expect([name, (await ask(name)).status]).toEqual([name, 404]);
  }
});

it('answers reading from this machine only, whatever name leads here', async () => {
  expect((await ask('/', { host: 'evil.example' })).status).toBe(403);
  expect((await ask('/', { host: 'localhost.evil.example:4173' })).status).toBe(403);
  expect((await ask('/', { host: 'LOCALHOST:1' })).status).toBe(200);
  expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
});

it('is not ended by a range that makes no sense', async () => {
  for (const range of ['bytes=5-2', 'bytes=-1', 'bytes=999-', 'x'])
    expect((await ask('/', { range })).status).toBe(200);
});

it('takes the next port where it may, and says that one is taken where it may not', async () => {
  const port = Number(new URL(site.address).port);
  await expect(serveSite(folder, port, false)).rejects.toThrow(`Port ${port} is taken`);
  const next = await serveSite(folder, port, true);
  expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
  next.close();
});

it('lets a page that asks a store of another origin ask it', async () => {
  const page = path.join(folder, 'page');
  await mkdir(page);
  await writeFile(
    path.join(page, 'index.html'),
    '<meta name="duizhao-store" content="https://es.example.org/duizhao">',
  );
  const served = await serveSite(page, 0, true);
  try {
    const { headers } = await fetch(served.address);
    expect(headers.get('content-security-policy')).toContain("connect-src 'self' https://es.example.org;");
  } finally {
    served.close();
  }
});

const DESCRIPTORS = '/proc/self/fd';

it.runIf(existsSync(DESCRIPTORS))('keeps no file open that nobody waits for any more', async () => {
  await writeFile(path.join(folder, 'site', 'large.json'), 'x'.repeat(5_000_000));
  const { port } = new URL(site.address);
  const giveUp = () =>
    new Promise<void>((resolve) => {
      const asked = request({ host: '127.0.0.1', port, path: '/large.json' }, (response) =>
        response.once('data', () => asked.destroy()),
      );
      asked.on('close', resolve).on('error', () => undefined);
      asked.end();
    });
  for (let at = 0; at < 30; at++) await giveUp();
  const open = async () => {
    const links = (await readdir(DESCRIPTORS)).map((name) => readlink(path.join(DESCRIPTORS, name)));
    const read = await Promise.allSettled(links);
    return read.filter((one) => one.status === 'fulfilled' && one.value.endsWith('large.json')).length;
  };
  await expect.poll(open).toBe(0);
});

// Of this file there is something to look up, and nothing to read.
const UNREADABLE = '/proc/self/mem';

it.runIf(existsSync(UNREADABLE))('goes on where a file cannot be read any more', async () => {
  await symlink(UNREADABLE, path.join(folder, 'site', 'gone.json'));
  await ask('/gone.json').catch(() => undefined);
  expect(await ask('/')).toMatchObject({ status: 200 });
});
