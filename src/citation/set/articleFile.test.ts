import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedOf } from '../../build/readSeed.ts';
import { parseSources } from '../../build/readSources.ts';
import { type IntakeWorld, loadLatinDetector, readArticle } from '../../intake/index.ts';
import type { Article, Block, Source } from '../../model/index.ts';
import { citedArticle } from '../index.ts';
import { articleFile, DatedList, jsonLine, type SetArticle, setRecord, sourcesFile } from './index.ts';

const SEEDS = path.resolve('seeds');
const LATIN = await loadLatinDetector();
const ZONE = 'Asia/Shanghai';
const archive = { name: 'archive.example' };
const listed = parseSources(readFileSync(path.join(SEEDS, 'sources.yaml'), 'utf8'));

function worldOf(rules: IntakeWorld['rules']): IntakeWorld {
  return {
    rules,
    timeZone: ZONE,
    inferSource: (name) => ({ id: 'inferred', name: { zh: name, en: name } }) as Source,
    latin: LATIN,
    digest: () => '00000000',
  };
}

function read(file: string, bytes: Buffer, rules = listed.rules): Article {
  const { seed } = seedOf({ file, onDisk: file, bytes, sha256: 'a'.repeat(64) });
  const { article } = seed ? readArticle(seed, worldOf(rules)) : { article: undefined };
  if (!article) throw new Error(`${file} is no article`);
  return article;
}

function setOf(article: Article): SetArticle {
  const source = listed.rules.find(({ source: { id } }) => id === article.sourceId)?.source;
  return { article, source, item: citedArticle({ article, source, day: '', archive }) };
}

/** The article that a build reads from its exported file. */
function back(article: Article): Article {
  const one = setOf(article);
  const { rules, problems } = parseSources(sourcesFile(one.source ? [one.source] : []));
  expect(problems).toEqual([]);
  return read(`articles/${article.id}.md`, Buffer.from(articleFile(one, ZONE)), rules);
}

const shapeOf = (blocks: readonly Block[]) => blocks.map(({ kind, text, number }) => [kind, text, number]);
const seeds = [SEEDS, path.resolve('e2e/seeds'), path.resolve('e2e/attacks')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt|html)$/.test(name) && name !== 'binary.md')
    .map((name) => path.join(folder, name)),
);

