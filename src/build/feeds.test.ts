import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { FeedArticle } from './feedArticles.ts';
import { publicFiles } from './feeds.ts';
import { withFeeds } from './page.ts';

const ADDRESS = 'https://example.org/news/';
const HOSTILE = '</title><script>alert(1)</script>]]>&lt;b>\u0000"\'<!--';

const ARTICLE: FeedArticle = {
  id: '2022-03-02-晚报-1',
  title: '标题',
  outlet: '晚报',
  authors: ['张三'],
  lang: 'zh-Hans',
  excerpt: '第一句。',
  publishedAt: Date.UTC(2022, 2, 2, 8),
  isDayOnly: false,
  url: 'https://original.example/1?a=1&b=2',
};

async function contentOf(name: string, articles: readonly FeedArticle[]): Promise<string> {
  return (
    (
      await publicFiles(
        ADDRESS,
        articles,
        articles.map(({ id }) => id),
      )
    ).find(({ path }) => path === name)?.content ?? ''
  );
}

describe('publicFiles', () => {
  const dayOnly = { ...ARTICLE, id: 'day', publishedAt: Date.UTC(2022, 2, 1), isDayOnly: true };

  it('names each article here and its original in a JSON Feed', async () => {
    const feed = parseJsonFeed(JSON.parse(await contentOf('feed.json', [ARTICLE, dayOnly])));
    expect(feed).toMatchObject({
      title: '对照 Duizhao',
      home_page_url: ADDRESS,
      feed_url: `${ADDRESS}feed.json`,
    });
    expect(feed.items?.[0]).toEqual({
      id: `${ADDRESS}#/a/2022-03-02-%E6%99%9A%E6%8A%A5-1`,
      url: `${ADDRESS}a/2022-03-02-%E6%99%9A%E6%8A%A5-1.html`,
      external_url: ARTICLE.url,
      title: '标题',
      content_text: '第一句。',
      date_published: '2022-03-02T08:00:00.000Z',
      authors: [{ name: '张三' }, { name: '晚报' }],
      language: 'zh-Hans',
    });
    expect(JSON.parse(await contentOf('feed.json', [ARTICLE])).version).toBe(
      'https://jsonfeed.org/version/1.1',
    );
  });
  it('says the same in Atom, dated by the newest article', async () => {
    const feed = parseAtomFeed(await contentOf('feed.xml', [ARTICLE, dayOnly]));
    expect(feed).toMatchObject({ id: ADDRESS, updated: '2022-03-02T08:00:00.000Z' });
    expect(feed.entries?.[0]).toMatchObject({
      title: { value: '标题' },
      authors: [{ name: '张三' }, { name: '晚报' }],
      links: [
        { href: `${ADDRESS}a/2022-03-02-%E6%99%9A%E6%8A%A5-1.html` },
        { href: ARTICLE.url, rel: 'via' },
      ],
      summary: { value: '第一句。' },
    });
  });
  it('names an outlet once that signed itself, and alone where nobody signed', async () => {
    const signed = async (authors: readonly string[]) =>
      parseJsonFeed(JSON.parse(await contentOf('feed.json', [{ ...ARTICLE, authors }]))).items?.[0]?.authors;
    expect(await signed(['晚报'])).toEqual([{ name: '晚报' }]);
    expect(await signed([])).toEqual([{ name: '晚报' }]);
  });
  it('states no time of day where the file names none', async () => {
    expect(parseJsonFeed(JSON.parse(await contentOf('feed.json', [dayOnly]))).items?.[0]).not.toHaveProperty(
      'date_published',
    );
    expect(parseAtomFeed(await contentOf('feed.xml', [dayOnly])).entries?.[0]).not.toHaveProperty(
      'published',
    );
  });
  it('carries hostile words as words', async () => {
    const hostile = { ...ARTICLE, title: HOSTILE, outlet: HOSTILE, authors: [HOSTILE], excerpt: HOSTILE };
    const words = HOSTILE.replace('\u0000', '\uFFFD');
    const entry = parseAtomFeed(await contentOf('feed.xml', [hostile])).entries?.[0];
    expect([entry?.title?.value, entry?.summary?.value, entry?.authors?.[0]?.name]).toEqual([
      words,
      words,
      words,
    ]);
    expect(parseJsonFeed(JSON.parse(await contentOf('feed.json', [hostile]))).items?.[0]?.title).toBe(words);
  });
  it('makes feeds that parse back to any title', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (title) => {
        const feed = parseAtomFeed(await contentOf('feed.xml', [{ ...ARTICLE, title }, ARTICLE]));
        expect(feed.entries?.map(({ id }) => id)).toHaveLength(2);
        expect(feed.entries?.[1]?.title?.value).toBe('标题');
      }),
    );
  });
  it('has no feeds where nothing is dated, and names its pages in the sitemap', async () => {
    expect((await publicFiles(ADDRESS, [], [])).map(({ path }) => path)).toEqual([
      'sitemap.xml',
      'robots.txt',
    ]);
    expect(await contentOf('sitemap.xml', [ARTICLE])).toContain(
      `<loc>${ADDRESS}</loc><lastmod>2022-03-02</lastmod>`,
    );
    expect(await contentOf('sitemap.xml', [ARTICLE])).toContain(
      `<loc>${ADDRESS}a/2022-03-02-%E6%99%9A%E6%8A%A5-1.html</loc>`,
    );
    expect(await contentOf('robots.txt', [ARTICLE])).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  });
  it('cuts a sitemap that is longer than one may be', async () => {
    const ids = Array.from({ length: 100_001 }, (_, at) => `id-${at}`);
    const files = await publicFiles(ADDRESS, [], ids);
    expect(files.map(({ path }) => path)).toEqual([
      'sitemap.xml',
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
      'robots.txt',
    ]);
    const [index, ...parts] = files.map(({ content }) => content.match(/<loc>[^<]+/g) ?? []);
    expect(index).toEqual([1, 2, 3].map((at) => `<loc>${ADDRESS}sitemap-${at}.xml`));
    expect(parts.slice(0, 3).map(({ length }) => length)).toEqual([50_000, 50_000, 2]);
  });
});

it('a page names its feeds', () => {
  const html = withFeeds('<html><head>\n    <title>x</title>\n  </head><body></body></html>');
  expect(html).toMatch(/<link rel="alternate" type="application\/atom\+xml" [^>]*href="\.\/feed\.xml" \/>/);
  expect(html).toMatch(
    /<link rel="alternate" type="application\/feed\+json" [^>]*href="\.\/feed\.json" \/>\n {2}<\/head>/,
  );
});
