import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readArticles } from '../articles.ts';
import { makePosts, modelOf, REUSE_EVERY, REUSED } from './makeArchive.ts';
import { nameOf, OUTLETS, type Post, postFile } from './post.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const model = modelOf(await readArticles(SEEDS));
const made = (posts: number, bytes: number, { seed = 1, isStyled = false } = {}) => [
  ...makePosts(model, { posts, bytes, isStyled, seed }),
];

const GRAM = 8;

/** Runs of eight letters or digits, as one finder of reuse or another would look at. */
function gramsOf({ paragraphs }: Post): Set<string> {
  const letters = [...paragraphs.join('').replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(letters.slice(GRAM - 1).map((_, at) => letters.slice(at, at + GRAM).join('')));
}

describe('makePosts', () => {
  test('makes the same posts of the same seed, and others of another', () => {
    expect(made(12, 2000)).toEqual(made(12, 2000));
    expect(made(12, 2000)).not.toEqual(made(12, 2000, { seed: 2 }));
  });

  test('makes files of about the size that was asked for, half of it markup where that was asked for too', () => {
    for (const [bytes, isStyled] of [
      [7000, false],
      [27_000, true],
    ] as const) {
      const posts = made(60, bytes, { isStyled });
      const sum = (texts: readonly string[]) =>
        texts.reduce((total, text) => total + Buffer.byteLength(text), 0);
      const whole = sum(posts.map(postFile));
      expect(Math.abs(whole / posts.length / bytes - 1), String(bytes)).toBeLessThan(0.15);
      const share = sum(posts.flatMap(({ paragraphs }) => paragraphs)) / whole;
      expect(Math.abs(share - (isStyled ? 0.5 : 0.95)), String(bytes)).toBeLessThan(0.1);
    }
  });

  test('strangers hardly ever share a run of eight characters', () => {
    const posts = made(300, 7000).filter((_, at) => at % REUSE_EVERY !== REUSE_EVERY - 1);
    const holders = new Map<string, number>();
    for (const post of posts)
      for (const gram of gramsOf(post)) holders.set(gram, (holders.get(gram) ?? 0) + 1);
    const shared = [...holders.values()].filter((count) => count > 1).length;
    expect(shared / holders.size).toBeLessThan(0.001);
  });

  test('every tenth post republishes three paragraphs in a row of the one before, under another outlet', () => {
    const posts = made(50, 7000);
    posts.slice(1).forEach((post, index) => {
      const before = posts[index];
      const common = post.paragraphs.filter((text) => before?.paragraphs.includes(text));
      expect(common).toHaveLength((index + 1) % REUSE_EVERY === REUSE_EVERY - 1 ? REUSED : 0);
      expect(before?.paragraphs.join('\n')).toContain(common.join('\n'));
      expect(post.outlet).not.toBe(before?.outlet);
    });
  });

  test('spreads them over eight years and forty outlets, in files of their own', () => {
    const posts = made(1000, 500);
    const names = posts.map(nameOf);
    expect(new Set(names).size).toBe(1000);
    expect([names[0]?.slice(0, 7), names.at(-1)?.slice(0, 7)]).toEqual(['2014-01', '2021-12']);
    expect(new Set(posts.map(({ outlet }) => outlet))).toEqual(new Set(OUTLETS));
    expect(OUTLETS).toHaveLength(40);
  });
});

test('a post is a Markdown file with front matter, as crawlers for Jekyll leave it', () => {
  const post: Post = {
    number: 17,
    date: new Date('2014-01-02T03:04:05Z'),
    title: '港口开放',
    outlet: '江城晚报',
    paragraphs: ['三艘货轮 <驶离> 港口。', '船员平安。'],
    isStyled: false,
  };
  expect(nameOf(post)).toBe('2014-01/2014-01-02-17.md');
  expect(postFile(post).split('\n')).toEqual([
    '---',
    'layout: post',
    'title: "港口开放"',
    'date: 2014-01-02T03:04:05.000Z',
    'author: 江城晚报',
    'from: https://outlet-1.example/17',
    'tags: [ 江城晚报 ]',
    'categories: [ 江城晚报 ]',
    '---',
    '<!--1388631845000-->',
    '[港口开放](https://outlet-1.example/17)',
    '------',
    '',
    '<div>',
    '<p>三艘货轮 &lt;驶离> 港口。</p><p>船员平安。</p>',
    '</div>',
    '',
  ]);
});
