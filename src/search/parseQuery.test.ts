import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameVariants } from './nameVariants.ts';
import { parseQuery, type QueryWorld } from './parseQuery.ts';
import type { Condition } from './query.ts';

const WORLD: QueryWorld = {
  outlets: [
    { id: 'sina', name: { zh: '新浪财经', en: 'Sina Finance' } },
    { id: 'zaobao', name: { zh: '联合早报', en: 'Zaobao' } },
  ],
  languages: ['zh-Hans', 'en'],
  names: new NameVariants([['泽连斯基', '泽伦斯基', 'Zelensky']]),
  hasVariants: true,
};
const parse = (query: string, world = WORLD) => parseQuery(query, world);
const problemsOf = (query: string) => parse(query).problems.map(({ code }) => code);

/** A condition in a form that is quick to read. */
function shortOf(condition: Condition): string {
  const minus = condition.isNegated ? '-' : '';
  if (condition.kind === 'term')
    return `${minus}${condition.isExact ? `"${condition.written}"` : condition.settled}`;
  if (condition.kind === 'outlet') return `${minus}outlet:${condition.ids.join('/')}`;
  if (condition.kind === 'language') return `${minus}lang:${condition.tag}`;
  const day = (number: number) =>
    Number.isFinite(number) ? new Date(number * 86_400_000).toISOString().slice(0, 10) : '';
  return `${minus}${day(condition.first)}..${day(condition.last)}`;
}
const clausesOf = (query: string) => parse(query).clauses.map((clause) => clause.map(shortOf).join(' | '));

