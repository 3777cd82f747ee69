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

  it.each(['!!timestamp 2022-03-01', '!!int 0x10', '!!bool yes'])(
    'reads what is written, not what its tag makes of it: %s',
    (value) => {
      expect(read(`---\ndate: ${value}\n---\n`).fields).toEqual({ date: value.replace(/^\S+ /, '') });
    },
  );

  it('takes links of programs for notes off the words, and keeps a record of them', () => {
    const text =
      '---\ntitle: "在[[海港]]"\nauthor:\n  - "[[Jane Doe]]"\n  - "[[people/li|李四]]"\nrelated: "[[x]]"\n---\n';
    expect(read(text).fields).toEqual({
      title: '在海港',
      author: ['Jane Doe', '李四'],
      related: '[[x]]',
    });
    expect(readFrontMatter(text).linked).toEqual(['在[[海港]]', '[[Jane Doe]]', '[[people/li|李四]]']);
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
  ])('tells %j', (block, code) => {
    const { codes, body } = read(`---\n${block}\n---\nbody`);
    expect(codes).toContain(code);
    expect(body).toBe('body');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(['just words', '本报讯\n\n第一部分重要正文。', 'title：王毅\ndate：2022-03-01'])(
    'leaves in the text what is no mapping: %j',
    (block) => {
      const text = `---\n${block}\n---\nbody`;
      const { codes, body } = read(text);
      expect(codes).toEqual(['front-matter.noMapping']);
      expect(body).toBe(text);
    },
  );

  it.each([
    ['an unquoted colon', 'title: 王毅: 中国: 一', '王毅: 中国: 一'],
    ['an escape that YAML does not know', 'title: "水平\\智力\\定"', '水平\\智力\\定'],
    ['quotes inside quotes', 'title: "他说"你好""', '他说"你好"'],
    ['escaped quotes beside an escape that YAML does not know', 'title: "\\"朱\\"\\智"', '"朱"\\智'],
    ['an apostrophe inside single quotes', "title: 'It's over'", "It's over"],
    ['a quote that never ends', 'title: "大雨', '大雨'],
    ['brackets before words', 'title: [视频] 大雨', '[视频] 大雨'],
    ['a sign that YAML keeps for itself', 'title: @某台 大雨', '@某台 大雨'],
    ['a topic with its sign', 'title: #大雨 又来', '#大雨 又来'],
  ])('reads the whole line where YAML refuses it for %s, and the lines around it', (_, line, title) => {
    const matter = readFrontMatter(
      `---\nlayout: post\n${line}\ndate: 2022-03-07\ntags:\n - a\n - b\n---\nbody`,
    );
    expect(Object.fromEntries(matter.values)).toEqual({
      layout: 'post',
      title,
      date: '2022-03-07',
      tags: ['a', 'b'],
    });
    expect(matter.problems.map(({ line: at }) => at)).toEqual(matter.problems.map(() => 3));
    expect(matter.problems.length).toBeGreaterThan(0);
    expect(matter.recovered).toHaveLength(1);
    expect(matter.body).toBe('body');
  });

  it('keeps a quoted sign, a comment and an escaped quote as YAML means them', () => {
    const block = 'title: "#大雨 \\"又\\"来"\nsource: 示例台 # a note\n--- # no end\nlang: zh';
    expect(read(`---\n${block}\n---\nbody`).fields).toMatchObject({
      title: '#大雨 "又"来',
      source: '示例台',
    });
  });

  it('reads TOML between plus signs: texts, lists, dates as they are written', () => {
    const toml =
      '+++\n# Hugo\ntitle = "大雨"\ndate = 2022-03-07T15:22:00+08:00 # noon\nday = 2022-03-07\nweight = 16\ndraft = false\ntags = ["a", "b"]\n[params]\n  note = "x"\n+++\nbody';
    expect(read(toml)).toEqual({
      fields: {
        title: '大雨',
        date: '2022-03-07T15:22:00+08:00',
        day: '2022-03-07',
        weight: '16',
        draft: 'false',
        tags: ['a', 'b'],
        'params.note': 'x',
      },
      body: 'body',
      bodyLine: 12,
      codes: [],
    });
  });

  it.each([
    ['a value without quotes', 'title = 大雨 又来', { title: '大雨 又来', date: '2022-03-07' }],
    ['a day that does not exist', 'day = 2022-13-30', { day: '2022-13-30', date: '2022-03-07' }],
    ['words', 'just words', { date: '2022-03-07' }],
  ])('reads the other lines of TOML that holds %s', (_, line, fields) => {
    const matter = readFrontMatter(`+++\n${line}\ndate = "2022-03-07"\n+++\nbody`);
    expect(Object.fromEntries(matter.values)).toEqual(fields);
    expect(matter.problems).toMatchObject([{ code: 'front-matter.syntax', line: 2 }]);
  });

  it('reads a JSON object at the beginning', () => {
    const json =
      '{\n\t"title": "大{雨}",\n\t"date": "2016-11-21",\n\t"tags": ["a", "b,c"],\n\t"n": 5,\n\t"x": null\n}\n\nbody {a}';
    expect(read(json)).toEqual({
      fields: { title: '大{雨}', date: '2016-11-21', tags: ['a', 'b,c'], n: '5', x: '' },
      body: '\nbody {a}',
      bodyLine: 8,
      codes: [],
    });
  });

  it('reads the other members of JSON with a broken one, and knows its line', () => {
    const matter = readFrontMatter('{\n"title": "a\\q",\n"date": "2016-11-21",\n}\nbody');
    expect(Object.fromEntries(matter.values)).toEqual({ title: 'a\\q', date: '2016-11-21' });
    expect(matter.problems).toMatchObject([{ code: 'front-matter.syntax', line: 2 }]);
  });

  it.each([
    '{% include x %}\nbody',
    '{{ page }} body',
    '{ braces }\nbody',
    '+++ body',
    '+ + +\nbody',
    '++++\nbody',
  ])('takes %j for text', (text) =>
    expect(read(text)).toEqual({ fields: {}, body: text, bodyLine: 1, codes: [] }),
  );

  it.each([
    ['+++\n__proto__ = 1\nconstructor.a = 2\n+++\nbody', ['front-matter.key', 'front-matter.key']],
    ['+++\ntitle = "a"\ntitle = "b"\n+++\nbody', ['front-matter.duplicateKey']],
    ['+++\n[title]\na = 1\n+++\nbody', ['front-matter.nested']],
    ['+++\ntitle = "a"\nbody', ['front-matter.unterminated']],
    [`+++\ntitle = "${'a'.repeat(70_000)}"\n+++\nbody`, ['front-matter.tooLong']],
    ['{"__proto__": {"polluted": 1}, "prototype": 2}\nbody', ['front-matter.key', 'front-matter.key']],
    ['{"title": "a", "title": "b"}\nbody', ['front-matter.duplicateKey']],
    ['{"title": "a"\nbody', ['front-matter.unterminated']],
    [`{"title": "${'a'.repeat(70_000)}"}\nbody`, ['front-matter.tooLong']],
  ])('tells what is wrong with %.40j and loses no body', (text, expected) => {
    const { fields, body, codes } = read(text);
    expect(codes).toEqual(expected);
    expect(['a', undefined]).toContain(fields.title);
    expect(body).toContain('body');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('takes keys in capitals, with spaces or hyphens as the same', () => {
    const { fields, codes } = read('---\nTitle: a\nPublish-Date: b\nsource url: c\ntitle: d\n---\n');
    expect(fields).toEqual({ title: 'a', publish_date: 'b', source_url: 'c' });
    expect(codes).toEqual(['front-matter.duplicateKey']);
  });

  it('reads tables of other programs under dotted names, and a table that stands for a text', () => {
    const block =
      '_migration:\n  id: 265\nauthor:\n  name: 示例台\n  mail: a@b\ncover:\n  image: x.jpg\nauthors:\n - name: 甲\n - 乙';
    expect(read(`---\n${block}\n---\n`)).toMatchObject({
      fields: { '_migration.id': '265', author: ['示例台'], cover: ['x.jpg'], authors: ['甲', '乙'] },
      codes: [],
    });
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
      '+++',
      '}',
      ' = ',
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
      fc.property(fc.constantFrom('---\n', '+++\n', '{"a":'), text, (opening, rest) => {
        const whole = `${opening}${rest}`;
        const { body, values } = readFrontMatter(whole);
        expect(whole.replace(/\r\n?/g, '\n').endsWith(body)).toBe(true);
        for (const value of values.values())
          expect(typeof value === 'string' || Array.isArray(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
