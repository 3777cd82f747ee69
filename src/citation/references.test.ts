import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Article, Source } from '../model/index.ts';
import type { CitedName } from './citedName.ts';
import {
  CITATION_FORMATS,
  CITATION_WRITERS,
  type CitationFormat,
  type CitedItem,
  citedArticle,
  citeQuotation,
} from './index.ts';
import { oneLine } from './oneLine.ts';

const SHA = 'a'.repeat(64);
const sina = { name: { zh: '新浪财经', en: 'Sina Finance' }, kind: 'outlet' } as Source;
const articleOf = (change: Partial<Article>) =>
  ({
    id: '2022-03-01-sina-86da2dbb',
    title: '王毅应约同乌克兰外长通电话',
    lang: 'zh-Hans',
    provenance: { url: 'https://example.org/1', sha256: SHA, file: '002.txt' },
    ...change,
  }) as Article;
const archive = { name: 'archive.example', address: 'https://archive.example/#/a/2022-03-01-sina-86da2dbb' };
const item = citedArticle({
  article: articleOf({}),
  source: sina,
  day: '2022-03-01',
  archive,
  accessed: '2026-11-21',
});
const english = citedArticle({
  article: articleOf({ title: 'Is peace near?', lang: 'en' }),
  source: sina,
  day: '2022-03-01',
  archive,
});
const write = (format: CitationFormat, ...items: CitedItem[]) => CITATION_WRITERS[format].write(items);

describe('a reference', () => {
  it('after GB/T 7714', () => {
    expect(write('gbt7714', item)).toBe(
      `新浪财经. 王毅应约同乌克兰外长通电话[EB/OL]. (2022-03-01)[2026-11-21]. https://example.org/1. 存档: ${archive.address}; SHA-256: ${SHA}.\n`,
    );
    expect(
      write('gbt7714', item, english)
        .split('\n')
        .map((line) => line.slice(0, 17)),
    ).toEqual(['[1] 新浪财经. 王毅应约同乌克', '[2] Sina Finance.', '']);
  });
  it('after APA: the headline first where there is no by-line, in its own language', () => {
    expect(write('apa', item)).toBe(
      `王毅应约同乌克兰外长通电话. (2022, March 1). 新浪财经. Retrieved November 21, 2026, from https://example.org/1 Archived copy: ${archive.address} (SHA-256 ${SHA}).\n`,
    );
    expect(write('apa', english)).toMatch(
      /^Is peace near\? \(2022, March 1\)\. Sina Finance\. https:\/\/example\.org\/1 A/,
    );
  });
  it('name no outlet where none is known', () => {
    const nobody = {
      ...sina,
      id: 'unknown',
      name: { zh: '出处不明', en: 'Unknown outlet' },
      isInferred: true,
    };
    const item = citedArticle({ article: articleOf({}), source: nobody, day: '', archive });
    expect(item).not.toHaveProperty('container');
  });
  it('after APA: an office is the author, by its whole name, and not named twice', () => {
    const office = { name: { zh: '外交部', en: 'Foreign Ministry' }, kind: 'official' } as Source;
    const readout = citedArticle({ article: articleOf({}), source: office, day: '', archive });
    expect(write('apa', readout)).toMatch(/^外交部\. \(n\.d\.\)\. 王毅应约同乌克兰外长通电话\. https:/);
    expect(write('bibtex', readout)).toContain('author = {{外交部}}');
    expect(write('ris', readout)).toMatch(/^TY {2}- ELEC\r\n[\s\S]*AU {2}- 外交部\r\n/);
  });
  it('after Chicago: Chinese titles in their own marks, others in quotation marks', () => {
    expect(write('chicago', item)).toMatch(
      /^新浪财经\. 《王毅应约同乌克兰外长通电话》\. March 1, 2022\. Accessed November 21, 2026\. https:\/\/example\.org\/1\. Archived/,
    );
    expect(write('chicago', english)).toMatch(/^Sina Finance\. “Is peace near\?” March 1, 2022\./);
    expect(write('chicagoNote', item)).toMatch(
      /^《王毅应约同乌克兰外长通电话》, 新浪财经, March 1, 2022, accessed November 21, 2026, https:/,
    );
    expect(write('chicagoNote', english)).toMatch(/^“Is peace near\?,” Sina Finance, March 1, 2022, https:/);
  });
  it('says of a date what is known, and no more', () => {
    const dated = (issued: string) => write('ris', { ...item, issued });
    expect(dated('2022-03')).toContain('\r\nDA  - 2022/03//\r\n');
    expect(dated('2022')).toContain('\r\nDA  - 2022///\r\n');
    expect(write('apa', { ...item, issued: '2022-03' })).toContain('(2022, March)');
    const { issued: _, accessed: __, ...bare } = item;
    for (const format of CITATION_FORMATS) {
      // Neither a year nor a month stands outside of addresses and the name of the article.
      const text = write(format, bare).replaceAll(item.id, '');
      expect(text).not.toMatch(/20\d\d|January|accessed|Retrieved/);
    }
  });
  it('has the address of the original and the hash of the file, whatever the format', () => {
    for (const format of CITATION_FORMATS) {
      expect(write(format, item), format).toContain(SHA);
      expect(write(format, item), format).toContain('https://example.org/1');
    }
  });
});

