import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { unembedJson } from '../../model/index.ts';
import type { StubArticle } from './stubArticle.ts';
import { stubPage } from './stubPage.ts';

const SITE = 'https://example.org/news/';
const HOSTILE = '</title></script><script>alert(1)</script>"\'><img src=x onerror=alert(1)><!--\u0000\u202E';

const ARTICLE: StubArticle = {
  id: '2022-03-02-outlet-1',
  title: '标题',
  authors: ['张三', 'Jane Doe'],
  outlet: { name: { zh: '晚报', en: 'Evening News' }, homepage: 'https://evening.example/' },
  lang: 'zh-Hans',
  excerpt: '第一句。',
  day: '2022-03-02',
  instant: '2022-03-02T06:50:07.000Z',
  url: 'https://original.example/1?a=1&b="2"',
};

type Element = DefaultTreeAdapterMap['element'];

function elementsOf(html: string): Element[] {
  const walk = (node: DefaultTreeAdapterMap['node']): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parse(html));
}

function attributesOf({ attrs }: Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

function metadataOf(html: string): Record<string, string> {
  const metas = elementsOf(html).filter(({ tagName }) => tagName === 'meta');
  return Object.fromEntries(
    metas.map(attributesOf).map(({ name, property, content }) => [name ?? property ?? '', content ?? '']),
  );
}

function linkedData(html: string): unknown {
  const script = elementsOf(html).find(({ tagName }) => tagName === 'script');
  const [text] = script?.childNodes ?? [];
  return JSON.parse(unembedJson(text && 'value' in text ? text.value : ''));
}

describe('stubPage', () => {
  it('tells programs of no outlet where none is known', () => {
    const html = stubPage(
      { ...ARTICLE, outlet: { name: { zh: '出处不明', en: 'Unknown outlet' } }, isOutletUnknown: true },
      SITE,
    );
    const told = metadataOf(html);
    for (const key of ['citation_journal_title', 'DC.publisher', 'og:site_name'])
      expect(told).not.toHaveProperty([key]);
    expect(linkedData(html)).not.toHaveProperty('publisher');
    expect(html).toContain('出处不明');
  });
  it('says in the words of reference managers what the article is', () => {
    expect(metadataOf(stubPage(ARTICLE, undefined))).toMatchObject({
      robots: 'noindex',
      citation_title: '标题',
      citation_publication_date: '2022/03/02',
      citation_journal_title: '晚报',
      'DC.type': 'newspaperArticle',
      'og:type': 'article',
      'og:url': ARTICLE.url,
      'article:published_time': ARTICLE.instant,
    });
    expect(linkedData(stubPage(ARTICLE, SITE))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '标题',
      datePublished: ARTICLE.instant,
      inLanguage: 'zh-Hans',
      author: [
        { '@type': 'Person', name: '张三' },
        { '@type': 'Person', name: 'Jane Doe' },
      ],
      publisher: { '@type': 'NewsMediaOrganization', name: '晚报', url: 'https://evening.example/' },
      description: '第一句。',
      url: ARTICLE.url,
      mainEntityOfPage: `${SITE}a/2022-03-02-outlet-1.html`,
    });
  });

  it('names each author for reference managers, and none where none is known', () => {
    const named = (html: string, key: string) =>
      elementsOf(html)
        .map(attributesOf)
        .flatMap(({ name, content }) => (name === key ? [content] : []));
    const html = stubPage(ARTICLE, undefined);
    for (const key of ['citation_author', 'DC.creator'])
      expect(named(html, key)).toEqual(['张三', 'Jane Doe']);
    const unsigned = stubPage({ ...ARTICLE, authors: [] }, undefined);
    for (const key of ['citation_author', 'DC.creator']) expect(named(unsigned, key)).toEqual([]);
    expect(linkedData(unsigned)).not.toHaveProperty('author');
  });

  it('is for search engines only where the site has a public address, and names the original as the first', () => {
    const canonical = (article: StubArticle, site?: string) =>
      elementsOf(stubPage(article, site))
        .map(attributesOf)
        .find(({ rel }) => rel === 'canonical')?.href;
    const { url: _, ...unknown } = ARTICLE;
    expect(metadataOf(stubPage(ARTICLE, SITE))).not.toHaveProperty('robots');
    expect(canonical(ARTICLE, SITE)).toBe(ARTICLE.url);
    expect(canonical(unknown, SITE)).toBe(`${SITE}a/2022-03-02-outlet-1.html`);
    expect(canonical(unknown)).toBeUndefined();
  });

  it('states no date where the file states none', () => {
    const { day: _, instant: __, ...undated } = ARTICLE;
    const html = stubPage(undated, undefined);
    expect(html).not.toContain('<time');
    expect(linkedData(html)).not.toHaveProperty('datePublished');
    expect(metadataOf(html)).not.toHaveProperty('citation_publication_date');
  });

  it('has the same elements whatever an article says, and its words as words', () => {
    const shape = (html: string) =>
      elementsOf(html).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]);
    const expected = shape(stubPage(ARTICLE, SITE));
    fc.assert(
      fc.property(fc.oneof(fc.constant(HOSTILE), fc.string({ unit: 'binary' })), (words) => {
        const title = `x${words}`;
        const outlet = { name: { zh: title, en: title }, homepage: `https://a/${words}` };
        const html = stubPage(
          {
            ...ARTICLE,
            title,
            authors: [title, title],
            outlet,
            excerpt: title,
            lang: title,
            url: `https://a/${words}`,
          },
          SITE,
        );
        expect(shape(html)).toEqual(expected);
      }),
    );
    const html = stubPage({ ...ARTICLE, title: HOSTILE }, SITE);
    expect(metadataOf(html).citation_title).toBe(HOSTILE.replace('\u0000\u202E', ''));
  });
});
