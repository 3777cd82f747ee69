import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { collate, findDifferences } from '../collation/index.ts';
import { type Article, type Block, textOfBlocks, witnessOf } from '../model/index.ts';
import { countCharacters } from '../text/index.ts';
import { apparatusOf } from './apparatus.ts';
import { type Comparison, collationCsv, collationJson, collationTei, sigilOf } from './index.ts';

const SENTENCES = [
  '外长周二抵达首都，随即与东道主举行了第一轮闭门磋商。',
  '发言人拒绝透露细节，只说气氛坦诚而且富有成果。',
  '港口方面证实，三艘货轮已经获准离开并驶往公海。',
  '港口方面表示，四艘货轮已经获准离开并驶往公海。',
  '当地居民排队领取饮用水，电力供应仍然时断时续。',
  '=HYPERLINK("https://evil.example","x")',
  '<script>alert("&amp;")</script> ]]> \u0000\u0007\ufffe\ud800 e\u0301',
  '分两行写的\n一段话，中间有 \t 空白  和 \r 回车。',
];
const FIGURE: Block = { kind: 'figure', text: '', html: '' };
const EDITOR: Block = { kind: 'paragraph', text: '责任编辑：某', html: '', furniture: 'editor.line' };
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, html: '' });
const pick = (...sentences: number[]) => paragraph(sentences.map((at) => SENTENCES[at]).join(''));

function articleOf(id: string, blocks: readonly Block[], change: Partial<Article> = {}): Article {
  const provenance: Article['provenance'] = {
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    bytes: 1,
    charset: 'utf-8',
    url: `https://example.org/${id}?a=1&b=2`,
    dateAsWritten: 'Tue, 01 Mar 2022 13:43:07 GMT',
    origins: [],
    repairs: [],
    removals: [],
  };
  const title = `题“${id}”<b>&`;
  const about = { id, title, sourceId: id, publishedAt: 1646142187000, lang: 'zh-Hans', categories: [] };
  return { ...about, isReadout: false, blocks, provenance, ...change };
}

function compare(articles: readonly Article[], reference?: string): Comparison {
  return {
    collation: collate(articles.map(witnessOf)),
    witnesses: articles.map((article, column) => ({
      sigil: sigilOf(column),
      article,
      outlet: `媒体${column}`,
    })),
    ...(reference !== undefined && { reference }),
    differencesOf: findDifferences,
    countCharacters,
  };
}

const comparison = (...columns: readonly (readonly Block[])[]) =>
  compare(columns.map((blocks, index) => articleOf(`w${index}`, blocks)));

const block = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 3 })
      .map((all) => pick(...all)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map(paragraph) },
  { weight: 1, arbitrary: fc.constantFrom(EDITOR, FIGURE) },
);
const comparisons = fc
  .array(fc.array(block, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 })
  .map((columns) => comparison(...columns));

interface CsvRecord {
  readonly [column: string]: string;
}

function readCsv(csv: string): CsvRecord[] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<CsvRecord>(csv.slice(1).replace(/\r\n$/, ''), { header: true });
  expect(errors).toEqual([]);
  return data;
}

const withoutGuard = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');

