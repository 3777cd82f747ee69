import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FieldBook } from './fieldBook.ts';
import { readPlainFields } from './plainFields.ts';
import { readYamlFields } from './yamlFields.ts';

const toldOf = ({ values, lines, problems, recovered }: FieldBook) => ({
  values,
  lines,
  problems,
  recovered,
});

function readBy(read: (block: string, book: FieldBook) => unknown, block: string) {
  const book = new FieldBook(1);
  const answer = read(block, book);
  return { answer, ...toldOf(book) };
}

test('what archives are made of is read without YAML', () => {
  const block = [
    'layout: post',
    'title: "会谈 “你好”: 一"',
    "author: '新浪 It'",
    'date: 2014-01-01T00:41:31.000Z',
    'from: https://outlet.example/0?a=b',
    'tags: [ 西塘日报, BBC News ]',
  ].join('\n');
  const { answer, values } = readBy(readPlainFields, block);
  expect(answer).toBe(true);
  expect(values.get('tags')).toEqual(['西塘日报', 'BBC News']);
  expect(values.get('from')).toBe('https://outlet.example/0?a=b');
});

test.each([
  'title: a # b',
  'title: a: b',
  'title: "a\\n"',
  'title: *a',
  'title: |',
  'title: - a',
  'title:',
  'a: b\n  c',
  'title: a ',
  '',
  'tags:\n- a',
  "title: 'a''b'",
  'title: a\u3000b',
])('what may mean something else is left to YAML: %j', (block) => {
  const { answer, values } = readBy(readPlainFields, block);
  expect(answer).toBe(false);
  expect(values.size).toBe(0);
});

test('what is read without YAML is what YAML reads, word for word and line for line', () => {
  const piece = fc.constantFrom(
    ...'aB7é習泽.,·_-/:;?!"\'()[]{}<>|&*%@`~#\\^+= \t\u00a0\u3000\u200b\ufeff“”（）。，',
    'null',
    'true',
    '---',
    '...',
    'https://a.example/b',
    ': ',
    ' #',
    ', ',
    '- ',
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const value = fc.oneof(
    text,
    text.map((inner) => `"${inner}"`),
    text.map((inner) => `'${inner}'`),
    fc.array(text, { maxLength: 3 }).map((items) => `[ ${items.join(', ')} ]`),
    fc.constantFrom('word', '两个 词', '2014-01-01', '[ a, b c ]', '"x"', '[a]', 'a:b', 'a :b', 'a,b'),
  );
  const key = fc.constantFrom(
    'title',
    'date',
    'tags',
    'a_b',
    'Title',
    '__proto__',
    'constructor',
    'null',
    '-',
    'a b',
  );
  const line = fc.tuple(key, fc.constantFrom(': ', ':', ':  '), value).map((parts) => parts.join(''));
  let read = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const block = lines.join('\n');
      const plain = readBy(readPlainFields, block);
      if (!plain.answer) return;
      read += 1;
      expect({ ...plain, answer: undefined }).toEqual(readBy(readYamlFields, block));
    }),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(500);
});
