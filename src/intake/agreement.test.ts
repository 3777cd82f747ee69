import { describe, expect, it } from 'vitest';
import { isSameAddress, isSameLanguage, isSameName, isSameTime, isSameTitle } from './agreement.ts';
import { parseDate } from './parseDate.ts';

describe('isSameTitle', () => {
  it.each([
    ['海港城新桥通车', '海港城新桥通车 - 示例网'],
    ['海港城新桥通车', '示例网：海港城新桥通车'],
    ['海港城新桥通车_示例网', '海港城新桥通车'],
    ['海港城“新桥”通车！', '海港城「新桥」 通车!'],
    ['ＶＩＰ车厢', 'VIP 车厢'],
    ['Bridge opens: ferries stop', 'Bridge opens: ferries stop | Example Herald'],
    ['海港城新桥今天通车，两岸…', '海港城新桥今天通车，两岸居民不再坐船'],
  ])('takes %j and %j for one', (a, b) =>
    expect([isSameTitle(a, b), isSameTitle(b, a)]).toEqual([true, true]),
  );

  it.each([
    ['海港城新桥今日通车', '海港城新桥明日通车'],
    ['海港城新桥通车', '海港城新桥'],
    ['外长通话 - 示例网', '外长通话 - 就局势交换意见'],
  ])('tells %j from %j', (a, b) => expect([isSameTitle(a, b), isSameTitle(b, a)]).toEqual([false, false]));
});

describe('isSameAddress', () => {
  it.each([
    ['http://www.example.com/a/', 'https://example.com/a'],
    ['https://example.com/a?utm_source=x&id=2', 'https://EXAMPLE.com/a?id=2#top'],
    ['https://example.com//cn/%E6%A1%A5', 'https://example.com/cn/桥'],
    ['//example.com/a', 'https://example.com/a'],
  ])('takes %s and %s for one', (a, b) => expect(isSameAddress(a, b)).toBe(true));

  it.each([
    ['https://example.com/a', 'https://example.com/b'],
    ['https://example.com/a?id=1', 'https://example.com/a?id=2'],
    ['https://m.example.com/a', 'https://example.com/a'],
  ])('tells %s from %s', (a, b) => expect(isSameAddress(a, b)).toBe(false));
});

describe('isSameTime', () => {
  const isSame = (a: string, b: string): boolean => {
    const [one, other] = [parseDate(a, 'Asia/Shanghai'), parseDate(b, 'Asia/Shanghai')];
    if (one.kind !== 'instant' || other.kind !== 'instant') throw new Error(`${a}, ${b}`);
    return isSameTime(one, other) && isSameTime(other, one);
  };

  it.each([
    ['2022-03-07T07:22:00Z', '2022-03-07T15:22:00+08:00'],
    ['2022-03-07T07:22:31Z', '2022-03-07T07:22:00Z'],
    ['2022-03-07', '2022-03-07T15:22:00Z'],
    ['2022-03-07', '2022-03-06T18:00:00Z'],
    ['2022-03-07 15:22', '2022-03-07T07:22:00Z'],
    ['2022-03-07 15:22', '2022-03-07T13:22:00Z'],
  ])('takes %s and %s for one', (a, b) => expect(isSame(a, b)).toBe(true));

  it.each([
    ['2022-03-07T07:22:00Z', '2022-03-07T15:22:00Z'],
    ['2022-03-07', '2022-03-08'],
    ['2022-03-07', '2022-03-09T00:00:00Z'],
    ['2022-03-07 15:22', '2022-03-07T07:29:00Z'],
    ['2022-03-07 15:22', '2022-03-10 15:22'],
  ])('tells %s from %s', (a, b) => expect(isSame(a, b)).toBe(false));
});

describe('isSameName and isSameLanguage', () => {
  it('folds names and looks inside them', () => {
    expect(isSameName('Example Herald', 'example herald')).toBe(true);
    expect(isSameName('示例早报', '示例早报网')).toBe(true);
    expect(isSameName('示例早报', '另一晚报')).toBe(false);
  });

  it('compares scripts of Chinese, and only the language of others', () => {
    expect(isSameLanguage('zh-Hans', 'zh_CN')).toBe(true);
    expect(isSameLanguage('zh-Hant', 'zh')).toBe(true);
    expect(isSameLanguage('zh-Hans', 'zh-TW')).toBe(false);
    expect(isSameLanguage('en', 'en-GB')).toBe(true);
    expect(isSameLanguage('en', 'zh')).toBe(false);
  });
});
