import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import {
  decodeNote,
  decodeNotes,
  makeNote,
  mergeNotes,
  type Note,
  notesFromMarkdown,
  notesToJsonLd,
  notesToMarkdown,
  readNotesFile,
} from './index.ts';

const NOW = '2022-03-09T00:00:00.000Z';
const FACTS = { now: NOW };
const WORDS = { heading: '笔记', untitled: '（无标题）', data: '数据', dateOf: (note: Note) => note.created };
const TEXT = '𠮷野家。王毅表示，乌克兰局势急剧变化，中方深表痛惜。';

const NOTE = makeNote({
  id: 'urn:uuid:4f0e',
  article: '2022-03-01-sina-86da2dbb',
  articleUrl: 'https://example.org/story',
  title: '王毅应约同乌克兰外长库列巴通电话',
  text: TEXT,
  range: [5, 10],
  body: '为什么这里用“表示”？',
  created: '2022-03-02T08:00:00.000Z',
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'`~-*_[]()!<>#\\"\'{}&| \n\r\t=+1.。王\u2028\u202e\ud842'),
    maxLength: 60,
  }),
  fc.constantFrom(
    '```\n---\r\n```json duizhao-notes\n{}\n```',
    '![](https://tracker.example/x.png)',
    '<img src=https://tracker.example/x.png>',
    '__proto__',
  ),
);
const instants = fc
  .date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const notes = fc.array(
  fc
    .record({
      text: hostile.filter((one) => one !== ''),
      title: hostile,
      body: hostile,
      created: instants,
      modified: instants,
    })
    .chain(({ text, ...rest }) =>
      fc
        .record({ id: fc.uuid(), to: fc.integer({ min: 1, max: text.length }), hasUrl: fc.boolean() })
        .map(({ id, to, hasUrl }) => ({
          ...makeNote({
            ...rest,
            id: `urn:uuid:${id}`,
            article: '2022-新浪-1',
            ...(hasUrl && { articleUrl: 'https://example.org/?a=1#`---' }),
            text,
            range: [0, to],
          }),
          modified: rest.modified,
        })),
    ),
  { maxLength: 4 },
);

describe('notesToJsonLd', () => {
  test('is a collection of annotations whose positions count code points', () => {
    const { first, ...collection } = JSON.parse(notesToJsonLd([NOTE]));
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(first.items[0]).toMatchObject({
      id: 'urn:uuid:4f0e',
      type: 'Annotation',
      motivation: 'commenting',
      body: { type: 'TextualBody', value: '为什么这里用“表示”？', format: 'text/plain' },
      target: {
        source: 'https://example.org/story',
        'duizhao:article': '2022-03-01-sina-86da2dbb',
        selector: [
          { type: 'TextQuoteSelector', exact: '王毅表示，', prefix: '𠮷野家。', suffix: TEXT.slice(10) },
          // The first character takes two UTF-16 units and is one code point.
          { type: 'TextPositionSelector', start: 4, end: 9 },
        ],
      },
    });
  });
  test('comes back as it was, whatever the notes hold', () => {
    fc.assert(
      fc.property(notes, (own) => {
        expect(decodeNotes(notesToJsonLd(own), FACTS)).toEqual({ notes: own, problems: [] });
      }),
    );
  });
});

