import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorNames } from './authorNames.ts';
import { PLAIN_WORLD } from './plainWorld.ts';
import { readArticle } from './readArticle.ts';
import type { FrontMatterValue, Seed, SourceRule } from './seed.ts';

const rule = (id: string, authors: readonly string[]): SourceRule => ({
  source: {
    id,
    name: { zh: authors[0] ?? '', en: id },
    kind: 'outlet',
    colour: { light: '#000000', dark: '#ffffff' },
  },
  authors,
  categories: [],
  hosts: [],
  isReadout: false,
});

const WORLD = {
  ...PLAIN_WORLD,
  rules: [
    rule('zaobao', ['联合早报', '早报']),
    rule('guancha', ['观察者网']),
    rule('ap', ['AP', 'Associated Press']),
  ],
};

const TEXT =
  '<p>三艘货轮今天早上离开了港口，码头上的工人说，下一批货物要等到下个月才能装船，海关已经办完了手续，船长表示一切顺利，天气也很好。</p>';

function read(frontMatter: Readonly<Record<string, FrontMatterValue>>, body = TEXT) {
  const seed: Seed = {
    file: 'a.html',
    sha256: 'a'.repeat(64),
    bytes: 1,
    charset: 'utf-8',
    frontMatter: new Map(Object.entries({ title: '货轮离港', date: '2022-03-01', ...frontMatter })),
    lines: new Map(Object.keys(frontMatter).map((key, at) => [key, at + 2])),
    body,
    bodyLine: 9,
  };
  const { article, problems } = readArticle(seed, WORLD);
  const origin = article?.provenance.origins.find(({ field }) => field === 'authors');
  return { article, problems, authors: article?.authors, origin, sourceId: article?.sourceId };
}

describe('authors in front matter', () => {
  it.each<[FrontMatterValue, readonly string[] | undefined]>([
    ['张三', ['张三']],
    ['张三、李四', ['张三', '李四']],
    ['张三 李四', ['张三', '李四']],
    [
      ['张三', '李四'],
      ['张三', '李四'],
    ],
    ['联合早报 张三', ['张三']],
    ['联合早报记者张三', ['张三']],
    ['本报驻北京特派记者 张三', ['张三']],
    ['编辑 张三', ['张三']],
    ['李和平', ['李和平']],
    ['文在寅', ['文在寅']],
    ['文／文山', ['文山']],
    ['王讯', ['王讯']],
    ['De Morgan, Augustus', undefined],
    ['Jane Doe, Kyiv', undefined],
    ['张三和李四', ['张三', '李四']],
    ['老子到处说', ['老子到处说']],
    ['马修·基冈', ['马修·基冈']],
    ['By Jane Doe and John Q. Smith', ['Jane Doe', 'John Q. Smith']],
    ['Jane Doe, Associated Press', ['Jane Doe']],
    ['Jane Doe <jane@example.org>', ['Jane Doe']],
    ['Doe, Jane', ['Doe, Jane']],
    ['Олександра Матвійчук, Иван Иванов', ['Олександра Матвійчук', 'Иван Иванов']],
    ['联合早报', undefined],
    ['早报', undefined],
    ['新华社', undefined],
    ['示例新闻网', undefined],
    ['编辑部', undefined],
    ['unknown', undefined],
    ['admin', undefined],
    ['2022', undefined],
    ['https://example.org/', undefined],
    ['<b>张三</b>', undefined],
    ['[张三](javascript:alert(1))', undefined],
    ['张三。他今天在北京表示', undefined],
  ])('takes of %j %j', (author, expected) => {
    expect(read({ outlet: '观察者网', author }).authors).toEqual(expected);
  });
  it('are under other keys as well, and say which and on which line', () => {
    for (const key of ['authors', 'byline', '作者', '记者']) {
      const { authors, origin } = read({ outlet: '观察者网', [key]: '张三' });
      expect(authors).toEqual(['张三']);
      expect(origin).toEqual({ field: 'authors', from: `front matter: ${key}`, line: 3 });
    }
  });
  it('leave the outlet as it is, and find it beside a person', () => {
    expect(read({ author: '联合早报' })).toMatchObject({ sourceId: 'zaobao', authors: undefined });
    expect(read({ author: '联合早报 张三' })).toMatchObject({ sourceId: 'zaobao', authors: ['张三'] });
    expect(read({ author: '张三' })).toMatchObject({ sourceId: 'some', authors: undefined });
  });
  it('are not what the article is filed under', () => {
    expect(
      read({ author: '某某专栏', categories: ['某某专栏', '观察者网'], outlet: '观察者网' }).authors,
    ).toBeUndefined();
  });
  it('are bounded, without what cannot be seen', () => {
    const many = Array.from({ length: 300 }, (_, at) => `张三${at}`);
    const { article, authors } = read({ outlet: '观察者网', authors: many });
    expect(authors).toEqual(many.slice(0, 50));
    expect(article?.provenance.repairs).toContainEqual({
      rule: 'authors.bounded',
      count: 1,
      detail: '300 names; the first 50 were taken',
    });
    expect(read({ outlet: '观察者网', author: 'x'.repeat(500) }).authors).toBeUndefined();
    expect(read({ outlet: '观察者网', author: '\u202e张三\u2066\u0000' }).authors).toEqual(['张三']);
  });
});