describe('collationCsv', () => {
  it('has a line for each stretch of each article, and one for each passage that it leaves out', () => {
    const rows = readCsv(collationCsv(comparison([pick(0), pick(1), EDITOR], [pick(0), pick(4)])));
    expect(rows.map((row) => [row.sigil, row.class, row.block, row.characters, row.text])).toEqual([
      ['A', 'verbatim', '1', '26', SENTENCES[0]],
      ['A', 'unique', '2', '23', SENTENCES[1]],
      ['A', 'furniture', '3', '6', '责任编辑：某'],
      ['B', 'verbatim', '1', '26', SENTENCES[0]],
      ['B', 'unique', '2', '23', SENTENCES[4]],
    ]);
    expect(rows[0]).toMatchObject({
      outlet: '媒体0',
      article: 'w0',
      published: '2022-03-01T13:43:07Z',
      from: '0',
      to: '26',
    });
    expect(rows[0]?.passage).toBe(rows[3]?.passage);
    expect(rows[0]?.family).not.toBe('');
  });

  it('names what an article leaves out, with the length of it', () => {
    const all = compare([
      articleOf('w0', [pick(0), pick(1)]),
      articleOf('w1', [pick(0), pick(1)]),
      articleOf('w2', [pick(0)]),
    ]);
    const omitted = readCsv(collationCsv(all)).filter((row) => row.class === 'omitted');
    expect(omitted).toMatchObject([{ sigil: 'C', characters: '23', block: '', text: '' }]);
  });

  it('gives spreadsheets no formula, also not in a cell of several lines', () => {
    const blocks = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=1\n2', '＝1＋1'].map(paragraph);
    const rows = readCsv(collationCsv(comparison(blocks, [pick(0)])));
    for (const row of rows.slice(0, 7)) expect(row.text).toMatch(/^'/);
  });

  it('says the day alone where no time is known, and nothing where no date is', () => {
    const articles = [
      articleOf('w0', [pick(0)], { publishedDay: '2022-03-01' }),
      articleOf('w1', [pick(1)], { publishedAt: null }),
    ];
    expect(readCsv(collationCsv(compare(articles))).map((row) => row.published)).toEqual(['2022-03-01', '']);
  });

  it('gives back each article, character for character', () => {
    fc.assert(
      fc.property(comparisons, (one) => {
        const rows = readCsv(collationCsv(one));
        for (const { sigil, article } of one.witnesses) {
          const own = rows.filter((row) => row.sigil === sigil && row.class !== 'omitted');
          const text = textOfBlocks(article.blocks);
          for (const { from, to, text: cell } of own)
            expect(withoutGuard(cell)).toBe(withoutGuard(text.slice(Number(from), Number(to))));
          const length = own.reduce((sum, { from, to }) => sum + Number(to) - Number(from), 0);
          expect(length).toBe(article.blocks.reduce((sum, { text }) => sum + text.length, 0));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('collationJson', () => {
  const edited = () => comparison([pick(0, 2)], [pick(0, 3)]);

  it('holds the texts, where they come from, the collation, and edits in offsets of the texts', () => {
    const data = JSON.parse(collationJson(edited()));
    expect(data).toMatchObject({ format: 'duizhao-comparison', version: 1, reference: null });
    expect(data.articles[0]).toMatchObject({
      sigil: 'A',
      url: 'https://example.org/w0?a=1&b=2',
      dateAsWritten: 'Tue, 01 Mar 2022 13:43:07 GMT',
      published: '2022-03-01T13:43:07Z',
      seed: { file: 'w0.txt', sha256: '0'.repeat(64) },
      text: `${SENTENCES[0]}${SENTENCES[2]}`,
    });
    expect(data.collation).toEqual(edited().collation);
    const [edits] = data.edits;
    const words = edits.differences.map((one: { before: [number, number]; after: [number, number] }) => [
      data.articles[0].text.slice(...one.before),
      data.articles[1].text.slice(...one.after),
    ]);
    expect(words).toContainEqual(['三', '四']);
  });

  it('measures edits against the reference where it has the passage', () => {
    const articles = edited().witnesses.map(({ article }) => article);
    const data = JSON.parse(collationJson(compare(articles, 'w1')));
    expect(data.edits[0]).toMatchObject({ base: 'w1', witness: 'w0' });
  });

  it('is the same bytes for the same comparison, and every range lies in its text', () => {
    fc.assert(
      fc.property(comparisons, (one) => {
        const json = collationJson(one);
        expect(collationJson(one)).toBe(json);
        const data = JSON.parse(json);
        for (const article of data.articles) {
          const blocks = article.blocks.map(({ range }: { range: [number, number] }) =>
            article.text.slice(...range),
          );
          expect(blocks.join('\n')).toBe(article.text);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** What the XML of a TEI body says one witness reads: the texts of its readings, a line feed before each block but the first. */
function readWitness(xml: string, sigil: string): string {
  const body = /<ab>(.*)<\/ab>/s.exec(xml)?.[1] ?? '';
  const tokens = body.matchAll(
    /<milestone [^>]*? n="(\d+)" edRef="#(\w)"\/>|<rdg wit="([^"]*)"[^>]*?(?:\/>|>(.*?)<\/rdg>)/gs,
  );
  const parts = [...tokens].map(([, number, edition, wit = '', text = '']) => {
    if (number !== undefined) return edition === sigil && number !== '1' ? '\n' : '';
    return wit.split(' ').includes(`#${sigil}`) ? text : '';
  });
  return unescapeXml(parts.join(''));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' };

function unescapeXml(xml: string): string {
  const text = xml.replaceAll('<lb/>', '\n');
  expect(text).not.toMatch(/[<>]/);
  return text.replace(/&([^;]*);/g, (_, name: string) => ENTITIES[name] ?? expect.fail(`&${name};`));
}

/** XML cannot hold it. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

describe('collationTei', () => {
  it('lists the witnesses and tells who reads what', () => {
    const xml = collationTei(comparison([pick(0), pick(1)], [pick(0)], [pick(0), pick(1)]));
    expect(xml).toContain('<witness xml:id="A"><bibl><title xml:lang="zh-Hans">题“w0”&lt;b&gt;&amp;</title>');
    expect(xml).toContain('<date when="2022-03-01T13:43:07Z">Tue, 01 Mar 2022 13:43:07 GMT</date>');
    expect(xml).toContain('<ref target="https://example.org/w0?a=1&amp;b=2">');
    expect(xml).toContain(`<rdg wit="#A #B #C">${SENTENCES[0]}</rdg></app>`);
    expect(xml).toContain(`<rdg wit="#A #C">${SENTENCES[1]}</rdg><rdg wit="#B" type="omitted"/></app>`);
  });

  it('gives a passage that moved an entry at each of its places, which name each other', () => {
    const xml = collationTei(comparison([pick(0), pick(1), pick(4)], [pick(1), pick(4), pick(0)]));
    expect(xml).toMatch(/<app xml:id="app1" type="verbatim" n="\w+" corresp="#app4"><rdg wit="#A">外长/);
    expect(xml).toMatch(/<rdg wit="#B" type="elsewhere" corresp="#app4"\/>/);
    expect(xml).toMatch(/<app xml:id="app4" type="verbatim" n="\w+" corresp="#app1"><rdg wit="#B">外长/);
  });

  it('gives back each article, character for character but for what XML cannot hold', () => {
    fc.assert(
      fc.property(comparisons, (one) => {
        const xml = collationTei(one);
        expect(xml.replace(FORBIDDEN, '')).toBe(xml);
        for (const { sigil, article } of one.witnesses)
          expect(readWitness(xml, sigil)).toBe(textOfBlocks(article.blocks).replace(FORBIDDEN, '\ufffd'));
      }),
      { numRuns: 100 },
    );
  });

  it('divides no passage but one that moved, between two articles', () => {
    fc.assert(
      fc.property(comparisons, ({ witnesses: [first, second] }) => {
        if (!first || !second) return;
        const one = compare([first.article, second.article]);
        const divided = apparatusOf(one).filter(
          ({ passage, isEcho, readings }) => passage && !isEcho && readings.length < 2,
        );
        expect(divided.filter(({ passage }) => !passage?.isMoved)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('names every witness once in every entry', () => {
    fc.assert(
      fc.property(comparisons, (one) => {
        const apps = [...collationTei(one).matchAll(/<app .*?<\/app>/gs)];
        expect(apps).toHaveLength(apparatusOf(one).length);
        for (const [app] of apps) {
          const named = [...app.matchAll(/wit="([^"]*)"/g)].flatMap(([, wit = '']) => wit.split(' '));
          expect(named.sort()).toEqual(one.witnesses.map(({ sigil }) => `#${sigil}`));
        }
      }),
      { numRuns: 60 },
    );
  });
});
