import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './frontMatter.ts';

const read = (text: string) => {
  const { values, body, bodyLine, problems } = readFrontMatter(text);
  return { fields: Object.fromEntries(values), body, bodyLine, codes: problems.map(({ code }) => code) };
};

describe('readFrontMatter', () => {
  it('reads scalars as they are written: no date, number or truth value is made of them', () => {
    const { fields } = read('---\ntitle: 2022\ndate: 2022-03-07\nok: yes\nnone: ~\nempty:\n---\nbody');
    expect(fields).toEqual({ title: '2022', date: '2022-03-07', ok: 'yes', none: '~', empty: '' });
  });

  it.each([
    ['a blank line before it', '\n \n---\ntitle: a\n---\nbody'],
    ['a byte order mark', '\ufeff---\ntitle: a\n---\nbody'],
    ['CRLF', '---\r\ntitle: a\r\n---\r\nbody'],
    ['spaces after the hyphens', '---  \ntitle: a\n--- \nbody'],
  ])('finds it behind %s', (_, text) =>
    expect(read(text)).toMatchObject({ fields: { title: 'a' }, body: 'body', codes: [] }),
  );

  it('knows the line that the body begins on', () => {
    expect(read('\n\n---\ntitle: a\n---\nbody').bodyLine).toBe(6);
    expect(read('body').bodyLine).toBe(1);
  });

  it('flattens nested lists, as Hexo nests categories', () => {
    expect(read('---\ncategories:\n - a\n - - b\n   - c\n---\n').fields).toEqual({
      categories: ['a', 'b', 'c'],
    });
  });

  it.each([
    '---js\n{ title: process.exit(0) }\n---\nbody',
    '---javascript\nmodule.exports = process.exit(0)\n---\nbody',
    '---coffee\nx\n---\nbody',
    '---constructor\nx\n---\nbody',
    '---toString\nx\n---\nbody',
    '---__proto__\nx\n---\nbody',
    '--- json\n{"title":"a"}\n---\nbody',
    '---yaml\ntitle: a\n---\nbody',
    '+++\ntitle = "a"\n+++\nbody',
    '{\n"title": "a"\n}\nbody',
  ])('runs no language and loses no body: %j', (text) => {
    const { fields, body, codes } = read(text);
    expect(fields).toEqual({});
    expect(body).toContain('body');
    expect(codes).toEqual(['front-matter.language']);
  });

  it('keeps the body of a block that never ends', () => {
    expect(read('---\ntitle: a\n\nbody')).toMatchObject({ fields: {}, codes: ['front-matter.unterminated'] });
    expect(read('---\ntitle: a\n\nbody').body).toContain('body');
  });

  it('refuses a block over 64 kB', () => {
    const { body, codes } = read(`---\ntitle: ${'a'.repeat(70_000)}\n---\nbody`);
    expect(codes).toEqual(['front-matter.tooLong']);
    expect(body).toContain('body');
  });

  it('does not follow aliases: a bomb stays small', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]`),
    ];
    const { fields, body } = read(`---\n${bomb.join('\n')}\n---\nbody`);
    expect(JSON.stringify(fields).length).toBeLessThan(2000);
    expect(body).toBe('body');
  });

  it.each([
    ['__proto__: {polluted: yes}', 'front-matter.key'],
    ['constructor: x', 'front-matter.key'],
    ['title: a\ntitle: b', 'front-matter.duplicateKey'],
    ['title:\n  date: 2022', 'front-matter.nested'],
    ['title: "a\\智"', 'front-matter.syntax'],
    ['title: 王毅: 中国', 'front-matter.syntax'],
    ['just words', 'front-matter.noMapping'],
  ])('tells %j', (block, code) => {
    const { codes, body } = read(`---\n${block}\n---\nbody`);
    expect(codes).toContain(code);
    expect(body).toBe('body');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('keeps the first of two equal keys', () => {
    expect(read('---\ntitle: a\ntitle: b\n---\n').fields).toEqual({ title: 'a' });
  });

  it('does not hand out what it made for another file', () => {
    const broken = '---\ntitle: "a\n---\nbody';
    expect(read(broken)).toEqual(read(broken));
  });

  it('never throws, and the body is the end of the file', () => {
    const piece = fc.constantFrom(
      '---',
      '\n',
      'title: ',
      '"',
      "'",
      '{',
      '[',
      '&a ',
      '*a',
      '!!js/function ',
      '!!binary ',
      '%',
      '? ',
      '- ',
      ': ',
      '|',
      '>',
      '#',
      'é',
      '\t',
      '<<: ',
      '\u0000',
      '\ufeff',
    );
    const text = fc.oneof(
      fc.array(piece).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (rest) => {
        const whole = `---\n${rest}`;
        const { body, values } = readFrontMatter(whole);
        expect(whole.replace(/\r\n?/g, '\n').endsWith(body)).toBe(true);
        for (const value of values.values())
          expect(typeof value === 'string' || Array.isArray(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
