import type { PageFacts } from './statement.ts';

/** Which fact an attribute or a member states. */
export type FactName = keyof Omit<PageFacts, 'savedAt'>;

/** A name in a page's head or in its own record of itself, and what it says. */
export interface PageRule {
  readonly fact: FactName;
  readonly names: readonly string[];
  /** The place, as in `MetadataOrigin.from`. */
  readonly from: string;
}

/** `<meta name|property|itemprop=…>`, in small letters, by how surely they speak of this article. */
export const META_RULES: readonly PageRule[] = [
  { fact: 'titles', names: ['og:title'], from: 'page: open graph' },
  {
    fact: 'titles',
    names: ['twitter:title', 'headline', 'dc.title', 'title', 'articletitle'],
    from: 'page: meta',
  },
  { fact: 'urls', names: ['og:url'], from: 'page: open graph' },
  {
    fact: 'dates',
    names: ['article:published_time', 'og:article:published_time', 'og:published_time', 'article:published'],
    from: 'page: open graph',
  },
  {
    fact: 'dates',
    names: [
      'datepublished',
      'pubdate',
      'publishdate',
      'publish_date',
      'publish-date',
      'publication_date',
      'article:create_at',
      '_pubtime',
      'publishtime',
      'weibo:article:create_at',
      'weibo: article:create_at',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'date',
    ],
    from: 'page: meta',
  },
  { fact: 'outlets', names: ['og:site_name'], from: 'page: open graph' },
  {
    fact: 'outlets',
    names: ['publisher', 'dc.publisher', 'source', 'mediaid', 'application-name'],
    from: 'page: meta',
  },
  { fact: 'authors', names: ['author', 'article:author', 'dc.creator', 'byl'], from: 'page: meta' },
  {
    fact: 'writers',
    names: ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'],
    from: 'page: meta',
  },
  { fact: 'langs', names: ['og:locale', 'content-language', 'dc.language', 'language'], from: 'page: meta' },
  {
    fact: 'categories',
    names: ['article:section', 'article:tag', 'keywords', 'news_keywords'],
    from: 'page: meta',
  },
];

/** A member of JSON-LD; with `type`, only what is of that type of schema.org, or of none unless `isTyped`. */
export type JsonLdRule = Omit<PageRule, 'from'> & { readonly type?: string; readonly isTyped?: true };

/** Members of a JSON-LD article (schema.org), by how surely they speak of it. A dotted name goes one level down. */
export const JSON_LD_RULES: readonly JsonLdRule[] = [
  { fact: 'titles', names: ['headline', 'name'] },
  { fact: 'urls', names: ['mainEntityOfPage.@id', 'mainEntityOfPage', 'url', '@id'] },
  { fact: 'dates', names: ['datePublished', 'dateCreated'] },
  { fact: 'outlets', names: ['publisher.name', 'sourceOrganization.name', 'publisher'] },
  { fact: 'authors', names: ['author.name', 'author'] },
  { fact: 'writers', names: ['author.name', 'author'], type: 'Person' },
  { fact: 'persons', names: ['author.name'], type: 'Person', isTyped: true },
  { fact: 'langs', names: ['inLanguage', 'inLanguage.alternateName'] },
  { fact: 'categories', names: ['articleSection', 'keywords'] },
];

/** Types of schema.org that an article has. */
export const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|ScholarlyArticle|TechArticle)$/;

/** Elements of text collections that hold one fact each (Sogou's news corpus). */
export const ELEMENT_RULES: readonly PageRule[] = [
  { fact: 'titles', names: ['contenttitle'], from: 'body: title element' },
  { fact: 'urls', names: ['url'], from: 'body: address element' },
];

/** Elements of WeChat's pages by their names: account and time. Their heads name the platform, the same for all accounts. */
export const ELEMENT_ID_RULES: readonly (Omit<PageRule, 'names'> & { readonly id: string })[] = [
  { fact: 'outlets', id: 'js_name', from: 'body: source line' },
  { fact: 'dates', id: 'publish_time', from: 'body: date line' },
];
