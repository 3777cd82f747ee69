import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters } from '../../text/index.ts';
import type { Reuse } from '../archive/settleReuse.ts';
import { charactersIn } from './charactersIn.ts';
import { claimReuse } from './claimReuse.ts';
import { commonTexts } from './commonText.ts';
import { orderOf } from './order.ts';
import { outletReuse } from './outletReuse.ts';
import { type SharingArticle, sharingOf } from './sharing.ts';

const HOUR = 3_600_000;
const article = (id: string, outlet: string, hour: number | null): SharingArticle => ({
  id,
  outlet,
  publishedAt: hour === null ? null : hour * HOUR,
});

type Span = readonly [from: number, to: number];

/** A link of two articles whose texts have no white space; a passage is where it stands in each. */
function link(
  one: string,
  other: string,
  passages: readonly (readonly [Span, Span, ('verbatim' | 'edited')?])[],
): Reuse {
  const sum = (kind: string | undefined, side: 0 | 1) =>
    passages
      .filter(([, , own = 'verbatim']) => kind === undefined || own === kind)
      .reduce((total, passage) => total + passage[side][1] - passage[side][0], 0);
  return {
    relation: 'reuse',
    articles: [one, other],
    shared: [sum(undefined, 0), sum(undefined, 1)],
    verbatim: [sum('verbatim', 0), sum('verbatim', 1)],
    passages: passages.map(([a, b, kind = 'verbatim']) => ({
      a,
      b,
      kind,
      lengths: [a[1] - a[0], b[1] - b[0]],
    })),
  };
}

const textOf = () => '字'.repeat(1000);
const never = () => {
  throw new Error('no text is needed');
};

describe('the order of two articles', () => {
  test('is known where their times are, and is a tie in the same instant', () => {
    expect(orderOf(article('a', 'x', 1), article('b', 'y', 2))).toBe('earlier');
    expect(orderOf(article('a', 'x', 3), article('b', 'y', 2))).toBe('later');
    expect(orderOf(article('a', 'x', 2), article('b', 'y', 2))).toBe('tied');
  });
  test('is not known without a date, nor within a day of which no time is stated', () => {
    const day = { ...article('a', 'x', 0), publishedDay: '1970-01-01' };
    expect(orderOf(article('a', 'x', null), article('b', 'y', 2))).toBe('unknown');
    expect(orderOf(day, article('b', 'y', 23))).toBe('unknown');
    expect(orderOf(day, article('b', 'y', 24))).toBe('earlier');
    expect(orderOf(day, day)).toBe('unknown');
  });
});

describe('characters in stretches', () => {
  test('are counted once where stretches overlap, however they do', () => {
    const text = '三艘 货轮\n已经获准离开，并驶往公海😀。船员全部平安。';
    const range = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
        const stretches = ranges.map((one) => ({ range: one, length: countCharacters(text.slice(...one)) }));
        const units = Array.from({ length: text.length }, (_, at) =>
          ranges.some(([from, to]) => from <= at && at < to),
        );
        // Half a surrogate pair counts as the character that it stands for; ranges of passages never cut one.
        fc.pre(ranges.every(([from, to]) => !/[\udc00-\udfff]/.test(`${text[from] ?? ''}${text[to] ?? ''}`)));
        const expected = countCharacters(units.map((own, at) => (own ? text[at] : ' ')).join(''));
        expect(charactersIn(stretches, () => text)).toBe(expected);
      }),
    );
  });
  test('need no text where one stretch holds the others, or where none has white space', () => {
    const stretch = (from: number, to: number, spaces = 0) => ({
      range: [from, to] as const,
      length: to - from - spaces,
    });
    expect(charactersIn([stretch(0, 10, 3), stretch(2, 5, 1)], never)).toBe(7);
    expect(charactersIn([stretch(0, 10), stretch(5, 15), stretch(20, 30)], never)).toBe(25);
    expect(() => charactersIn([stretch(0, 10, 3), stretch(5, 15)], never)).toThrow();
  });
});

describe('what outlets have of each other', () => {
  const articles = [
    article('a', 'x', 1),
    article('b', 'y', 2),
    article('c', 'x', 3),
    article('d', 'y', null),
  ];

  test('counts in the later article, and each character once', () => {
    const sharing = sharingOf(
      articles,
      [
        link('a', 'b', [
          [
            [0, 50],
            [100, 150],
          ],
          [[60, 80], [140, 160], 'edited'],
        ]),
      ],
      textOf,
    );
    expect(outletReuse(sharing)).toEqual([
      expect.objectContaining({
        other: 'x',
        outlet: 'y',
        order: 'earlier',
        articles: 1,
        characters: 60,
        verbatim: 50,
        pairs: [expect.objectContaining({ other: 0, article: 1, from: 100 })],
      }),
    ]);
  });
  test('gives no direction to what has no date or the same minute, and tells it of both', () => {
    const sharing = sharingOf(
      articles,
      [
        link('c', 'd', [
          [
            [0, 10],
            [0, 10],
          ],
        ]),
      ],
      never,
    );
    expect(outletReuse(sharing).map(({ other, outlet, order }) => [other, outlet, order])).toEqual([
      ['x', 'y', 'unknown'],
      ['y', 'x', 'unknown'],
    ]);
  });
  test('leaves out versions and what an outlet shares with itself', () => {
    const own = link('a', 'c', [
      [
        [0, 10],
        [0, 10],
      ],
    ]);
    const version = { ...own, relation: 'version', articles: ['a', 'b'] } as const;
    expect(outletReuse(sharingOf(articles, [own, version], never))).toEqual([]);
  });
});

