import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactRow, Witness } from '../../model/index.ts';
import { collate } from '../collate/collate.ts';
import { compareFacts } from './compareFacts.ts';

function report(id: string, ...paragraphs: string[]): Witness {
  return {
    id,
    publishedAt: Date.UTC(2022, 2, 8),
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  };
}

function factsOf(witnesses: readonly Witness[]): FactRow[] {
  return compareFacts(witnesses, collate(witnesses));
}

/** Rows as state, and what each witness writes. */
function told(rows: readonly FactRow[]) {
  return rows.map(({ state, cells }) => [
    state,
    ...cells.map((cell) => cell.map(({ text }) => text).join('、')),
  ]);
}

const SHIPS = '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，下周到达。';

describe('compareFacts', () => {
  it('sets what differs at one place of an edited passage in one row', () => {
    const other = SHIPS.replace('周一证实，三艘', '周二表示，四艘');
    expect(told(factsOf([report('a', SHIPS), report('b', other)]))).toEqual([
      ['differs', '周一', '周二'],
      ['differs', '三艘', '四艘'],
    ]);
  });
  it('tells what one has, what some have, what all have', () => {
    const rows = factsOf([
      report('a', '60架飞机，13人，3月1日。'),
      report('b', '另外有13名平民；在3月1日。'),
      report('c', '三月一日那天的事情。'),
    ]);
    expect(told(rows)).toEqual([
      ['one', '60架', '', ''],
      ['some', '13人', '13名', ''],
      ['all', '3月1日', '3月1日', '三月一日'],
    ]);
  });
  it('keeps a value that also stands elsewhere', () => {
    const other = SHIPS.replace('三艘', '四艘');
    const rows = factsOf([report('a', SHIPS), report('b', other, '早先已有三艘渔船在那里停靠。')]);
    expect(told(rows)).toEqual([
      ['differs', '三艘', '四艘'],
      ['all', '周一', '周一'],
      ['all', '三艘', '三艘'],
    ]);
  });
  it('takes a bare day for the date of those days that another states', () => {
    const rows = factsOf([report('a', '今天（7日）的会。'), report('b', '在3月7日开会。')]);
    expect(told(rows)).toEqual([['all', '7日', '3月7日']]);
    const later = { ...report('a', '今天（7日）的会。'), publishedAt: Date.UTC(2022, 5, 7) };
    expect(factsOf([later, report('b', '在3月7日开会。')]).map(({ state }) => state)).toEqual(['one', 'one']);
  });
  it('knows one person under two names by the name in its own letters', () => {
    const rows = factsOf([
      report('a', '发言人普萨基（Jen Psaki）说。'),
      report('b', '发言人莎琪（Jen Psaki）在会上说。莎琪又说。'),
      report('c', 'Spokeswoman Jen Psaki said.'),
    ]);
    expect(told(rows)).toEqual([['all', '发言人普萨基', '发言人莎琪、莎琪', 'Spokeswoman Jen Psaki']]);
  });
  it('sets no weekday against a day of the calendar, nor persons against vehicles', () => {
    const a = SHIPS.replace('周一', '3月7日');
    const b = SHIPS.replace('三艘', '三名');
    expect(
      factsOf([report('a', a), report('b', SHIPS), report('c', b)]).map(({ state }) => state),
    ).not.toContain('differs');
  });

  const PIECES = [
    SHIPS,
    SHIPS.replace('三艘', '四艘'),
    SHIPS.replace('周一', '周三'),
    SHIPS.replace('三艘', '五艘').replace('周一', '3月7日'),
    '国务委员兼外长王毅7日应约同乌克兰外长库列巴通电话，“尽一切努力结束这场战争”。',
    '60架飞机，“尽一切努力”，13人。',
    'Spokesman Dmitry Peskov said 40 drones were downed on March 7.',
    '发言人培斯科夫（Dmitry Peskov）说。',
  ];
  const witness = fc.array(
    fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 })),
    {
      maxLength: 4,
    },
  );

  it('permutes its cells with the witnesses, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.array(witness, { minLength: 2, maxLength: 4 }), fc.nat(), (texts, turn) => {
        const witnesses = texts.map((paragraphs, index) => report(`w${index}`, ...paragraphs));
        const order = witnesses.map((_, index) => (index + turn) % witnesses.length).reverse();
        const permuted = factsOf(order.map((index) => witnesses[index] ?? report('none')));
        const expected = factsOf(witnesses).map((row) => ({
          ...row,
          cells: order.map((index) => row.cells[index]),
        }));
        expect(permuted).toEqual(expected);
        expect(new Set(permuted.map(({ id }) => id)).size).toBe(permuted.length);
      }),
      { numRuns: 60 },
    );
  });
  it('says one where one has it, and all where both have', () => {
    fc.assert(
      fc.property(witness, witness, (a, b) => {
        const rows = factsOf([report('a', ...a), report('b', ...b)]);
        for (const { state, cells } of rows) {
          const having = cells.filter((cell) => cell.length > 0).length;
          expect(having).toBe(state === 'one' ? 1 : 2);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('compares two texts of 100,000 characters', () => {
    const long = (number: number) =>
      Array.from(
        { length: 1200 },
        (_, at) => `${SHIPS}第${at}号文件说，${at * number}吨货物在港，编号${at * 7}甲。`,
      );
    const witnesses = [report('a', ...long(3)), report('b', ...long(5))];
    expect(factsOf(witnesses).length).toBeGreaterThan(1000);
  });
});
