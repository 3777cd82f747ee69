import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { collate } from '../collation/index.ts';
import { type Article, decodeShard, textOfBlocks, witnessOf } from '../model/index.ts';
import { countCharacters } from '../text/index.ts';
import { type BuiltLibrary, readLibrary } from './library.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

let library: BuiltLibrary;
const articles = new Map<string, Article>();
const article = (number: string): Article => articles.get(number) as Article;

beforeAll(async () => {
  library = await readLibrary(SEEDS, 'Asia/Shanghai');
  for (const { path, json } of library.files) {
    if (!path.startsWith('articles/')) continue;
    const shard = decodeShard(json);
    if (!shard.ok) throw new Error(path);
    for (const record of shard.value.records)
      articles.set(record.article.provenance.file.slice(0, 3), record.article);
  }
});

const report = (one: Article) =>
  one.blocks.filter((block) => block.text !== '' && !block.furniture && block.kind !== 'caption');
const removals = (one: Article) => one.provenance.removals.map(({ rule }) => rule);

describe('the five seeds', () => {
  test('are all published, without a problem', () => {
    expect(library.index.counts).toEqual({ inputs: 5, published: 5, copies: 0, skipped: 0 });
    expect(library.problems).toEqual([]);
  });

  test('have their headline, outlet, instant and language', () => {
    const facts = [...articles]
      .sort()
      .map(([number, one]) => [
        number,
        one.title,
        one.sourceId,
        new Date(one.publishedAt ?? 0).toISOString(),
        one.lang,
      ]);
    expect(facts).toEqual([
      [
        '000',
        '王毅应约同乌克兰外长通电话 重点就确保中国在乌公民安全表明立场',
        'sina',
        '2022-03-01T13:43:07.000Z',
        'zh-Hans',
      ],
      [
        '001',
        '王毅：中国愿在需要时同国际社会就乌克兰问题开展必要斡旋',
        'zaobao',
        '2022-03-07T07:22:00.000Z',
        'zh-Hans',
      ],
      ['002', '俄方：无普京与泽连斯基会谈计划', 'guancha', '2022-03-02T06:50:07.000Z', 'zh-Hans'],
      [
        '003',
        '布林肯与王毅通话 强调维护乌克兰领土完整必要性',
        'zaobao',
        '2022-02-22T05:32:00.000Z',
        'zh-Hans',
      ],
      ['004', '中俄外长会面双方就乌克兰问题协调立场', 'zaobao', '2022-02-03T23:00:00.000Z', 'zh-Hans'],
    ]);
  });

  test('have the address of the original, or none in source', () => {
    expect(article('001').provenance.url).toBe('https://www.zaobao.com/realtime/china/story20220307-1249823');
    expect([article('000').provenance.url, article('002').provenance.url]).toEqual([undefined, undefined]);
  });

  test('name no author for certain: their outlets sign for them', () => {
    for (const file of ['000', '001', '002', '003', '004']) expect(article(file).authors).toBeUndefined();
  });

  test('004, escaped twice, reads as nine paragraphs', () => {
    expect(report(article('004')).map((block) => block.kind)).toEqual(Array(9).fill('paragraph'));
    expect(article('004').provenance.repairs).toContainEqual({
      rule: 'body.unescaped',
      count: 1,
      detail: '',
    });
    expect(textOfBlocks(article('004').blocks)).not.toMatch(/[<>]/);
  });

  test('the lazy picture has its real address, and its caption stands once', () => {
    const [figure, caption] = article('001').blocks;
    expect(figure?.image?.src).toMatch(
      /^https:\/\/static\.zaobao\.com\/.*capture_0\.jpg\?VersionId=7MQ5jrVS1Fz3eljwkwtMkRQra2U18WWz&itok=p6NnPCSk$/,
    );
    expect(figure?.image?.alt).toBe('');
    expect(caption?.kind).toBe('caption');
    const words = caption?.text ?? '';
    expect(textOfBlocks(article('001').blocks).split(words)).toHaveLength(2);
  });

  test('promotion, style sheet, slots, placeholder and comments are out, each on record', () => {
    expect(removals(article('000')).sort()).toEqual([
      'comment',
      'promotion.leadImage',
      'promotion.qr',
      'style',
    ]);
    expect(
      article('000').provenance.removals.find(({ rule }) => rule === 'promotion.qr')?.texts[0],
    ).toContain('海量资讯');
    for (const number of ['001', '003', '004']) {
      expect(removals(article(number)).sort()).toEqual(['advertisement.slot', 'paywall.placeholder']);
    }
    expect(article('000').blocks.some((block) => block.image)).toBe(false);
  });

  test('editor line and exclusivity line stay as furniture', () => {
    expect(article('000').blocks.at(-1)).toMatchObject({ text: '责任编辑：张熠', furniture: 'editor.line' });
    expect(article('002').blocks.at(-1)).toMatchObject({
      text: '本文系观察者网独家稿件，未经授权，不得转载。',
      furniture: 'exclusivity.line',
    });
  });

  test('002 has its two sub-headings, its four pictures and one caption', () => {
    const kinds = article('002').blocks.map((block) => block.kind);
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'figure')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'caption')).toHaveLength(1);
  });
});

