import { describe, expect, test } from 'vitest';
import { parseEvents } from './readEvents.ts';

describe('parseEvents', () => {
  test('reads dates, by day, and what is said of events, with their lines', () => {
    const { dates, rules, problems } = parseEvents(
      [
        'dates:',
        '  - { day: 2022-03-18, name: { zh: 视频通话, en: Video call } }',
        '  - { day: 2022-03-04, until: 2022-03-11, name: { zh: 两会, en: Two Sessions } }',
        'events:',
        '  - merge: [a.txt, "b.txt § 小标题"]',
        '    id: the-call',
        '  - apart: [a.txt, c.txt]',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(dates.map(({ day, until }) => [day, until])).toEqual([
      ['2022-03-04', '2022-03-11'],
      ['2022-03-18', undefined],
    ]);
    expect(rules).toEqual([
      { kind: 'merge', articles: ['a.txt', 'b.txt § 小标题'], id: 'the-call', line: 5 },
      { kind: 'apart', articles: ['a.txt', 'c.txt'], line: 7 },
    ]);
  });
  test.each([
    ['dates:\n  - { day: 2022-02-30, name: { zh: 无, en: none } }', 2],
    ['dates:\n  - { day: 2022-03-02, until: 2022-03-01, name: { zh: 无, en: none } }', 2],
    ['events:\n  - merge: [a]\n  - merge: [b]\n    split: [c]', 3],
    ['events:\n  - apart: [a]', 2],
    ['events:\n  - { apart: [a, b], id: x }', 2],
    ['events:\n  - { merge: [a], id: Ä }', 2],
    ['events:\n  - { merge: [a], note: x }', 2],
    ['events:\n  - { merge: [a], id: x }\n  - { merge: [b], id: x }', 3],
  ])('leaves out what is wrong, and says where it stands: %j', (text, line) => {
    const { problems } = parseEvents(text);
    expect(problems.map(({ code, file, line: at }) => [code, file, at])).toEqual([
      ['events.invalid', 'events.yaml', line],
    ]);
  });
  test.each(['[', '- a', 'dates: 1', 'date: []', 'dates: &a [*a]'])(
    'tells once what is wrong with the file: %j',
    (text) => {
      expect(parseEvents(text).problems).toHaveLength(1);
    },
  );
  test('a file of nothing but comments says nothing', () => {
    expect(parseEvents('# later\n')).toEqual({ dates: [], rules: [], problems: [] });
  });
});