describe('a quotation', () => {
  const quotation = {
    text: '库列巴表示',
    paragraph: 3,
    range: [120, 125],
    place: '第 3 段，第 121–125 字',
    address: `${archive.address}?at=120-125`,
  } as const;
  it('has its words, its source, its place and the way there', () => {
    const lines = citeQuotation(item, quotation, 'gbt7714').split('\n');
    expect(lines[0]).toBe('“库列巴表示”');
    expect(lines[1]).toMatch(/^新浪财经\. 王毅/);
    expect(lines[2]).toBe(`第 3 段，第 121–125 字 ${archive.address}?at=120-125`);
  });
  it('stands in the notes of a reference manager', () => {
    const text = citeQuotation(item, quotation, 'ris');
    expect(text).toContain('N1  - Quotation: 库列巴表示\r\nN1  - Place: paragraph 3, characters 121-125\r\n');
    expect(text).toContain(`N1  - Archived copy: ${archive.address}?at=120-125`);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'a } b',
    '{',
    '\\',
    '100 % \\input{x}',
    'a\r\nER  - \r\nTY  - JOUR',
    '\n@misc{x, title = {y}}',
    '\u202etxt.exe\u2066',
    '$x_1^2 ~ #&',
    '甲\u2028乙',
    '"',
  ),
);
const day = fc.constantFrom('2022-03-01', '2022-03', '2022');
const word = fc.stringMatching(/^\p{Lu}[\p{Ll}'’-]{1,8}$/u).map((text) => text.normalize('NFC'));
const cited: fc.Arbitrary<CitedName> = fc.oneof(
  hostile.map((whole) => ({ whole })),
  fc.tuple(word, word).map(([given, family]) => ({ whole: `${given} ${family}`, parts: { given, family } })),
);
const items: fc.Arbitrary<CitedItem> = fc
  .record(
    {
      id: fc.stringMatching(/^[\p{L}\p{N}-]{1,20}$/u),
      type: fc.constantFrom('article-newspaper' as const, 'webpage' as const),
      title: hostile,
      authors: fc.array(cited, { maxLength: 4 }),
      container: hostile,
      issued: day,
      accessed: day,
      url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
      language: fc.constantFrom('zh-Hans', 'en', 'xx'),
      archive: fc.constant(archive),
      sha256: fc.constant(SHA),
      file: hostile,
    },
    { requiredKeys: ['id', 'type', 'title', 'authors'] },
  )
  .map((one) => one as CitedItem);
const lists = fc.uniqueArray(items, { maxLength: 3, selector: ({ id }) => id });
const settled = (texts: readonly (string | undefined)[]) =>
  texts.map((text) => oneLine(text ?? '')).filter((text) => text !== '');

/** As reference managers have a name. */
const turned = ({ whole, parts }: CitedName) => (parts ? `${parts.family}, ${parts.given}` : whole);

/** References of a RIS file; throws at a line that is none. */
function parseRis(text: string): Map<string, string[]>[] {
  const references: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | undefined;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n\u2028\u2029]*)$/.exec(line) ?? [];
    if (tag === '' || (tag === 'TY') === (open !== undefined)) throw new Error(`no RIS: ${line}`);
    if (tag === 'ER') open = undefined;
    else if (tag === 'TY') {
      open = new Map([[tag, [value]]]);
      references.push(open);
    } else open?.set(tag, [...(open.get(tag) ?? []), value]);
  }
  if (open) throw new Error('no ER');
  return references;
}

const TEX: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What TeX shows of a value; throws at a sign that it would take for its own. */
function shownByTex(value: string): string {
  const shown = value.replace(/\\([a-z]+)\{\}|\\([%&#$_])/g, (_, name, sign) => TEX[name] ?? sign);
  const bare = value.replace(/\\([a-z]+)\{\}|\\([%&#$_])/g, '');
  if (/[\\{}%&#$_~^]/.test(bare)) throw new Error(`no text: ${value}`);
  return shown;
}

/** Entries of a BibTeX file by key; braces are counted as BibTeX counts them, behind a backslash as well. */
function parseBibtex(text: string): Map<string, Map<string, string>> {
  const entries = new Map<string, Map<string, string>>();
  let at = 0;
  const take = (form: RegExp): string[] => {
    const sticky = new RegExp(form.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (!found) throw new Error(`no ${form.source} at ${text.slice(at, at + 40)}`);
    at += found[0].length;
    return [...found];
  };
  const takeBraced = (): string => {
    const from = at;
    let depth = 0;
    do {
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
      at += 1;
    } while (depth > 0 && at < text.length);
    if (depth !== 0) throw new Error('a brace is left open');
    return text.slice(from + 1, at - 1);
  };
  while (text.slice(at).trim() !== '') {
    const [, kind = '', key = ''] = take(/\s*@([a-z]+)\{([A-Za-z0-9-]+),\n/);
    if (entries.has(key)) throw new Error(`${key} twice`);
    const fields = new Map([['@', kind]]);
    while (/^\s*[a-z]/.test(text.slice(at))) {
      const [, name = ''] = take(/\s*([a-z]+) = /);
      fields.set(name, takeBraced());
      take(/,\n/);
    }
    take(/\}\n/);
    entries.set(key, fields);
  }
  return entries;
}

/** Names parted by `and` outside of braces; one in braces is whole. */
function namesInBibtex(value: string): string[] {
  let depth = 0;
  const parted = value.replace(/[{}]| and /g, (sign) => {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    return sign === ' and ' && depth === 0 ? '\n' : sign;
  });
  return parted.split('\n').map((name) => name.replace(/^\{(.*)\}$/, '$1'));
}

const withoutBraces = (text: string | undefined) => (text === undefined ? undefined : text.slice(1, -1));

describe('files for reference managers', () => {
  it('RIS reads back to the same fields, whatever the texts are', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const read = parseRis(write('ris', ...given));
        expect(read).toHaveLength(given.length);
        given.forEach((one, at) => {
          const field = (tag: string) => read[at]?.get(tag) ?? [];
          expect(field('TI')).toEqual(settled([one.title]));
          expect(field('AU')).toEqual(settled(one.authors.map(turned)));
          expect(field('T2')).toEqual(settled([one.container]));
          expect(field('UR')).toEqual(settled([one.url]));
          expect(field('LA')).toEqual(settled([one.language]));
          expect(field('DA').map((date) => date.replace(/\/+$/, '').replaceAll('/', '-'))).toEqual(
            settled([one.issued]),
          );
          expect(field('N1').includes(`SHA-256: ${SHA}`)).toBe(one.sha256 !== undefined);
        });
      }),
    );
  });
  it('BibTeX reads back to the same fields, whatever the texts are', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const read = [...parseBibtex(write('bibtex', ...given)).values()];
        expect(read).toHaveLength(given.length);
        given.forEach((one, at) => {
          const field = (name: string) => read[at]?.get(name);
          const title = withoutBraces(field('title'));
          expect(settled([title && shownByTex(title)])).toEqual(settled([one.title]));
          expect(settled([field('organization') && shownByTex(field('organization') ?? '')])).toEqual(
            settled([one.container]),
          );
          const names = namesInBibtex(field('author') ?? '').map(shownByTex);
          expect(settled(names)).toEqual(settled(one.authors.map(turned)));
          expect(field('date')).toBe(one.issued);
          expect(field('urldate')).toBe(one.accessed);
          expect(field('url')).toBe(one.url?.replace(/[\\{}]/g, encodeURIComponent));
          if (one.sha256) expect(field('note')).toContain(SHA);
        });
      }),
    );
  });
  it('CSL-JSON has the shape of its schema and reads back to the same fields', () => {
    const date = z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) });
    const data = z.array(
      z.strictObject({
        id: z.string(),
        type: z.enum(['article-newspaper', 'webpage']),
        title: z.string().optional(),
        author: z
          .array(
            z.union([
              z.strictObject({ literal: z.string() }),
              z.strictObject({ family: z.string(), given: z.string() }),
            ]),
          )
          .optional(),
        'container-title': z.string().optional(),
        issued: date.optional(),
        accessed: date.optional(),
        URL: z.string().optional(),
        language: z.string().optional(),
        archive: z.string().optional(),
        archive_location: z.string().optional(),
        note: z.string().optional(),
      }),
    );
    fc.assert(
      fc.property(lists, (given) => {
        const read = data.parse(JSON.parse(write('csl', ...given)));
        given.forEach((one, at) => {
          expect(settled([read[at]?.title])).toEqual(settled([one.title]));
          const names = (read[at]?.author ?? []).map((name) =>
            'literal' in name ? name.literal : `${name.family}, ${name.given}`,
          );
          expect(settled(names)).toEqual(settled(one.authors.map(turned)));
          expect(read[at]?.URL).toBe(one.url);
          expect(read[at]?.issued?.['date-parts'][0]).toEqual(one.issued?.split('-').map(Number));
          if (one.sha256) expect(read[at]?.note).toContain(SHA);
        });
      }),
    );
  });
  it('a text is a line for each article, whatever the texts are', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom('gbt7714', 'apa', 'chicago', 'chicagoNote'), (given, format) => {
        const text = write(format, ...given);
        expect(text.split('\n')).toHaveLength(given.length + 1);
        expect(text).not.toMatch(/[\r\u2028\u202a-\u202e\u2066-\u2069]/);
        given.forEach(({ url = '', sha256 = '' }, at) => {
          expect(text.split('\n')[at]).toContain(url);
          expect(text.split('\n')[at]).toContain(sha256);
        });
      }),
    );
  });
});