describe('the five seeds collated', () => {
  const witnesses = (...numbers: string[]) => numbers.map((number) => witnessOf(article(number)));
  const idOf = (number: string) => article(number).id;

  test('000 and 002 share one family of 701 characters in six blocks each, verbatim', () => {
    const { passages, families, coverage, segments } = collate(witnesses('000', '002'));
    expect(passages.map(({ kind }) => kind)).toEqual(Array(6).fill('verbatim'));
    expect(families.map(({ length, earliest }) => [length, earliest])).toEqual([[701, [idOf('000')]]]);
    expect(coverage.find(({ of }) => of === idOf('000'))).toMatchObject({
      shared: 701,
      total: 701,
      totalWithFurniture: 708,
    });
    expect(coverage.find(({ of }) => of === idOf('002'))).toMatchObject({
      shared: 701,
      totalWithFurniture: 1607,
    });
    const alone = (segments[idOf('000')] ?? []).filter((segment) => segment.kind !== 'passage');
    const text = textOfBlocks(article('000').blocks);
    expect(alone.map(({ kind, range }) => [kind, text.slice(...range)])).toEqual([
      ['furniture', '责任编辑：张熠'],
    ]);
  });

  test('the sub-heading that stands again in the paragraph below it is an echo, counted once', () => {
    const { passages } = collate(witnesses('000', '002'));
    const text = textOfBlocks(article('002').blocks);
    const echoes = passages.flatMap((passage) => passage.echoes);
    expect(echoes.map(({ witness, range }) => [witness, text.slice(...range)])).toEqual([
      [idOf('002'), '王毅应约同乌克兰外长库列巴通电话'],
    ]);
  });

  test('no other pair has a passage in common; what they share are stock phrases', () => {
    const numbers = ['000', '001', '002', '003', '004'];
    for (const [index, one] of numbers.entries()) {
      for (const other of numbers.slice(index + 1)) {
        if (one === '000' && other === '002') continue;
        expect(collate(witnesses(one, other)).passages.map(({ length }) => [one, other, length])).toEqual([]);
      }
    }
    const { segments } = collate(witnesses('000', '001'));
    const text = textOfBlocks(article('001').blocks);
    const phrases = (segments[idOf('001')] ?? []).filter(({ kind }) => kind === 'stockPhrase');
    expect(phrases.map(({ range }) => text.slice(...range))).toContain('各国的主权和领土完整');
  });

  test('the index says what the collation says', () => {
    const cards = library.index.cards?.articles ?? [];
    expect(cards.flatMap(({ id, sharedWith }) => sharedWith.map((outlet) => ({ id, ...outlet })))).toEqual([
      {
        id: idOf('000'),
        ...{ sourceId: 'guancha', article: idOf('002'), shared: 701, verbatim: 701, further: 0 },
      },
      {
        id: idOf('002'),
        ...{ sourceId: 'sina', article: idOf('000'), shared: 701, verbatim: 701, further: 0 },
      },
    ]);
    const lengths = cards.map((card) => card.length);
    const counted = cards.map((card) => {
      const own = [...articles.values()].find(({ id }) => id === card.id) as Article;
      return report(own).reduce((sum, block) => sum + countCharacters(block.text), 0);
    });
    expect(lengths).toEqual(counted);
  });
});

test('two builds of the same input are the same bytes', async () => {
  const again = await readLibrary(SEEDS, 'Asia/Shanghai');
  expect(again.files).toEqual(library.files);
});
