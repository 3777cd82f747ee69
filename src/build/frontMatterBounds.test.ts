import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './frontMatter.ts';

const told = (text: string) => readFrontMatter(text).problems.map(({ code, line }) => [code, line]);

describe('readFrontMatter, where a block is made to break its reader', () => {
  it('tells aliases inside a list, and reads the other fields', () => {
    const { values, problems } = readFrontMatter('---\ntitle: 题\na: &a x\nb: [*a, y]\n---\n正文\n');
    expect(values.get('b')).toEqual(['y']);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'front-matter.nested',
        line: 4,
        what: '“b” holds aliases of other values; aliases are not read.',
      }),
    ]);
  });
  it.each([
    ['brackets that never close', '['.repeat(20_000)],
    ['brackets that close', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['mappings', '{a: '.repeat(10_000)],
    ['lists in a line', `\n  ${'- '.repeat(20_000)}`],
  ])('reads the title beside a value that nests without end: %s', (_, value) => {
    const { values, problems, body } = readFrontMatter(`---\ntitle: 题\nx: ${value}\n---\n正文\n`);
    expect([values.get('title'), body]).toEqual(['题', '正文\n']);
    expect(problems[0]).toMatchObject({
      code: 'front-matter.syntax',
      what: 'The front matter is not valid YAML: It is nested too deep.',
    });
  });
  it('reads JSON that nests deep', () => {
    const { values, body } = readFrontMatter(
      `{"title": "题", "x": ${'['.repeat(20_000)}${']'.repeat(20_000)}}\n正文\n`,
    );
    expect([values.get('title'), body]).toEqual(['题', '正文\n']);
  });
  it('shows half a character as replaced, and tells it', () => {
    const json = '{\n"title": "半\\ud800字",\n"tags": ["a", "\\udc00"]}\n正文\n';
    expect(readFrontMatter(json).values).toEqual(
      new Map<string, unknown>([
        ['title', '半\uFFFD字'],
        ['tags', ['a', '\uFFFD']],
      ]),
    );
    expect(told(json)).toEqual([
      ['text.replaced', 2],
      ['text.replaced', 3],
    ]);
  });
});
