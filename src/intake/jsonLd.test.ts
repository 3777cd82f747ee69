import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLd } from './jsonLd.ts';

const facts = (source: string) =>
  Object.fromEntries(readJsonLd(source).map(({ fact, value }) => [fact, value]));

describe('readJsonLd', () => {
  it.each([
    '{"@type":"NewsArticle","headline":"新桥"}',
    '[{"@type":"Organization","name":"x"},{"@type":["Thing","NewsArticle"],"headline":"新桥"}]',
    '{"@graph":[{"@type":"WebPage","name":"x"},{"@type":"ReportageNewsArticle","headline":"新桥"}]}',
    '{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/Article","headline":"新桥"}}',
    '<!-- {"@type":"NewsArticle","headline":"新桥"} -->',
    '{"@type":"NewsArticle","headline":"新\n桥"};',
  ])('finds the article in %s', (source) => expect(facts(source).titles?.replace(' ', '')).toBe('新桥'));

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"@type":"Product","name":"x"}',
    '{"@type":{"a":1},"headline":5}',
    '"NewsArticle"',
  ])('finds none in %j', (source) => expect(readJsonLd(source)).toEqual([]));

  it('never throws, and gives texts alone', () => {
    const article = fc.dictionary(
      fc.constantFrom(
        'headline',
        'publisher',
        'url',
        'mainEntityOfPage',
        'datePublished',
        '__proto__',
        '@graph',
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(article, (one) => {
        const source = JSON.stringify({ ...one, '@type': 'Article' });
        for (const { value } of readJsonLd(source)) expect(typeof value).toBe('string');
      }),
    );
  });

  it('ends with very many things', () => {
    expect(readJsonLd(`[${'[[],[]],'.repeat(50_000)}[]]`)).toEqual([]);
  });
});
