import { describe, expect, test } from 'vitest';
import { HeadlineReader } from './headlineTerms.ts';
import { joinAlike } from './joinAlike.ts';
import type { StoryPart } from './storyPart.ts';
import { TermWeights } from './termWeights.ts';

const HOUR = 3_600_000;
const reader = new HeadlineReader([]);

function part(place: number, headline: string, hours = 0): StoryPart {
  return {
    place,
    headline,
    sourceId: `s${place}`,
    publishedAt: hours * HOUR,
    isDayOnly: false,
    isExcerpt: false,
    section: {
      heading: '',
      range: [0, 100],
      length: 100,
      terms: reader.numbers(headline),
      lead: reader.numbers(headline),
      persons: [],
      acts: [],
      leadActs: [],
    },
  };
}

/** Groups by the places of their parts, after joining. */
function joined(groups: readonly (readonly number[])[], parts: readonly StoryPart[]): number[][] {
  const made = joinAlike(
    groups.map((own) => ({ parts: own })),
    parts,
    new TermWeights(parts),
  );
  return made.map(({ parts: own }) => [...own]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

const CANCELLED = [
  part(0, '大使访问首都行程取消', 0),
  part(1, '大使取消访问首都之行 外交部表示遗憾', 2),
  part(2, '外交部：大使取消访问 遗憾但尊重', 3),
  part(3, '大使不来访问 外交部表示遗憾和尊重', 5),
];

/** Two places of one article, each with another one's. */
const TALKS = [
  part(0, '两国外长会谈 边境贸易恢复', 0),
  part(1, '外长会谈之后边境贸易恢复', 1),
  part(1, '两国外长会谈 渔业纠纷未解', 1),
  part(2, '外长谈及渔业纠纷 未有结果', 2),
];

describe('groups', () => {
  test('that tell of one thing in other words are joined', () => {
    expect(
      joined(
        [
          [0, 1],
          [2, 3],
        ],
        CANCELLED,
      ),
    ).toEqual([[0, 1, 2, 3]]);
  });
  test('of other days stay apart, and so do articles alone', () => {
    const later = CANCELLED.map((one, at) => (at < 2 ? one : { ...one, publishedAt: (60 + at) * HOUR }));
    expect(
      joined(
        [
          [0, 1],
          [2, 3],
        ],
        later,
      ),
    ).toHaveLength(2);
    expect(joined([[0], [1]], CANCELLED)).toHaveLength(2);
  });
  test('that an article shares are joined by less, those that a digest shares by more', () => {
    const sharing = (others: readonly (readonly [number, string])[]) => {
      const parts = [...TALKS, ...others.map(([place, headline]) => part(place, headline, 1))];
      const pairs = others.map((_, at) => [4 + at]).filter((_, at) => at % 2 === 0);
      return joined([[0, 1], [2, 3], ...pairs.map(([at = 0]) => [at, at + 1])], parts);
    };
    expect(sharing([])).toEqual([[0, 1, 2, 3]]);
    const digest = ['秋收以前谷物价格', '首都地铁新线通车', '沿海渔船平安返港', '图书馆延长开放'].flatMap(
      (headline, at): [number, string][] => [
        [1, headline],
        [10 + at, headline],
      ],
    );
    expect(sharing(digest)[0]).toEqual([0, 1]);
  });
  test('take no article with a number of its own: the form of another day', () => {
    const quakes = [
      part(0, '东部外海地震规模5.7 最大震度4级', 0),
      part(1, '东部外海地震规模5.7 震度4级', 1),
      part(2, '东部外海地震规模4.2 最大震度4级', 2),
      part(3, '东部外海地震 最大震度4级', 3),
    ];
    expect(joined([[0, 1], [2], [3]], quakes)).toEqual([[0, 1, 3], [2]]);
  });
});
