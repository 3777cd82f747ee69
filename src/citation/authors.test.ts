import { describe, expect, it } from 'vitest';
import type { Article, Source } from '../model/index.ts';
import { citedName } from './citedName.ts';
import { CITATION_WRITERS, type CitationFormat, citedArticle } from './index.ts';

const sina = { name: { zh: '新浪财经', en: 'Sina Finance' }, kind: 'outlet' } as Source;
const CHINESE = { lang: 'zh-Hans', title: '题名' };
const ENGLISH = { lang: 'en', title: 'A Title' };
const RUSSIAN = { lang: 'ru', title: 'Заглавие' };
const UKRAINIAN = { lang: 'uk', title: 'Назва' };

function cite(format: CitationFormat, of: Pick<Article, 'lang' | 'title'>, ...authors: string[]): string {
  const article = {
    id: 'x',
    ...of,
    authors,
    provenance: { url: 'https://a.example/1', file: 'x.md' },
  } as unknown as Article;
  const item = citedArticle({ article, source: sina, day: '2022-03-01', archive: { name: 'b.example' } });
  const { archive: _, sha256: __, file: ___, ...bare } = item;
  return CITATION_WRITERS[format].write([bare]).trim();
}

const Q = ['Jane Q. Doe', 'John Smith', 'Ursula von der Leyen', 'Jean-Paul Sartre'];
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `作者${at + 1}`);

describe('authors after GB/T 7714', () => {
  it('are three at most, then 等', () => {
    expect(cite('gbt7714', CHINESE, '印森林')).toBe(
      '印森林. 题名[EB/OL]. 新浪财经, 2022(2022-03-01). https://a.example/1.',
    );
    expect(cite('gbt7714', CHINESE, '印森林', '吴胜和')).toMatch(/^印森林，吴胜和\. 题名/);
    expect(cite('gbt7714', CHINESE, '印森林', '吴胜和', '李俊飞')).toMatch(/^印森林，吴胜和，李俊飞\. 题名/);
    expect(cite('gbt7714', CHINESE, '印森林', '吴胜和', '李俊飞', '张三')).toMatch(
      /^印森林，吴胜和，李俊飞，等\. 题名/,
    );
  });
  it('have their family name in capitals, then initials without stops', () => {
    expect(cite('gbt7714', ENGLISH, 'Albert Einstein')).toBe(
      'EINSTEIN A. A Title[EB/OL]. Sina Finance, 2022(2022-03-01). https://a.example/1.',
    );
    expect(cite('gbt7714', ENGLISH, 'Augustus De Morgan')).toMatch(/^Augustus De Morgan\. A Title/);
    expect(cite('gbt7714', ENGLISH, ...Q)).toMatch(/^DOE J Q, SMITH J, VON DER LEYEN U, et al\. A Title/);
    expect(cite('gbt7714', RUSSIAN, 'Иван Иванович Иванов', 'Иванов П. С.')).toMatch(
      /^ИВАНОВ И И, ИВАНОВ П С\. Заглавие/,
    );
    expect(
      cite('gbt7714', UKRAINIAN, 'Олександра Матвійчук', 'Іван Франко', 'Леся Шевченко', 'Олег Бойко'),
    ).toMatch(/^МАТВІЙЧУК О, ФРАНКО І, ШЕВЧЕНКО Л, та ін\. Назва/);
    expect(cite('gbt7714', RUSSIAN, ...Array(4).fill('Анна Петрова'))).toMatch(/ПЕТРОВА А, и др\. Заглавие/);
  });
});