describe('authors in a page', () => {
  const page = (head: string) =>
    read({ outlet: '观察者网' }, `<html><head>${head}</head><body>${TEXT}</body></html>`);
  const jsonLd = (author: unknown) =>
    page(`<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`);
  it('are persons of its JSON-LD', () => {
    expect(jsonLd([{ '@type': 'Person', name: '张三' }, { name: 'Jane Doe' }])).toMatchObject({
      authors: ['张三', 'Jane Doe'],
      origin: { from: 'page: json ld' },
    });
    expect(jsonLd({ '@type': 'Organization', name: '张三' }).authors).toBeUndefined();
    expect(jsonLd({ '@type': 'Person', name: 'The Economist' }).authors).toBeUndefined();
  });
  it('are of any name where its JSON-LD says that it is a person’s', () => {
    expect(jsonLd({ '@type': 'Person', name: '塔米' }).authors).toEqual(['塔米']);
    expect(jsonLd([{ '@type': 'Person', name: '塔米' }, '张三']).authors).toEqual(['塔米', '张三']);
    for (const name of ['观察者网', '新华社', '示例新闻网', 'admin', 'https://example.org/', '<b>塔米</b>'])
      expect(jsonLd({ '@type': 'Person', name }).authors, name).toBeUndefined();
    expect(jsonLd({ name: '塔米' }).authors).toBeUndefined();
  });
  it('are in a meta element, where it is no address', () => {
    expect(page('<meta name="author" content="Jane Doe">').authors).toEqual(['Jane Doe']);
    expect(
      page('<meta property="article:author" content="https://social.example/jane.doe">').authors,
    ).toBeUndefined();
    expect(page('<meta name="author" content="观察者网">').authors).toBeUndefined();
  });
  it('disagree with front matter, and both are told', () => {
    const head = '<meta name="author" content="李四">';
    const { authors, problems } = read(
      { outlet: '观察者网', author: '张三' },
      `<html><head>${head}</head><body>${TEXT}`,
    );
    expect(authors).toEqual(['张三']);
    expect(problems.map(({ what }) => what)).toContainEqual(
      'The by-line is “张三” (front matter: author), and “李四” (page: meta); the first was taken.',
    );
  });
});

