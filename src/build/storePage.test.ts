import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withPolicy } from './page.ts';
import { storeOfPage } from './storeAddress.ts';
import { writeStorePage } from './storePage.ts';

let folder: string;
let app: string;

const HTML = '<html>\n  <head>\n    <meta charset="utf-8" />\n    <title>Duizhao</title>\n  </head>\n</html>';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-page-'));
  app = path.join(folder, 'app');
  await mkdir(path.join(app, 'data'), { recursive: true });
  await writeFile(path.join(app, 'index.html'), withPolicy(HTML, 'local'));
  await writeFile(path.join(app, 'images.html'), withPolicy(HTML, 'remote'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (name: string) => readFile(path.join(folder, 'page', name), 'utf8');

test('a page that asks a store has its address, the right to ask it, and no data', async () => {
  const out = path.join(folder, 'page');
  const store = 'https://es.example.org/duizhao';
  await writeStorePage({ out, store }, app);
  await writeStorePage({ out, store }, app);
  expect((await readdir(out)).sort()).toEqual([
    '.htaccess',
    '.nojekyll',
    '_headers',
    'images.html',
    'index.html',
    'nginx.conf',
  ]);
  for (const [name, images] of [
    ['index.html', 'local'],
    ['images.html', 'remote'],
  ] as const) {
    const page = await read(name);
    expect(storeOfPage(page)).toBe(store);
    const plain = page
      .replace(' https://es.example.org;', ';')
      .replace(/ *<meta name="duizhao-store"[^>]*>\n/, '');
    expect(plain).toBe(withPolicy(HTML, images));
  }
});

test('a store of the page’s own origin changes no policy', async () => {
  await writeStorePage({ out: path.join(folder, 'page'), store: '/es/duizhao' }, app);
  expect(storeOfPage(await read('index.html'))).toBe('/es/duizhao');
  expect(await read('index.html')).toContain("connect-src 'self';");
  expect(await read('_headers')).toContain("connect-src 'self';");
});