describe('parseQuery', () => {
  test('takes words apart at white space, and settles them', () => {
    expect(clausesOf('烏克蘭　ＴＶ２４')).toEqual(['乌克兰', 'tv24']);
  });
  test('reads what must stand as it is written, what must not stand, and alternatives', () => {
    expect(clausesOf('"通 电话" -俄罗斯 王毅 OR 库列巴 OR "Kuleba"')).toEqual([
      '"通 电话"',
      '-俄罗斯',
      '王毅 | 库列巴 | "Kuleba"',
    ]);
    expect(clausesOf(String.raw`"说\"不\""`)).toEqual(['"说"不""']);
  });
  test('knows an outlet by its id and its names, and takes several as alternatives', () => {
    expect(clausesOf('停火 outlet:SINA outlet:联合早报')).toEqual(['停火', 'outlet:sina | outlet:zaobao']);
    expect(clausesOf('outlet:"Sina Finance"')).toEqual(['outlet:sina']);
  });
  test('reads days, months and years: from a day on, before a day, on it', () => {
    expect(clausesOf('after:2022-03-01')).toEqual(['2022-03-01..']);
    expect(clausesOf('before:2022-03')).toEqual(['..2022-02-28']);
    expect(clausesOf('on:2024-02 on:2022年3月1日 on:2021')).toEqual([
      '2024-02-01..2024-02-29',
      '2022-03-01..2022-03-01',
      '2021-01-01..2021-12-31',
    ]);
  });
  test('has the other ways to write a name, unless they are switched off or it is quoted', () => {
    const variants = (query: string, world = WORLD) =>
      parse(query, world)
        .clauses.flat()
        .flatMap((one) => (one.kind === 'term' ? one.variants : []));
    expect(variants('澤連斯基').map(({ written }) => written)).toEqual(['泽伦斯基', 'Zelensky']);
    expect(variants('"泽连斯基"')).toEqual([]);
    expect(variants('泽连斯基', { ...WORLD, hasVariants: false })).toEqual([]);
    expect(variants('person:zelensky', { ...WORLD, hasVariants: false })).toHaveLength(2);
  });
  test('has letters and a number joined otherwise, unless words stand for themselves', () => {
    const others = (query: string, world = WORLD) =>
      parse(query, world)
        .clauses.flat()
        .flatMap((one) => (one.kind === 'term' ? one.variants.map(({ written }) => written) : []));
    expect(others('COVID19 covid-19疫情 5g')).toEqual(['covid-19', 'covid 19疫情']);
    expect(others('"covid19" https://example.org/ab12')).toEqual([]);
    expect(others('covid19', { ...WORLD, hasVariants: false })).toEqual([]);
  });
  test('takes a word with a colon as text', () => {
    expect(clausesOf('https://example.org 12:30 外交部：')).toEqual([
      'https://example.org',
      '12:30',
      '外交部:',
    ]);
    expect(clausesOf('constructor:x')).toEqual(['constructor:x']);
    expect(problemsOf('site:example.org')).toEqual(['operator.unknown']);
  });
  test.each([
    ['"通电话', 'quote.unclosed', ['通电话']],
    ['""', 'quote.empty', []],
    ['"', 'quote.empty', []],
    ['作者:王毅', 'operator.unknown', ['作者:王毅']],
    ['-标题:停火 王毅', 'in.unknown', ['王毅']],
    ['媒体:无此家 停火', 'outlet.unknown', ['停火']],
    ['outlet: 停火', 'operator.empty', ['停火']],
    ['outlet:nobody 停火', 'outlet.unknown', ['停火']],
    ['on:2022-02-30 停火', 'date.impossible', ['停火']],
    ['after:2022-03-02 before:2022-03-01', 'date.nothing', ['2022-03-02..', '..2022-02-28']],
    ['-停火', 'negation.only', ['-停火']],
    ['停火 -', 'negation.empty', ['停火']],
    ['OR 停火', 'or.dangling', ['停火']],
    ['停火 OR', 'or.dangling', ['停火']],
    ['lang:fr 停火', 'language.unknown', ['停火']],
    ['person:无名氏', 'person.unknown', ['无名氏']],
    ['in:footer 停火', 'in.unknown', ['停火']],
  ])('says of %j that it has %s, and reads the rest', (query, problem, clauses) => {
    expect(problemsOf(query)).toEqual([problem]);
    expect(clausesOf(query)).toEqual(clauses);
  });
  test.each([
    ['停火 OR outlet:nobody 乌克兰', ['outlet.unknown', 'or.dangling'], ['停火', '乌克兰']],
    ['停火 outlet:nobody OR 乌克兰', ['outlet.unknown', 'or.dangling'], ['停火', '乌克兰']],
    ['停火 OR in:title 乌克兰', ['or.dangling'], ['停火', '乌克兰']],
    ['停火 -in:title', ['in.unknown'], ['停火']],
  ])('%j asks for nothing that it does not say', (query, problems, clauses) => {
    expect(problemsOf(query)).toEqual(problems);
    expect(clausesOf(query)).toEqual(clauses);
    expect(parse(query).isTitleOnly).toBe(query.includes(' in:title'));
  });
  test.each([
    ['“外长 通话”', ['"外长 通话"']],
    ['－停火 乌克兰', ['-停火', '乌克兰']],
    ['停火 AND 乌克兰', ['停火', '乌克兰']],
    ['NOT 停火 乌克兰', ['-停火', '乌克兰']],
    ['(停火 OR 和谈) 乌克兰', ['停火 | 和谈', '乌克兰']],
    ['（ 停火 | 和谈 ）', ['停火 | 和谈']],
    ['停*', ['停']],
    ['（CNN）', ['(cnn)']],
  ])('%j is read as other search engines and Chinese keyboards write it', (query, clauses) => {
    expect(problemsOf(query)).toEqual([]);
    expect(clausesOf(query)).toEqual(clauses);
  });
  test.each([
    ['媒体:新浪财经', 'outlet:sina'],
    ['來源：sina', 'outlet:sina'],
    ['source:sina', 'outlet:sina'],
    ['from:联合早报', 'outlet:联合早报'],
    ['from:2022-03', 'after:2022-03'],
    ['日期:2022年3月1日', 'on:2022-03-01'],
    ['标题:停火', 'in:title 停火'],
    ['標題："停火 和谈"', 'in:title "停火 和谈"'],
    ['intitle:停火', 'in:title 停火'],
    ['语言:en', 'lang:en'],
    ['人物:泽连斯基', 'person:泽连斯基'],
  ])('%j is another name for %j', (query, meant) => {
    expect(problemsOf(query)).toEqual([]);
    expect(clausesOf(query)).toEqual(clausesOf(meant));
    expect(parse(query).isTitleOnly).toBe(parse(meant).isTitleOnly);
  });
  test.each([
    ['停火 or 乌克兰', ['停火', 'or', '乌克兰']],
    ['(停火 和谈) OR 乌克兰', ['(停火', '和谈) | 乌克兰']],
  ])('%j is searched as text, and that is told', (query, clauses) => {
    expect(problemsOf(query)).toEqual(['operator.unknown']);
    expect(clausesOf(query)).toEqual(clauses);
  });
  test('words that a text in letters has are no mistake in it', () => {
    expect(problemsOf('war and peace or not')).toEqual([]);
  });
  test('says where a query is too long', () => {
    expect(problemsOf('停火 '.repeat(400))).toContain('query.long');
  });
  test('never throws, and asks for no empty text', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"',
        '-',
        'OR',
        '|',
        'on:',
        'after:2022',
        'in:title',
        '\\"',
        '停火',
        '\u200b',
        ' ',
        '　',
      ),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        for (const condition of parse(words.join('')).clauses.flat())
          if (condition.kind === 'term') expect(condition.settled).not.toBe('');
      }),
    );
  });
});
