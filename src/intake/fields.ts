/**
 * The keys of front matter that are read, by what they say, the surest first. Jekyll, Hexo, Hugo and WordPress
 * exports name things differently, and people write Chinese; Hugo has a page's own keys in a table `params`. Small letters,
 * `_` for spaces and hyphens.
 */
export const FIELDS = {
  title: ['title', '标题', '標題'],
  /** Some crawlers keep the page's own headline beside the title of its window. */
  headline: ['headline'],
  url: [
    'url',
    'original_url',
    'originalurl',
    'original',
    'canonical',
    'canonical_url',
    'canonicalurl',
    'link',
    'from',
    'source_url',
    'sourceurl',
    'source',
    'external_url',
    'permalink_url',
    '原文',
    '原文链接',
    '原文連結',
    '原文鏈接',
    '原文地址',
    '原文网址',
    '原文網址',
    '链接',
    '連結',
    '鏈接',
    '网址',
    '網址',
    '来源',
    '來源',
    '文章来源',
    '文章來源',
    'params.original_url',
    'params.originalurl',
    'params.source_url',
    'params.sourceurl',
    'params.source',
  ],
  published: [
    'date',
    'published',
    'published_at',
    'publishedat',
    'publishdate',
    'publish_date',
    'publish_time',
    'publishtime',
    'published_date',
    'publication_date',
    'date_published',
    'datepublished',
    'pubdate',
    'datetime',
    'time',
    'timestamp',
    'created',
    'created_at',
    '日期',
    '发布时间',
    '發布時間',
    '发布日期',
    '發布日期',
    '时间',
  ],
  outlet: [
    'outlet',
    'publisher',
    'media',
    'site_name',
    'sitename',
    '媒体',
    '媒體',
    'params.outlet',
    'params.publisher',
  ],
  /** Crawlers write the outlet here, people who wrote the article. */
  outletOrAuthor: ['author', 'authors', '作者', 'params.author', 'params.authors'],
  /** The outlet's name, or the address that `url` is asked for. */
  source: ['source', '来源', '來源', '文章来源', '文章來源', 'params.source'],
  /** Who wrote it, where it is not the outlet. */
  authors: [
    'author',
    'authors',
    'byline',
    'by_line',
    '作者',
    '记者',
    '記者',
    'params.author',
    'params.authors',
  ],
  filed: ['categories', 'tags'],
  categories: ['categories', 'category', 'tags', 'tag', 'keywords', '分类', '标签'],
  /** The picture that stands for the article. */
  picture: [
    'headimg',
    'thumbnail',
    'image',
    'cover',
    'cover_image',
    'lead_image',
    'featured_image',
    'og_image',
  ],
  lang: ['lang', 'language'],
  role: ['role'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const OWN: ReadonlySet<string> = new Set(Object.values(FIELDS).flat());
const TITLES: ReadonlySet<string> = new Set(FIELDS.title);

/** True for a key of front matter that the intake reads; what stands under other keys is another program's. */
export function isOwnField(key: string): boolean {
  return OWN.has(key);
}

/** True for a key that holds the headline. */
export function isTitleField(key: string): boolean {
  return TITLES.has(key.toLowerCase());
}
