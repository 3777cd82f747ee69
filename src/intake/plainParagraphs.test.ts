import { describe, expect, it } from 'vitest';
import { plainParagraphs } from './plainParagraphs.ts';

describe('plainParagraphs', () => {
  it('takes each line for one where no blank line stands', () => {
    expect(plainParagraphs('一\n二\n三')).toEqual(['一', '二', '三']);
  });

  it('parts headline, notes and set-in lines where the text has blank lines too', () => {
    expect(plainParagraphs('大雨停运\n来源：示例台\n\n　　第一段。\n　　第二段。')).toEqual([
      '大雨停运',
      '来源：示例台',
      '　　第一段。',
      '　　第二段。',
    ]);
  });

  it('joins the lines that a program wrapped', () => {
    const line = '记者从市政府了解到海港城新桥今天上午正式通车两岸的居民不再需要坐船';
    expect(plainParagraphs(`大雨\n\n${line}\n${line}。`)).toEqual(['大雨', `${line}\n${line}。`]);
    const english = 'Delegates met on Monday.\nThey met again on Tuesday.';
    expect(plainParagraphs(`Talks\n\n${english}`)).toEqual(['Talks', english]);
  });
});
