import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CITATION_WRITERS, citedArticle } from '../../../citation/index.ts';
import type { SetArticle } from '../../../citation/set/index.ts';
import type { Article, Source } from '../../../model/index.ts';
import { SET_FORMATS, type SetFormat } from './setFormats.ts';

const source = {
  id: 'sina',
  name: { zh: '新浪财经', en: 'Sina' },
  kind: 'outlet',
  colour: { light: '#c2571a', dark: '#f0975c' },
} as Source;

const set = ['=甲', '乙', '乙'].map((title, at): SetArticle => {
  const article = {
    // What is no ASCII is left out of keys: the second and the third would have the same.
    id: ['a', 'b-乙', 'b-丙'][at],
    title,
    lang: 'zh-Hans',
    publishedAt: null,
    categories: [],
    isReadout: false,
    blocks: [{ kind: 'paragraph', text: '甲乙', html: '甲乙' }],
    provenance: {
      file: `${at}.md`,
      sha256: String(at).repeat(64),
      bytes: 1,
      origins: [],
      repairs: [],
      removals: [],
    },
  } as unknown as Article;
  const archive = { name: 'archive.example' };
  return { article, source, item: citedArticle({ article, source, day: '', archive }) };
});

async function made(id: SetFormat['id']): Promise<Blob> {
  const format = SET_FORMATS.find((one) => one.id === id);
  const file = await format?.begin({ title: '名', undated: '不明', zone: 'Asia/Shanghai', hasText: true });
  for (const one of set) file?.add(one);
  return new Blob(file?.end());
}

describe('a file of a set', () => {
  test.each(['ris', 'bibtex', 'csl'] as const)(
    '%s is the same as of all its references at once',
    async (id) => {
      expect(await (await made(id)).text()).toBe(
        `${CITATION_WRITERS[id].write(set.map(({ item }) => item))}${{ ris: '\r\n', bibtex: '\n', csl: '' }[id]}`,
      );
    },
  );
  test('csv names its columns once and begins no cell as a formula', async () => {
    const rows = (await (await made('csv')).text()).split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[1]).toContain(',"\'=甲",');
    expect(rows.filter((row) => row.includes('sha256'))).toHaveLength(1);
  });
  test('zip has a file for each article, the outlets and all provenance, and is the same each time', async () => {
    const [first, second] = [
      await (await made('zip')).arrayBuffer(),
      await (await made('zip')).arrayBuffer(),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const files = unzipSync(new Uint8Array(first));
    expect(Object.keys(files).toSorted()).toEqual([
      'articles/a.md',
      'articles/b-丙.md',
      'articles/b-乙.md',
      'provenance.jsonl',
      'sources.yaml',
    ]);
    const lines = new TextDecoder().decode(files['provenance.jsonl']).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { article: 'articles/a.md', file: '0.md' },
      { article: 'articles/b-乙.md', file: '1.md' },
      { article: 'articles/b-丙.md', file: '2.md' },
    ]);
  });
});
