import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDifferences, findDifferences, findWordDifferences } from '../index.ts';

const shown = (before: string, after: string) =>
  findWordDifferences(before, after).map((one) => [
    one.kind,
    before.slice(...one.before),
    after.slice(...one.after),
  ]);

describe('findWordDifferences tells apart', () => {
  test('a number', () => {
    expect(shown('俄军摧毁了395辆坦克。', '俄军摧毁了286辆坦克。')).toEqual([['number', '395', '286']]);
    expect(shown('双方谈了三轮，没有结果。', '双方谈了四轮，没有结果。')).toEqual([
      ['number', '了三轮', '了四轮'],
    ]);
  });
  test('a date', () => {
    expect(shown('声明于3月1日发表。', '声明于3月2日发表。')).toEqual([['date', '1', '2']]);
    expect(shown('他周一抵达华沙。', '他周二抵达华沙。')[0]?.[0]).toBe('date');
    expect(shown('Talks resume on Monday there.', 'Talks resume on Friday there.')).toEqual([
      ['date', 'Monday', 'Friday'],
    ]);
  });
  test('a date and a verb that stand side by side', () => {
    expect(shown('港口方面周一证实，货轮离港。', '港口方面周二表示，货轮离港。')).toEqual([
      ['date', '周一', '周二'],
      ['attribution', '证实', '表示'],
    ]);
  });
  test('an attribution verb', () => {
    expect(shown('王毅强调，谈判是出路。', '王毅表示，谈判是出路。')).toEqual([
      ['attribution', '强调', '表示'],
    ]);
  });
  test('a hedge', () => {
    expect(shown('两国将在下月会谈。', '两国可能将在下月会谈。')).toEqual([['hedge', '', '可能']]);
  });
  test('a title', () => {
    expect(shown('普京总统昨晚致电。', '普京昨晚致电。')).toEqual([['name', '总统', '']]);
  });
  test('quote marks', () => {
    expect(shown('反对台独的立场不变。', '反对“台独”的立场不变。').map(([kind]) => kind)).toEqual([
      'quote',
      'quote',
    ]);
  });
  test('a clause that one leaves out', () => {
    expect(
      shown('谈判进展不顺，各方立场仍有距离，但会继续。', '谈判进展不顺，但会继续。').map(([kind]) => kind),
    ).toEqual(['cut']);
  });
  test('words in another order', () => {
    expect(
      shown('昨天下午外长在华沙会见记者。', '外长昨天下午在华沙会见记者。').map(([kind]) => kind),
    ).toEqual(['order', 'order']);
  });
  test('house style: a name, a party, script, width, punctuation', () => {
    expect(shown('泽连斯基感谢中国。', '泽伦斯基感谢中方。')).toEqual([
      ['variant', '泽连斯基', '泽伦斯基'],
      ['variant', '中国', '中方'],
    ]);
    expect(shown('澤連斯基会谈', '泽连斯基会谈')).toEqual([['script', '澤連斯基', '泽连斯基']]);
    expect(shown('第１轮,好', '第1轮，好').map(([kind]) => kind)).toEqual(['width', 'width']);
    expect(shown('他说「好」了', '他说“好”了').map(([kind]) => kind)).toEqual(['punctuation', 'punctuation']);
  });
  test.for([
    ['超过150万人越境。', '超过1,500,000人越境。'],
    ['难民有400万人。', '难民有四百万人。'],
    ['会谈于3月1日举行。', '会谈于三月一日举行。'],
    ['两国签署了2项文件。', '两国签署了两项文件。'],
  ] as const)('the same number written otherwise is no other number: %s', ([one, other]) => {
    expect(new Set(shown(one, other).map(([kind]) => kind))).toEqual(new Set(['notation']));
  });
  test.for([
    ['超过150万人越境。', '超过160万人越境。', 'number'],
    ['难民有400万人。', '难民有四百人。', 'number'],
    ['会谈于3月1日举行。', '会谈于三月二日举行。', 'date'],
  ] as const)('another one is: %s', ([one, other, kind]) => {
    expect(shown(one, other).map(([found]) => found)).toContain(kind);
  });
  test('names that an archive adds', () => {
    const names = [['杜达', '度达']];
    expect(findDifferences('杜达到访', '度达到访', names).map(({ kind }) => kind)).toEqual(['variant']);
    expect(findDifferences('杜达到访', '度达到访').map(({ kind }) => kind)).not.toEqual(['variant']);
  });
  test('everything else as wording', () => {
    expect(shown('对平民受伤感到痛惜。', '对平民受伤感到遗憾。')).toEqual([['wording', '痛惜', '遗憾']]);
  });
});

describe('the laws of differences', () => {
  const word = fc.constantFrom(...'中国中方乌克兰表示强调，。“”１1 泽连斯基泽伦斯基澤\n', 'Kyiv', '3月1日');
  const reading = fc.array(word, { maxLength: 24 }).map((words) => words.join(''));

  test.each([
    ['findDifferences', findDifferences],
    ['findWordDifferences', findWordDifferences],
  ])('%s: in order, apart, and equal but for white space between', (_, find) => {
    fc.assert(
      fc.property(reading, reading, (before, after) => {
        let [at, to] = [0, 0];
        const bare = (text: string) => text.replace(/\s/gu, '');
        for (const one of find(before, after)) {
          expect(one.before[0]).toBeGreaterThanOrEqual(at);
          expect(one.after[0]).toBeGreaterThanOrEqual(to);
          expect(bare(before.slice(at, one.before[0]))).toBe(bare(after.slice(to, one.after[0])));
          expect(one.operation).toBe(
            one.before[0] === one.before[1] ? 'insert' : one.after[0] === one.after[1] ? 'delete' : 'replace',
          );
          [at, to] = [one.before[1], one.after[1]];
        }
        expect(bare(before.slice(at))).toBe(bare(after.slice(to)));
      }),
      { numRuns: 300 },
    );
  });
  test('hold for readings so long that they are compared piece by piece', () => {
    const words = fc.array(word, { minLength: 1500, maxLength: 3000 });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat({ max: 9 })), (original, dice) => {
        const edited = original.map((one) => (dice.next().value === 0 ? '改' : one));
        const [before, after] = [original.join(''), edited.join('')];
        let [at, to] = [0, 0];
        const bare = (text: string) => text.replace(/\s/gu, '');
        for (const one of findDifferences(before, after)) {
          const same = findDifferences(before.slice(at, one.before[0]), after.slice(to, one.after[0]));
          expect(same).toEqual([]);
          [at, to] = [one.before[1], one.after[1]];
        }
        expect(bare(before.slice(at))).toBe(bare(after.slice(to)));
      }),
      { numRuns: 5 },
    );
  });
  test('a text does not differ from itself', () => {
    fc.assert(
      fc.property(reading, (text) => {
        expect(findDifferences(text, text)).toEqual([]);
      }),
    );
  });
});

test('countDifferences counts over all pairs, by kind', () => {
  const pairs = [
    ['王毅强调要谈。', '王毅表示要谈。'],
    ['中方支持谈判，', '中方支持谈判。'],
  ] as const;
  expect(countDifferences(pairs)).toMatchObject({ attribution: 1, punctuation: 1, number: 0 });
});
