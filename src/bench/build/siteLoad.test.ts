import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readLibrary } from '../../build/index.ts';
import { dataPath } from '../../model/index.ts';
import { readArticles } from '../articles.ts';
import { makePosts, modelOf, writePosts } from './makeArchive.ts';
import { siteLoad } from './siteLoad.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

test('the first screen is the index and two chunks, an article its shard and chunk, as large as they may be', async () => {
  const work = await mkdtemp(path.join(tmpdir(), 'duizhao-load-'));
  const model = modelOf(await readArticles(SEEDS));
  await writePosts(
    path.join(work, 'posts'),
    makePosts(model, { posts: 400, bytes: 600, isStyled: false, seed: 1 }),
  );
  const { index, files } = await readLibrary(path.join(work, 'posts'), 'Asia/Shanghai');
  for (const { path: name, json } of files) {
    const file = path.join(work, 'site/data', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, json);
  }
  const load = await siteLoad(path.join(work, 'site'));
  await rm(work, { recursive: true });

  const jsons = (begin: string) =>
    files.filter(({ path: name }) => name.startsWith(begin)).map(({ json }) => json);
  const first = [
    ...jsons('index'),
    ...index.chunks.slice(0, 2).map((chunk) => jsons(dataPath('cards', chunk))[0] ?? ''),
  ];
  const sizes = (texts: readonly string[]) => texts.map((text) => Buffer.byteLength(text));
  expect(first.length).toBe(3);
  expect(load.firstScreen.raw).toBe(sizes(first).reduce((sum, size) => sum + size));
  expect(load.firstScreen.gzip).toBe(first.reduce((sum, text) => sum + gzipSync(text).length, 0));
  expect(load.articleView.raw).toBe(
    Math.max(...sizes(jsons('articles/'))) + Math.max(...sizes(jsons('cards/'))),
  );
});
