import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newestArticles } from './feedArticles.ts';
import { readLibrary } from './library.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-feed-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a feed holds the newest dated articles, with the address of the original where it is known', async () => {
  const put = (name: string, matter: string) =>
    writeFile(
      path.join(folder, `${name}.md`),
      `---\ntitle: ${name}\nauthor: 晚报\n${matter}---\n\n${name}的正文。\n`,
    );
  await put('旧', 'date: 2022-03-01T08:00:00Z\n');
  await put('中', 'date: 2022-03-02\n');
  await put('新', 'date: 2022-03-03T08:00:00Z\nfrom: https://original.example/1\nauthors: [张三]\n');
  await put('无日期', '');
  const { articles: all, index } = await readLibrary(folder, 'UTC');
  const articles = newestArticles({ articles: all, sources: index.sources }, 2);
  expect(articles).toEqual([
    {
      id: expect.any(String),
      title: '新',
      outlet: '晚报',
      authors: ['张三'],
      lang: 'zh-Hans',
      excerpt: '新的正文。',
      publishedAt: Date.UTC(2022, 2, 3, 8),
      isDayOnly: false,
      url: 'https://original.example/1',
    },
    expect.objectContaining({ title: '中', publishedAt: Date.UTC(2022, 2, 2), isDayOnly: true, authors: [] }),
  ]);
  expect(articles[1]).not.toHaveProperty('url');
});
