import { replaceForbidden } from '../text/index.ts';
import type { FeedArticle } from './feedArticles.ts';
import type { SiteFile } from './headers.ts';
import { ATOM_NAME, JSON_NAME, TITLE } from './page.ts';
import { sitemapName } from './siteTarget.ts';
import { stubAddress } from './stubs/stubPage.ts';

/**
 * What a site says to machines at its public address: the newest articles as JSON Feed 1.1 and as Atom, and the
 * sitemap, which names the page of each article in `ids`. Times are of the articles, never of the build. Without a dated article there are no feeds.
 */
export async function publicFiles(
  address: string,
  articles: readonly FeedArticle[],
  ids: readonly string[],
): Promise<SiteFile[]> {
  const [newest] = articles;
  const feeds = newest ? [jsonFeed(address, articles), atomFeed(address, articles, newest)] : [];
  return [...(await Promise.all(feeds)), ...sitemaps(address, newest, ids), robots(address)];
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
      url: stubAddress(address, article.id),
      ...(article.url !== undefined && { external_url: article.url }),
      title: plain(article.title),
      content_text: plain(article.excerpt || article.title),
      ...(!article.isDayOnly && { date_published: new Date(article.publishedAt) }),
      authors: authorsOf(article),
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
      authors: authorsOf(article),
      links: [
        { href: stubAddress(address, article.id), rel: 'alternate', hreflang: article.lang },
        ...(article.url === undefined ? [] : [{ href: article.url, rel: 'via' }]),
      ],
      summary: { value: plain(article.excerpt || article.title), type: 'text' },
    })),
  });
  return { path: ATOM_NAME, content };
}

/** So many addresses stand in one file of a sitemap. */
const MOST_ADDRESSES = 50_000;

/**
 * The site's first page and the page of each article; every other screen is the first page with another `#`. Where they
 * are more than a file may have, `sitemap.xml` names the files.
 */
function sitemaps(address: string, newest: FeedArticle | undefined, ids: readonly string[]): SiteFile[] {
  const day = newest && new Date(newest.publishedAt).toISOString().slice(0, 10);
  const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
  const lines = [address, ...ids.map((id) => stubAddress(address, id))].map(
    (location, at) => `  <url>${loc(location)}${at === 0 ? lastmod : ''}</url>`,
  );
  if (lines.length <= MOST_ADDRESSES) return [sitemapFile('sitemap.xml', 'urlset', lines)];
  const files = Array.from({ length: Math.ceil(lines.length / MOST_ADDRESSES) }, (_, at) =>
    sitemapFile(sitemapName(at + 1), 'urlset', lines.slice(at * MOST_ADDRESSES, (at + 1) * MOST_ADDRESSES)),
  );
  const named = files.map(({ path }) => `  <sitemap>${loc(address + path)}</sitemap>`);
  return [sitemapFile('sitemap.xml', 'sitemapindex', named), ...files];
}

function loc(address: string): string {
  return `<loc>${address.replaceAll('&', '&amp;')}</loc>`;
}

function sitemapFile(path: string, root: string, lines: readonly string[]): SiteFile {
  const content = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ];
  return { path, content: content.join('\n') };
}

/** A site without a public address asks search engines to stay away; one that names its address does not. */
function robots(address: string): SiteFile {
  return { path: 'robots.txt', content: `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n` };
}

/** Who signed an article, and its outlet: feeds have no other place for whose it is. */
function authorsOf({ authors, outlet }: FeedArticle): { name: string }[] {
  return [...new Set([...authors, outlet])].map((name) => ({ name: plain(name) }));
}

/** The address of an article in the reader, by which feed readers know it; ids may hold letters of any script. */
function addressOf(address: string, { id }: FeedArticle): string {
  return `${address}#/a/${encodeURIComponent(id)}`;
}

/** XML has no way to write control characters, not even escaped; text without words is none. */
function plain(text: string): string {
  const legal = replaceForbidden(text);
  return legal.trim() === '' ? '\uFFFD' : legal;
}