describe('an article as a Markdown file', () => {
  it.each(seeds.map((file) => [path.basename(file), file]))('%s reads back as it was', (_, file) => {
    const article = read(path.basename(file), readFileSync(file));
    const again = back(article);
    expect(shapeOf(again.blocks)).toEqual(shapeOf(article.blocks));
    expect(again).toMatchObject({
      title: article.title,
      ...(article.authors && { authors: article.authors }),
      publishedAt: article.publishedAt,
      lang: article.lang,
      isReadout: article.isReadout,
      categories: article.categories,
      provenance: article.provenance.url === undefined ? {} : { url: article.provenance.url },
    });
    if (article.sourceId !== 'inferred') expect(again.sourceId).toBe(article.sourceId);
  });

  it('names who wrote it, and reads them back as they are', () => {
    const file = '---\ntitle: 标题\ndate: 2022-03-01\noutlet: 联合早报\n---\n<p>正文。</p>\n';
    const article = read('a.html', Buffer.from(file));
    const authors = ['张三', 'Doe, Jane', "Ursula von der O'Neill", 'AMY QIN', '余是以言之', '马修·基冈'];
    expect(back({ ...article, authors }).authors).toEqual(authors);
    expect(back(article).authors).toBeUndefined();
    const signed = setOf({ ...article, authors });
    expect(setRecord(signed).authors).toBe(authors.join('; '));
    expect(JSON.parse(jsonLine(signed, false)).authors).toEqual(authors);
    expect(JSON.parse(jsonLine(setOf(article), false)).authors).toEqual([]);
  });

  const words = fc.oneof(
    fc.stringMatching(/^[甲乙“”。，A-Za-z0-9 ]{1,20}$/),
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      '# a',
      '- b',
      '1. c',
      '> d',
      '```',
      '---',
      '===',
      '***x***',
      '_a_ `b` ~~c~~',
      '[x](javascript:alert(1))',
      '![x](https://a.example/x.png)',
      '<script>alert(1)</script>',
      '&lt;p&gt;x&lt;/p&gt;',
      '| a | b |',
      '[^1]: note',
      'https://a.example/_b_*c*',
      'www.a.example a@b.example',
      '{{< youtube x >}} {% raw %}',
      '\\',
      '1986\\. A great',
      'a  b',
      '+ e',
      '$x$',
    ),
  );
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const piece = fc.oneof(
    words.map((text) => ({ text, html: escaped(text) })),
    fc
      .tuple(words, fc.constantFrom('strong', 'em', 'b', 'i', 'u', 'sup', 'code', 'a', 'del'))
      .map(([text, name]) => ({
        text,
        html: `<${name}${name === 'a' ? ' href="https://a.example/?x=(1)&amp;y=*"' : ''}>${escaped(text)}</${name}>`,
      })),
    fc.constant({ text: '\n', html: '<br>' }),
  );
  const kinds = fc.constantFrom(
    'paragraph' as const,
    'heading' as const,
    'listItem' as const,
    'quote' as const,
  );
  const bodies = fc.array(fc.tuple(kinds, fc.array(piece, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  });
  const TAGS = { paragraph: 'p', heading: 'h2', listItem: 'li', quote: 'blockquote' } as const;

  it('whatever its texts are, what was read from HTML reads back from Markdown', () => {
    fc.assert(
      fc.property(bodies, (blocks) => {
        const html = blocks
          .map(([kind, pieces]) => {
            const inner = pieces.map((one) => one.html).join('');
            const block = `<${TAGS[kind]}>${inner}</${TAGS[kind]}>`;
            return kind === 'listItem' ? `<ol>${block}</ol>` : block;
          })
          .join('\n');
        const file = `---\ntitle: 一个标题\ndate: 2022-03-01\n---\n<div>\n${html}\n</div>\n`;
        const article = read('a.html', Buffer.from(file));
        expect(shapeOf(back(article).blocks)).toEqual(shapeOf(article.blocks));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['a<strong>0</strong>0', '3<em>4</em>b', '共<strong>3</strong>份'])(
    'a stressed number reads back as it is: %s',
    (inner) => {
      const article = read('a.html', Buffer.from(`---\ntitle: 一个标题\n---\n<div><p>${inner}</p></div>\n`));
      expect(shapeOf(back(article).blocks)).toEqual(shapeOf(article.blocks));
    },
  );

  it('says in its front matter where it comes from', () => {
    const file = path.join(SEEDS, '001_4e4e2798dfc9b52e.txt');
    const article = read(path.basename(file), readFileSync(file));
    const text = articleFile(setOf(article), ZONE);
    for (const part of [
      'provenance:\n',
      `  sha256: ${article.provenance.sha256}\n`,
      `  date_as_written: ${article.provenance.dateAsWritten}\n`,
      `  zone: ${ZONE}\n`,
      '  repairs:\n    - caption.once × 1\n',
      `url: ${article.provenance.url}\n`,
    ])
      expect(text).toContain(part);
  });
});

describe('a set of articles', () => {
  const file = path.join(SEEDS, '001_4e4e2798dfc9b52e.txt');
  const article = read(path.basename(file), readFileSync(file));
  it('has a line of JSON for each, with its text where it is wanted', () => {
    const line = jsonLine(setOf(article), true);
    expect(line.split('\n')).toHaveLength(2);
    expect(JSON.parse(line)).toMatchObject({
      id: article.id,
      sha256: article.provenance.sha256,
      url: article.provenance.url,
      text: article.blocks.map(({ text }) => text).join('\n'),
    });
    expect(JSON.parse(jsonLine(setOf(article), false))).not.toHaveProperty('text');
  });
  it('has a row of a table', () => {
    expect(setRecord(setOf(article))).toMatchObject({ title: article.title, archive: 'archive.example' });
  });
  it('has a list below its days, whose links hold whatever the headlines are', () => {
    const { item } = setOf(article);
    const dated = { ...item, issued: '2022-03-07', url: 'https://a.example/1' };
    const list = new DatedList({ title: '名', undated: '不明' });
    const authors = [{ whole: '张三' }, { whole: '李*四' }];
    const items = [
      { ...dated, title: '甲 [x](y)\n# b' },
      { ...dated, title: '1. 丙', authors },
      { ...item, title: '*乙*' },
    ];
    expect(items.map((one) => list.piece(one)).join('')).toBe(
      [
        '# 名\n\n## 2022-03-07\n\n- [甲 \\[x\\](y) # b](https://a.example/1) — 联合早报\n',
        '- [1. 丙](https://a.example/1) — 张三、李\\*四，联合早报\n',
        '\n## 不明\n\n',
        '- [\\*乙\\*](https://www.zaobao.com/realtime/china/story20220307-1249823) — 联合早报\n',
      ].join(''),
    );
  });
});
