import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './frontMatter.ts';

const read = (text: string) => {
  const { values, lines, body, bodyLine, problems } = readFrontMatter(text);
  return {
    fields: Object.fromEntries(values),
    lines,
    body,
    bodyLine,
    codes: problems.map(({ code }) => code),
  };
};

describe('front matter without lines around it', () => {
  it('is Hexo’s, with a line below alone', () => {
    expect(read('title: "A: b"\ndate: 2022-03-01 21:43:07\ntags:\n  - 甲\n- 乙\n---\n正文\n')).toMatchObject({
      fields: { title: 'A: b', date: '2022-03-01 21:43:07' },
      body: '正文\n',
      bodyLine: 7,
    });
    expect(read('title: A\nauthor: 新华社\n---').body).toBe('');
  });

  it.each(['', ';;;\n'])('is Hexo’s JSON above ;;; (behind %j)', (opening) => {
    const text = `${opening}"title": "A",\n"date": "2022-03-01 21:43:07"\n;;;\n正文`;
    const { fields, body, codes, lines } = read(text);
    expect(fields).toEqual({ title: 'A', date: '2022-03-01 21:43:07' });
    expect([body, codes, lines.get('date')]).toEqual(['正文', [], opening === '' ? 2 : 3]);
  });

  it('is Notion’s, headline and properties', () => {
    const text =
      '# 标题\n\nCreated: March 1, 2022 9:43 PM\nSource: 观察者网\nLast edited by: Z\nURL: https://example.org/1\n\n正文';
    const { fields, body, bodyLine, lines } = read(text);
    expect(fields).toEqual({
      title: '标题',
      created: 'March 1, 2022 9:43 PM',
      source: '观察者网',
      last_edited_by: 'Z',
      url: 'https://example.org/1',
    });
    expect([body, bodyLine, lines.get('source')]).toEqual(['正文', 8, 4]);
  });

  it('is Readwise’s, headline, picture and a list', () => {
    const text =
      '# 标题\n\n![rw-book-cover](https://example.org/a.png)\n\n## Metadata\n- Author: [[观察者网]]\n- Full Title: 标题\n- URL: https://example.org/1\n\n## Full Document\n正文';
    const { fields, body, bodyLine, lines } = read(text);
    expect(fields).toMatchObject({ title: '标题', author: '观察者网', url: 'https://example.org/1' });
    expect(fields.cover).toBe('https://example.org/a.png');
    expect([body, bodyLine, lines.get('url')]).toEqual(['正文', 11, 8]);
  });

  it('is Logseq’s, properties of the page', () => {
    const text = 'title:: 标题\nurl:: https://example.org/1\ndate:: [[2022-03-01]]\n\n- 正文';
    const { fields, body, bodyLine } = read(text);
    expect(fields).toEqual({ title: '标题', url: 'https://example.org/1', date: '2022-03-01' });
    expect([body, bodyLine]).toEqual(['\n- 正文', 4]);
  });

  it.each([
    '标题:: 说:: 他\n正文',
    'title:: A\n正文',
    'title: A\n---\n正文',
    'Title: A\nQ: b\n---\n正文',
    'title: A\ndate: 2022-03-01\n\n正文',
    'title: A\n\ndate: 2022-03-01\n---\n正文',
    '- title: A\ndate: 2022-03-01\n---\n',
    '"你好":他说。\n\n正文',
    '"title": "A"\n\n正文\n;;;\n',
    '"甲": "A"\n;;;\n正文',
    '# 标题\n\n问: 你好\n答: 你好\n\n正文',
    '# 标题\n\nSource: 观察者网\nURL: https://example.org/1\n王毅说。',
    '# 标题\n\nCreated: March 1, 2022\n\n正文',
  ])('is not made of %j', (text) => {
    expect(read(text)).toMatchObject({ fields: {}, body: text, codes: [] });
  });

  it('is looked for quickly in texts that were made to be slow', () => {
    const begin = performance.now();
    for (const line of [
      'title: a\n',
      ' a\n',
      '# a\n\n',
      'a'.repeat(100_000),
      '"a":\n',
      `# ${' '.repeat(50)}\n`,
    ])
      readFrontMatter(line.repeat(Math.ceil(300_000 / line.length)));
    expect(performance.now() - begin).toBeLessThan(1_000);
  });

  it('loses nothing of a text that has none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const body = text.replace(/\r\n?/g, '\n');
        fc.pre(!/^\s|^\ufeff|^[-+{]/.test(body));
        expect(read(body).body).toBe(body);
      }),
    );
  });
});