describe('what three outlets or more have', () => {
  const articles = [article('a', 'x', 1), article('b', 'y', 2), article('c', 'z', 3), article('d', 'x', 4)];
  const same: [Span, Span][] = [
    [
      [0, 100],
      [0, 100],
    ],
  ];

  test('is counted in each article, and told once, with those who have it', () => {
    const links = [link('a', 'b', same), link('a', 'c', same), link('b', 'c', same)];
    expect(commonTexts(sharingOf(articles, links, never))).toEqual({
      articles: [0, 1, 2].map((place) => ({ place, characters: 100 })),
      passages: [{ place: 0, range: [0, 100], length: 100, carriers: [1, 2] }],
    });
  });
  test('is told once though one outlet has it in two articles', () => {
    const links = [link('a', 'b', same), link('a', 'c', same), link('b', 'd', same), link('c', 'd', same)];
    const counted = commonTexts(sharingOf(articles, [...links, link('a', 'd', same)], never));
    expect(counted.articles.map(({ place }) => place)).toEqual([0, 3]);
    expect(counted.passages.map(({ place }) => place)).toEqual([0]);
  });
  test('is not what two have, nor what one outlet has twice', () => {
    const links = [link('a', 'b', same), link('b', 'd', same)];
    expect(commonTexts(sharingOf(articles, links, never)).articles).toEqual([]);
  });
  test('is the stretch alone that all have', () => {
    const links = [
      link('a', 'b', [
        [
          [0, 60],
          [0, 60],
        ],
      ]),
      link('a', 'c', [
        [
          [40, 100],
          [0, 60],
        ],
      ]),
    ];
    const { articles: counted, passages } = commonTexts(sharingOf(articles, links, textOf));
    expect(counted).toEqual([{ place: 0, characters: 20 }]);
    expect(passages).toEqual([{ place: 0, range: [40, 60], length: 20, carriers: [1, 2] }]);
  });
  test('whatever is linked: never more than the article, and every article that has some stands with a passage', () => {
    const span = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 20 }));
    const links = fc.array(
      fc.tuple(fc.nat(5), fc.nat(5), span, fc.nat(20)).filter(([one, other]) => one < other),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(links, (drawn) => {
        const many = Array.from({ length: 6 }, (_, at) => article(`${at}`, `o${at % 4}`, at));
        const reuse = drawn.map(([one, other, [from, length], at]) =>
          link(`${one}`, `${other}`, [
            [
              [from, from + length],
              [at, at + length],
            ],
          ]),
        );
        const { articles: counted, passages } = commonTexts(sharingOf(many, reuse, () => '字'.repeat(40)));
        // Articles 0 and 4, 1 and 5 are of one outlet.
        const told = new Set(passages.flatMap(({ place, carriers }) => [place, ...carriers]));
        for (const place of [...told]) told.add((place + 4) % 8).add((place + 8 - 4) % 8);
        for (const { place, characters } of counted) {
          expect(characters).toBeGreaterThan(0);
          expect(characters).toBeLessThanOrEqual(40);
          expect(told.has(place)).toBe(true);
        }
        for (const { place, carriers } of passages) {
          const outlets = new Set([place, ...carriers].map((at) => many[at]?.outlet));
          expect(outlets.size).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});

test('a claim is told with what others have of it, and who came before', () => {
  const articles = [article('a', 'x', 1), article('b', 'y', 2), article('c', 'z', 3)];
  const links = [
    link('a', 'b', [
      [
        [0, 30],
        [10, 40],
      ],
    ]),
    link('b', 'c', [[[30, 60], [0, 30], 'edited']]),
  ];
  expect(claimReuse(sharingOf(articles, links, textOf), [1, 2])).toEqual([
    {
      shared: 50,
      verbatim: 30,
      others: { earlier: 1, later: 1, tied: 0, unknown: 0 },
      named: [
        { place: 0, order: 'earlier', shared: 30, verbatim: 30, from: 10 },
        { place: 2, order: 'later', shared: 30, verbatim: 0, from: 30 },
      ],
    },
    expect.objectContaining({ shared: 30, verbatim: 0 }),
  ]);
});
