import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPlainYears } from './dateNumerals.ts';

describe('withPlainYears', () => {
  it.each([
    ['二〇二二年三月七日', '2022年3月7日'],
    ['二零二二年十二月三十一日', '2022年12月31日'],
    ['二○二二年十月二十日 十五时二十二分', '2022年10月20日 15时22分'],
    ['民國111年3月7日', '2022年3月7日'],
    ['中華民國一百一十一年三月十七日', '2022年3月17日'],
    ['民国一〇一年一月廿五日', '2012年1月25日'],
    ['2022年3月7日', '2022年3月7日'],
    ['2022-03-07', '2022-03-07'],
    ['星期一', '星期一'],
  ])('%s is %s', (written, plain) => expect(withPlainYears(written)).toBe(plain));

  it('leaves what is no date as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/[年月日号號时時点點分秒]/.test(text));
        expect(withPlainYears(text)).toBe(text);
      }),
    );
  });
});