describe('authors after APA', () => {
  it('are one, two and three, the last behind an ampersand', () => {
    expect(cite('apa', ENGLISH, 'Jane Q. Doe')).toBe(
      'Doe, J. Q. (2022, March 1). A Title. Sina Finance. https://a.example/1',
    );
    expect(cite('apa', ENGLISH, 'Jane Q. Doe', 'John Smith')).toMatch(
      /^Doe, J\. Q\., & Smith, J\. \(2022, March 1\)/,
    );
    expect(cite('apa', ENGLISH, ...Q)).toMatch(
      /^Doe, J\. Q\., Smith, J\., von der Leyen, U\., & Sartre, J\.-P\. \(2022, March 1\)/,
    );
    expect(cite('apa', RUSSIAN, 'Анна Петрова')).toMatch(/^Петрова, А\. \(2022, March 1\)/);
  });
  it('are not turned round where they are Chinese', () => {
    expect(cite('apa', CHINESE, '张三')).toBe('张三. (2022, March 1). 题名. 新浪财经. https://a.example/1');
    expect(cite('apa', CHINESE, '张三', '李四')).toMatch(/^张三, & 李四\. \(2022/);
  });
  it('are twenty at most, of more the first nineteen and the last', () => {
    expect(cite('apa', CHINESE, ...numbered(20))).toMatch(/作者19, & 作者20\. \(2022/);
    expect(cite('apa', CHINESE, ...numbered(21))).toMatch(/作者18, 作者19, \. \. \. 作者21\. \(2022/);
  });
});

describe('authors after Chicago', () => {
  it('are turned round where they stand first in a bibliography', () => {
    expect(cite('chicago', ENGLISH, 'Jane Q. Doe')).toBe(
      'Doe, Jane Q. “A Title.” Sina Finance, March 1, 2022. https://a.example/1.',
    );
    expect(cite('chicago', ENGLISH, 'Jane Doe', 'John Smith')).toMatch(
      /^Doe, Jane, and John Smith\. “A Title\.”/,
    );
    expect(cite('chicago', ENGLISH, ...Q)).toMatch(
      /^Doe, Jane Q\., John Smith, Ursula von der Leyen, and Jean-Paul Sartre\. “A/,
    );
    expect(cite('chicago', CHINESE, '张三', '李四')).toBe(
      '张三 and 李四. 《题名》. 新浪财经, March 1, 2022. https://a.example/1.',
    );
    expect(cite('chicago', CHINESE, ...numbered(10))).toMatch(/作者9, and 作者10\. 《/);
    expect(cite('chicago', CHINESE, ...numbered(11))).toMatch(/^作者1, .*作者7, et al\. 《/);
  });
  it('are in their own order in a note, of more than three the first', () => {
    expect(cite('chicagoNote', ENGLISH, 'Doe, Jane')).toBe(
      'Jane Doe, “A Title,” Sina Finance, March 1, 2022, https://a.example/1.',
    );
    expect(cite('chicagoNote', ENGLISH, 'Jane Doe', 'John Smith')).toMatch(/^Jane Doe and John Smith, “/);
    expect(cite('chicagoNote', CHINESE, '张三', '李四', '王五')).toMatch(/^张三, 李四, and 王五, 《题名》/);
    expect(cite('chicagoNote', ENGLISH, ...Q)).toMatch(/^Jane Q\. Doe et al\., “/);
  });
});

describe('authors for reference managers', () => {
  it('are in parts where these are certain, else whole', () => {
    expect(cite('ris', ENGLISH, 'Jane Q. Doe', 'Lu Wei')).toContain('AU  - Doe, Jane Q.\r\nAU  - Lu Wei\r\n');
    expect(cite('ris', CHINESE, '张三')).toContain('AU  - 张三\r\nTI  - 题名\r\nT2  - 新浪财经\r\n');
    expect(cite('bibtex', CHINESE, '张三')).toContain('  author = {{张三}},\n');
    expect(cite('bibtex', ENGLISH, 'Jane Doe', '张三')).toContain('  author = {Doe, Jane and {张三}},\n');
    expect(JSON.parse(cite('csl', ENGLISH, 'Jane Doe', '张三'))[0].author).toEqual([
      { family: 'Doe', given: 'Jane' },
      { literal: '张三' },
    ]);
  });
  it('are none where the article names none', () => {
    expect(cite('ris', CHINESE)).not.toContain('AU');
    expect(cite('gbt7714', CHINESE)).toBe('新浪财经. 题名[EB/OL]. (2022-03-01). https://a.example/1.');
  });
});

describe('the parts of a name', () => {
  it.each([
    ['Jane Doe', 'en', 'Doe'],
    ['Jane Doe', 'zh-Hans', undefined],
    ['Michael D. Shear', 'zh-Hans', 'Shear'],
    ['Doe, Jane', 'zh-Hans', 'Doe'],
    ['Lu Wei', 'en', undefined],
    ['Gabriel García Márquez', 'es', undefined],
    ['Gero Rueter', 'de-DE', 'Rueter'],
    ['Ludwig van Beethoven', 'de', 'van Beethoven'],
    ['Иванов Иван Иванович', 'ru', 'Иванов'],
    ['Светлана Александровна Алексиевич', 'ru', 'Алексиевич'],
    ['Зеленский Владимир', 'ru', undefined],
    ['Владимир Зеленский', 'ru', 'Зеленский'],
    ['И. И. Иванов', 'ru', 'Иванов'],
    ['張三', 'zh-Hant', undefined],
    ['马修·基冈', 'zh-Hans', undefined],
    ['moreless', 'en', undefined],
    ['城寨 Singjai', 'en', undefined],
  ])('%s in %s', (name, lang, family) => {
    expect(citedName(name, lang).parts?.family).toBe(family);
  });
});
