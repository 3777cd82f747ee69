import type { FeedArticle } from './feedArticles.ts';
import type { SiteFile } from './headers.ts';
import { ATOM_NAME, JSON_NAME, TITLE } from './page.ts';

/**
 * What a site says to machines at its public address: the newest articles as JSON Feed 1.1 and as Atom, and the
 * sitemap. Times are of the articles, never of the build. Without a dated article there are no feeds.
 */
export async function publicFiles(address: string, articles: readonly FeedArticle[]): Promise<SiteFile[]> {
  const [newest] = articles;
  const feeds = newest ? [jsonFeed(address, articles), atomFeed(address, articles, newest)] : [];
  return [...(await Promise.all(feeds)), sitemap(address, newest), robots(address)];
}

/** What writes feeds is loaded only where there are any. */
async function jsonFeed(address: string, articles: readonly FeedArticle[]): Promise<SiteFile> {
  const { generateJsonFeed } = await import('feedsmith');
  const feed = generateJsonFeed({
    title: TITLE,
    home_page_url: address,
    feed_url: address + JSON_NAME,
    items: articles.map((article) => ({
      id: addressOf(address, article),
      url: addressOf(address, article),
      ...(article.url !== undefined && { external_url: article.url }),
      title: plain(article.title),
      content_text: plain(article.excerpt || article.title),
      ...(!article.isDayOnly && { date_published: new Date(article.publishedAt) }),
      authors: [{ name: plain(article.outlet) }],
      language: article.lang,
    })),
  });
  return { path: JSON_NAME, content: `${JSON.stringify(feed, null, 2)}\n` };
}

async function atomFeed(
  address: string,
  articles: readonly FeedArticle[],
  newest: FeedArticle,
): Promise<SiteFile> {
  const { generateAtomFeed } = await import('feedsmith');
  const content = generateAtomFeed({
    id: address,
    title: { value: TITLE },
    updated: new Date(newest.publishedAt),
    links: [
      { href: address, rel: 'alternate', type: 'text/html' },
      { href: address + ATOM_NAME, rel: 'self', type: 'application/atom+xml' },
    ],
    entries: articles.map((article) => ({
      id: addressOf(address, article),
      title: { value: plain(article.title), type: 'text' },
      updated: new Date(article.publishedAt),
      ...(!article.isDayOnly && { published: new Date(article.publishedAt) }),
      authors: [{ name: plain(article.outlet) }],
      links: [
        { href: addressOf(address, article), rel: 'alternate', hreflang: article.lang },
        ...(article.url === undefined ? [] : [{ href: article.url, rel: 'via' }]),
      ],
      summary: { value: plain(article.excerpt || article.title), type: 'text' },
    })),
  });
  return { path: ATOM_NAME, content };
}

/** Every screen is the same page with another `#`, so there is one address to name. */
function sitemap(address: string, newest: FeedArticle | undefined): SiteFile {
  const day = newest && new Date(newest.publishedAt).toISOString().slice(0, 10);
  const content = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `  <url><loc>${address.replaceAll('&', '&amp;')}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`,
    '</urlset>',
    '',
  ].join('\n');
  return { path: 'sitemap.xml', content };
}

/** A site without a public address asks search engines to stay away; one that names its address does not. */
function robots(address: string): SiteFile {
  return { path: 'robots.txt', content: `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n` };
}

/** The address of an article in this site; ids may hold letters of any script. */
function addressOf(address: string, { id }: FeedArticle): string {
  return `${address}#/a/${encodeURIComponent(id)}`;
}

/** XML has no way to write control characters, not even escaped; text without words is none. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
  const legal = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu, '\uFFFD');
  return legal.trim() === '' ? '\uFFFD' : legal;
}