describe('decodeNotes', () => {
  const foreign = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://other.example/1',
    type: 'Annotation',
    body: [{ type: 'TextualBody', value: '旁注' }],
    target: { source: 'https://example.org/story', selector: { type: 'TextQuoteSelector', exact: '王毅' } },
  };
  test('takes one annotation of another program where its address is known here', () => {
    const articleOf = (url: string) => (url === 'https://example.org/story' ? 'a-1' : undefined);
    const { notes, problems } = decodeNotes(JSON.stringify(foreign), { now: NOW, articleOf });
    expect(problems).toEqual([]);
    expect(notes).toMatchObject([
      { article: 'a-1', body: '旁注', created: NOW, quote: { exact: '王毅', prefix: '' } },
    ]);
  });
  test('reports one by one what is no note', () => {
    const items = [
      foreign,
      { ...foreign, id: 'no iri' },
      { ...foreign, type: 'Dog' },
      { ...foreign, target: 'https://example.org/story' },
      {
        ...foreign,
        target: { source: 'x:y', 'duizhao:article': 'a', selector: { type: 'FragmentSelector' } },
      },
      { ...foreign, target: { ...foreign.target, 'duizhao:article': '../x' } },
      {
        ...foreign,
        target: { source: 'x:y', 'duizhao:article': 'a', selector: { type: 'TextQuoteSelector', exact: '' } },
      },
      null,
      'text',
    ];
    const { notes, problems } = decodeNotes(JSON.stringify({ type: 'AnnotationPage', items }), FACTS);
    expect(notes).toEqual([]);
    expect(problems.map(({ at, reason }) => `${at} ${reason}`)).toEqual([
      '1 noArticle',
      '2 notAnnotation',
      '3 notAnnotation',
      '4 noArticle',
      '5 noQuote',
      '6 noArticle',
      '7 unusable',
      '8 notAnnotation',
      '9 notAnnotation',
    ]);
  });
  test.each([
    ['{', 'notJson'],
    ['{}', 'noAnnotations'],
    ['7', 'noAnnotations'],
    ['{"first":"https://other.example/page"}', 'noAnnotations'],
  ])('says what is wrong with the file %s', (json, reason) => {
    expect(decodeNotes(json, FACTS)).toMatchObject({ notes: [], problems: [{ at: 0, reason }] });
  });
  test('keys of the prototype are no keys', () => {
    const json = notesToJsonLd([NOTE]).replace(
      '"type": "Annotation"',
      '"__proto__": {"polluted": 1}, "constructor": 1, "type": "Annotation"',
    );
    const {
      notes: [note],
    } = decodeNotes(json, FACTS);
    expect(note).toEqual(NOTE);
    expect(Object.keys(note ?? {})).not.toContain('__proto__');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
  test('never throws, and counts add up', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const decoded = decodeNotes(JSON.stringify(value), FACTS);
        expect(decoded.notes).toEqual([]);
        if (Array.isArray(value)) expect(decoded.problems).toHaveLength(value.length);
      }),
    );
  });
  test('a body that is too long is reported, not cut', () => {
    const long = { ...NOTE, body: '啊'.repeat(20_001) };
    expect(decodeNotes(notesToJsonLd([long]), FACTS).problems).toMatchObject([{ at: 1, reason: 'unusable' }]);
  });
});

describe('decodeNote', () => {
  test('rebuilds a note from what the browser kept', () => {
    expect(decodeNote({ ...NOTE, surplus: 1 })).toEqual({ ok: true, note: NOTE });
  });
  test('says what is wrong with a damaged one', () => {
    expect(decodeNote({ ...NOTE, quote: null })).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/^quote/)],
    });
    expect(decodeNote({ ...NOTE, created: '2022-13-45T00:00:00Z' })).toMatchObject({ ok: false });
    expect(decodeNote(undefined)).toMatchObject({ ok: false });
  });
});

describe('notesToMarkdown', () => {
  test('reads as quote, text and date below the article', () => {
    const markdown = notesToMarkdown([NOTE], WORDS);
    expect(markdown.slice(0, markdown.indexOf('## 数据'))).toBe(
      [
        '# 笔记',
        '## 王毅应约同乌克兰外长库列巴通电话',
        'https://example.org/story',
        '> 王毅表示，',
        '为什么这里用“表示”？',
        '2022-03-02T08:00:00.000Z',
        '',
      ].join('\n\n'),
    );
  });
  test('comes back as it was, also with other line ends', () => {
    fc.assert(
      fc.property(notes, (own) => {
        const markdown = notesToMarkdown(own, WORDS);
        expect(notesFromMarkdown(markdown, FACTS)).toEqual({ notes: own, problems: [] });
        expect(readNotesFile(`\ufeff${markdown.replaceAll('\n', '\r\n')}`, FACTS).notes).toEqual(own);
      }),
    );
  });
  test('holds nothing that a viewer would load or run', () => {
    const parser = unified().use(remarkParse).use(remarkGfm);
    fc.assert(
      fc.property(notes, (own) => {
        const types = new Set<string>();
        const walk = (node: { type: string; children?: unknown[] }) => {
          types.add(node.type);
          for (const child of node.children ?? []) walk(child as { type: string });
        };
        const tree = parser.parse(notesToMarkdown(own, WORDS));
        walk(tree);
        for (const type of [
          'html',
          'image',
          'imageReference',
          'definition',
          'thematicBreak',
          'list',
          'table',
        ])
          expect(types).not.toContain(type);
        expect(tree.children.filter(({ type }) => type === 'code')).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('mergeNotes', () => {
  test('the later one stays, and each of the file is counted once', () => {
    const newer = { ...NOTE, body: '改', modified: '2022-03-03T00:00:00.000Z' };
    const other = { ...NOTE, id: 'urn:uuid:2' };
    expect(mergeNotes([NOTE], [newer, other])).toMatchObject({
      notes: [newer, other],
      added: 1,
      updated: 1,
      known: 0,
    });
    expect(mergeNotes([newer], [NOTE])).toMatchObject({
      notes: [newer],
      added: 0,
      updated: 0,
      known: 1,
      changed: [],
    });
  });
});
