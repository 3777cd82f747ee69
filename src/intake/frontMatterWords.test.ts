import { describe, expect, it } from 'vitest';
import { plainSeed } from './plainSeed.ts';
import { PLAIN_WORLD } from './plainWorld.ts';
import { readArticle } from './readArticle.ts';
import type { FrontMatterValue } from './seed.ts';

/** The article of a seed whose front matter is as given, its origins by field, and what is said of it. */
function read(
  fields: Readonly<Record<string, FrontMatterValue>>,
  body = '双方就有关问题交换了意见，并商定保持沟通。',
) {
  const seed = {
    ...plainSeed(body, 'a.md', { title: '标题', ...fields }),
    lines: new Map(Object.keys(fields).map((key, index) => [key, index + 3])),
    bodyLine: 9,
  };
  const world = {
    ...PLAIN_WORLD,
    inferSource: (name: string) => ({ ...PLAIN_WORLD.inferSource(name), id: name }),
  };
  const { article, problems } = readArticle(seed, world);
  return {
    article,
    origin: (field: string) => article?.provenance.origins.find((one) => one.field === field)?.from,
    told: problems.filter(({ code }) => code !== 'date.missing').map(({ code, line }) => [code, line]),
  };
}

describe('the outlet of an article that no list knows', () => {
  it.each([
    ['tags', ['乌克兰'], '', 'none in source'],
    ['categories', ['乌克兰'], '', 'none in source'],
    ['categories', ['海港早报'], '海港早报', 'front matter: categories'],
    ['tags', ['Harbour Times'], 'Harbour Times', 'front matter: tags'],
    ['publisher', ['海港'], '海港', 'front matter: publisher'],
    ['作者', '海港', '海港', 'front matter: 作者'],
    ['source', ['海港'], '海港', 'front matter: source'],
  ])('%s %s: %s', (field, value, outlet, from) => {
    const { article, origin } = read({ [field]: value });
    expect(article?.sourceId).toBe(outlet);
    expect(origin('source')).toBe(from);
  });
  it('is its address rather than a topic, and what it is filed under rather than a by-line', () => {
    const url = 'https://harbour.example.org/1';
    expect(read({ tags: ['乌克兰'], url }).article?.sourceId).toBe('harbour.example.org');
    expect(read({ categories: ['海港早报'], url, author: '张三' }).article?.sourceId).toBe('海港早报');
    expect(read({ categories: ['乌克兰'], author: '张三' }).article?.sourceId).toBe('张三');
  });
});

describe('keys of the front matter', () => {
  it.each(['发布日期', 'publishedat', 'publish_time', 'publishtime'])('%s is the date', (field) => {
    const { article, origin } = read({ [field]: '2022-03-07' });
    expect(article?.publishedDay).toBe('2022-03-07');
    expect(origin('publishedAt')).toBe(`front matter: ${field}`);
  });
  it.each(['文章来源', 'media', 'site_name', 'params.source'])('%s is the outlet', (field) => {
    const { article, origin } = read({ [field]: '海港观察', author: '张三' });
    expect([article?.sourceId, article?.authors]).toEqual(['海港观察', ['张三']]);
    expect(origin('source')).toBe(`front matter: ${field}`);
  });
  it.each(['原文地址', '文章来源', 'originalurl', 'sourceurl', 'params.sourceurl', 'params.source'])(
    '%s is the address',
    (field) => {
      const { article, origin } = read({ [field]: 'https://harbour.example.org/1' });
      expect(article?.provenance.url).toBe('https://harbour.example.org/1');
      expect(origin('url')).toBe(`front matter: ${field}`);
    },
  );
  it('params.author is who wrote it', () => {
    const { article, origin } = read({ 'params.author': '张三', publisher: '海港观察' });
    expect(article?.authors).toEqual(['张三']);
    expect(origin('authors')).toBe('front matter: params.author');
  });
  it('media: a file or a kind is no outlet', () => {
    for (const media of ['a.jpg', 'https://example.org/a', 'video'])
      expect(read({ media }).article?.sourceId, media).toBe('');
  });
});

describe('a person is no outlet where anything else names one', () => {
  const url = 'https://harbour.example.org/1';
  it.each([
    [{ author: '李四', source: '海港', url }, '海港', ['李四']],
    [{ author: '本报记者 王五', 来源: '海港' }, '海港', ['王五']],
    [{ authors: ['Jane Doe', 'John Roe'], url }, 'harbour.example.org', ['Jane Doe', 'John Roe']],
    [{ author: ['张三', '李四'], url }, 'harbour.example.org', ['张三', '李四']],
    [{ author: 'Jane Doe and John Roe', url }, 'harbour.example.org', ['Jane Doe', 'John Roe']],
    [{ author: 'jane@harbour.example (Jane Doe)', url }, 'harbour.example.org', ['Jane Doe']],
    [{ author: 'Jane Doe', publisher: 'Harbour' }, 'Harbour', ['Jane Doe']],
    [{ media: '海港', author: '东格' }, '海港', ['东格']],
  ])('%j', (fields, outlet, authors) => {
    const { article } = read(fields);
    expect(article?.sourceId).toBe(outlet);
    expect(article?.authors).toEqual(authors);
  });
  it.each([
    [{ author: '海港早报', source: '新华社', url }, '海港早报'],
    [{ author: '港口', url }, '港口'],
    [{ author: 'Harbour', url }, 'Harbour'],
    [{ author: '李四' }, '李四'],
  ])('but its author is the outlet where it is no person, or nothing else is known: %j', (fields, outlet) => {
    expect(read(fields).article?.sourceId).toBe(outlet);
  });
});

describe('words of the front matter', () => {
  it.each(['readout', 'Readouts', 'read-out', '官方通稿'])('role: %s is a readout', (role) => {
    expect(read({ role }).article?.isReadout).toBe(true);
  });
  it.each([
    ['english', 'en'],
    ['Chinese', 'zh-Hans'],
    ['中文', 'zh-Hans'],
    ['Traditional Chinese', 'zh-Hant'],
    ['繁体中文', 'zh-Hant'],
    ['Русский', 'ru'],
  ])('lang: %s is %s', (lang, tag) => {
    expect(read({ lang }).article?.lang).toBe(tag);
  });
  it('lang: a word that names no language is told', () => {
    expect(read({ lang: 'Klingonese' }).told).toEqual([['metadata.unusable', 3]]);
    expect(read({ lang: 'zh-CN' }).told).toEqual([]);
  });
  it('url: an address without its scheme is one', () => {
    const { article, told, origin } = read({ url: 'www.example.org/2022/1.html' });
    expect(article?.provenance.url).toBe('https://www.example.org/2022/1.html');
    expect(origin('url')).toBe('front matter: url');
    expect(told).toEqual([]);
  });
  it('url: what is no address is told; a path within a site and words in other keys are not', () => {
    expect(read({ url: 'htp//example.org/1' }).told).toEqual([['url.unusable', 3]]);
    expect(read({ url: '/2022/1.html' }).told).toEqual([]);
    expect(read({ source: '海港/新华社' }).told).toEqual([]);
  });
  it('two dates of publication that differ are told with both', () => {
    const date = '2022-03-07T07:22:00Z';
    expect(read({ date, published: '2022-03-05' }).told).toEqual([['date.disagrees', 3]]);
    expect(read({ date, published: '2022-03-07' }).told).toEqual([]);
    expect(read({ date, created: '2019-03-07' }).told).toEqual([]);
  });
});