describe('authors in a text', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['（记者 张三 李四）', ['张三', '李四']],
    ['文/张三', ['张三']],
    ['文 | 新京报记者王瑞文 实习生 谢婧雯', ['王瑞文', '谢婧雯']],
    ['作者：余是以言之', ['余是以言之']],
    ['记者：张三', ['张三']],
    ['澎湃新闻记者 张三', ['张三']],
    ['記者張三／台北報導', ['張三']],
    ['来源：示例网　作者：张三　2022-03-01', ['张三']],
    ['（中央社記者余曉涵台北8日電）寒流發威。', ['余曉涵']],
    ['（中央社記者林育瑄、蘇思云洛杉磯10日專電）寒流發威。', ['林育瑄', '蘇思云']],
    ['【示例报2021年01月08日讯】（示例报记者洪宁、张顿采访报导）寒流。', ['洪宁', '张顿']],
    ['【示例报2021年01月08日讯】（英文示例报记者Frank Fang报导）寒流。', ['Frank Fang']],
    ['新华社北京3月1日电（记者张三、李四）寒流。', ['张三', '李四']],
    ['【文/观察者网 张三】寒流。', ['张三']],
    ['（观察者网 文/张三）寒流。', ['张三']],
    ['(联合早报 记者 张三)', ['张三']],
    ['乐然（综合报道）', ['乐然']],
    ['By Jane Doe and John Smith', ['Jane Doe', 'John Smith']],
    ['Автор: Олександра Матвійчук', ['Олександра Матвійчук']],
    // None of these is certain.
    ['（观察者网讯）寒流。', undefined],
    ['（中央社台北8日電）寒流。', undefined],
    ['（中央社記者王小明某某島8日電）寒流。', undefined],
    ['（示例报记者了骆亚采访报导）寒流。', undefined],
    ['（记者夏小华摄）', undefined],
    ['（综合报道）', undefined],
    ['责任编辑：张三', undefined],
    ['编辑：张三', undefined],
    ['翻译：张三', undefined],
    ['凝炼/王凡（德新社、路透社）', undefined],
    ['乐然（摘译）', undefined],
    ['记者：谢谢你接受我们的访问，也祝您出版顺利。', undefined],
    ['记者：好的', undefined],
    ['记者会', undefined],
    ['作者：新华社', undefined],
    ['撰文：何坚、财商经济研究所', undefined],
    ['By continuing you acknowledge our Terms of Service', undefined],
    ['By The New York Times', undefined],
  ])('takes of the first line %j %j', (line, expected) => {
    const { authors, article } = read({ outlet: '观察者网' }, `<p>${line}</p>${TEXT}`);
    expect(authors).toEqual(expected);
    expect(article?.blocks[0]?.text).toBe(line.trim());
  });
  it('stand at the end of it, and not above its last paragraph', () => {
    const line = '<p>(记者:唐家婕 责编：申铧 网编：洪伟)</p>';
    expect(read({ outlet: '观察者网' }, `${TEXT.repeat(6)}${line}`)).toMatchObject({
      authors: ['唐家婕'],
      origin: { from: 'body: by-line at the end' },
    });
    expect(read({ outlet: '观察者网' }, `${TEXT.repeat(6)}${line}${TEXT}`).authors).toBeUndefined();
  });
  it('stand above the time of a feed', () => {
    const { authors, origin } = read(
      { outlet: '观察者网' },
      `<p>AMY QIN,AMY QIN<br>2021-01-13 10:24:00</p>${TEXT}`,
    );
    expect(authors).toEqual(['AMY QIN']);
    expect(origin).toEqual({ field: 'authors', from: 'body: by-line' });
  });
  it('are asked for after front matter and page', () => {
    expect(read({ outlet: '观察者网', author: '李四' }, `<p>文/张三</p>${TEXT}`)).toMatchObject({
      authors: ['李四'],
      problems: [
        {
          what: 'The by-line is “李四” (front matter: author), and “张三” (body: by-line); the first was taken.',
        },
      ],
    });
    expect(read({ outlet: '观察者网', author: '张三、李四' }, `<p>文/张三</p>${TEXT}`).problems).toEqual([]);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '张三',
    '李四',
    'Jane Doe',
    '联合早报',
    '记者',
    '、',
    ', ',
    ' and ',
    '（',
    ')',
    '<b>',
    '\u202e',
    '责编：',
    '文/',
    '台北',
    '8日電',
    '\n',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const written = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('the names of any by-line', () => {
  it('are short lines of letters without markup or marks that turn text, each once', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('stated', 'signed', 'credit', 'running'), (text, trust) => {
        const names = authorNames(text, trust);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(80);
          expect(name).toMatch(/\p{L}/u);
          expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069<>{}[\]]/u);
        }
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
  it('are read again from a list of them as they are', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('stated', 'signed', 'credit', 'running'), (text, trust) => {
        const names = authorNames(text, trust);
        expect(names.flatMap((name) => authorNames(name, 'stated'))).toEqual(names);
      }),
    );
  });
});
