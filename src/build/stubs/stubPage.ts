import { embedJson } from '../../model/index.ts';
import { escapeMarkup } from '../../text/index.ts';
import type { StubArticle } from './stubArticle.ts';

/** Folder of the stubs in a site; nothing else lies in it but their style sheet. */
export const STUB_FOLDER = 'a';
/** No id has a dot, so no stub has this name. */
export const STUB_STYLE = `${STUB_FOLDER}/stub.css`;

/** Path of an article's stub in the site. */
export function stubPath(id: string): string {
  return `${STUB_FOLDER}/${id}.html`;
}

/** Address of an article's stub below the site's. */
export function stubAddress(site: string, id: string): string {
  return `${site}${STUB_FOLDER}/${encodeURIComponent(id)}.html`;
}

/** A stub has no script and asks for nothing but its style sheet. */
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types";

/**
 * A page of one article for those who do not run the reader: search engines, reference managers, mail. It has the headline,
 * where it comes from and its first sentences, and leads to the reader and to the original. `site` is the site's public
 * address; without it, search engines are told to stay away. All that an article says is escaped.
 */
export function stubPage(article: StubArticle, site: string | undefined): string {
  const { title, authors, outlet, lang, excerpt, day, instant, url } = article;
  const own = site === undefined ? undefined : stubAddress(site, article.id);
  const name = nameIn(outlet.name, lang);
  const told = article.isOutletUnknown ? undefined : name;
  const headline = plain(title);
  const reader = `../#/a/${encodeURIComponent(article.id)}`;
  return `${[
    '<!doctype html>',
    `<html lang="${escapeMarkup(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    ...(own === undefined ? ['<meta name="robots" content="noindex">'] : []),
    `<title>${escapeMarkup(headline)} · ${escapeMarkup(name)}</title>`,
    ...links(url ?? own),
    ...metadata(article, told, url ?? own).flatMap(metaElement),
    `<script type="application/ld+json">${embedJson(JSON.stringify(newsArticle(article, told, own)))}</script>`,
    '</head>',
    '<body>',
    '<main>',
    `<p><bdi>${escapeMarkup(name)}</bdi>${byline(authors)}${day === undefined ? '' : ` · <time datetime="${instant ?? day}">${day}</time>`}</p>`,
    `<h1>${escapeMarkup(headline)}</h1>`,
    ...(excerpt === '' ? [] : [`<p class="excerpt">${escapeMarkup(plain(excerpt))}</p>`]),
    '<ul lang="zh-Hans">',
    `<li><a href="${escapeMarkup(reader)}">在“对照”中阅读和比较 <span lang="en">Read and compare in Duizhao</span></a></li>`,
    ...(url === undefined ? [] : [original(url)]),
    '</ul>',
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** So many authors are shown; programs are told of all. */
const MOST_NAMED = 6;

function byline(authors: readonly string[]): string {
  const named = authors.slice(0, MOST_NAMED).map((author) => ` · <bdi>${escapeMarkup(plain(author))}</bdi>`);
  return `${named.join('')}${authors.length > MOST_NAMED ? ' …' : ''}`;
}

function original(url: string): string {
  const link = `<a href="${escapeMarkup(url)}" rel="noopener noreferrer">`;
  return `<li>${link}原文 <span lang="en">The original</span></a></li>`;
}

function links(canonical: string | undefined): string[] {
  return [
    `<link rel="stylesheet" href="${STUB_STYLE.slice(STUB_FOLDER.length + 1)}">`,
    '<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">',
    ...(canonical === undefined ? [] : [`<link rel="canonical" href="${escapeMarkup(canonical)}">`]),
  ];
}

type Meta = readonly [attribute: 'name' | 'property', key: string, value: string | undefined];

/** What reference managers read: Highwire's names, Dublin Core, Open Graph. `newspaperArticle` is Zotero's own word. */
function metadata(
  { title, authors, lang, excerpt, day, instant, url }: StubArticle,
  outlet: string | undefined,
  address: string | undefined,
): Meta[] {
  return [
    ['name', 'description', excerpt],
    ['name', 'citation_title', title],
    ...authors.map((author): Meta => ['name', 'citation_author', author]),
    ['name', 'citation_publication_date', day?.replaceAll('-', '/')],
    ['name', 'citation_journal_title', outlet],
    ['name', 'citation_language', lang],
    ['name', 'citation_public_url', url],
    ['name', 'DC.title', title],
    ...authors.map((author): Meta => ['name', 'DC.creator', author]),
    ['name', 'DC.date', day],
    ['name', 'DC.publisher', outlet],
    ['name', 'DC.language', lang],
    ['name', 'DC.type', 'newspaperArticle'],
    ['name', 'DC.identifier', url],
    ['property', 'og:type', 'article'],
    ['property', 'og:title', title],
    ['property', 'og:site_name', outlet],
    ['property', 'og:description', excerpt],
    ['property', 'og:url', address],
    ['property', 'article:published_time', instant ?? day],
  ];
}

function metaElement([attribute, key, value]: Meta): string[] {
  if (value === undefined || value === '') return [];
  return [`<meta ${attribute}="${key}" content="${escapeMarkup(plain(value))}">`];
}

/** The article as schema.org has it; nothing that runs. */
function newsArticle(
  { title, authors, outlet, lang, excerpt, day, instant, url }: StubArticle,
  publisher: string | undefined,
  own: string | undefined,
) {
  const { homepage } = outlet;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: plain(title),
    ...(day !== undefined && { datePublished: instant ?? day }),
    inLanguage: lang,
    ...(authors.length > 0 && {
      author: authors.map((author) => ({ '@type': 'Person', name: plain(author) })),
    }),
    ...(publisher !== undefined && {
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: publisher,
        ...(homepage !== undefined && { url: homepage }),
      },
    }),
    ...(excerpt !== '' && { description: plain(excerpt) }),
    ...(url !== undefined && { url }),
    ...(own !== undefined && { mainEntityOfPage: own }),
  };
}

function nameIn({ zh, en }: StubArticle['outlet']['name'], lang: string): string {
  return plain(lang.startsWith('zh') ? zh : en);
}

/** One line, without control characters and marks that turn a line around: they would reach beyond their text. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Surrogate}]/gu, '')
    .trim();
}
