import { describe, expect, it } from 'vitest';
import { type CitedReading, citePassage } from './index.ts';

const reading = (change: Partial<CitedReading>): CitedReading => ({
  outlet: '新浪财经',
  title: '王毅应约',
  lang: 'zh-Hans',
  published: '2022年3月1日 21:43（Asia/Shanghai）',
  url: 'https://example.org/1',
  text: '库列巴表示，愿同中方保持沟通。',
  place: '第 2 段，13 字',
  relation: '',
  ...change,
});

describe('citePassage', () => {
  it('quotes the words once, with a line for each article that has them', () => {
    const same = reading({ outlet: '观察者网', place: '第 5 段，13 字', relation: '与新浪财经相同' });
    expect(citePassage([reading({}), same], 'zh-Hans')).toBe(
      [
        '“库列巴表示，愿同中方保持沟通。”',
        '— 新浪财经《王毅应约》，2022年3月1日 21:43（Asia/Shanghai），第 2 段，13 字',
        '  https://example.org/1',
        '— 观察者网《王毅应约》，2022年3月1日 21:43（Asia/Shanghai），第 5 段，13 字，与新浪财经相同',
        '  https://example.org/1',
      ].join('\n'),
    );
  });

  it('quotes other words apart, in the marks of their language', () => {
    const { url: _, ...hant } = reading({
      lang: 'zh-Hant',
      text: '庫列巴表示',
      relation: '与新浪财经有改动',
    });
    const english = reading({ lang: 'en', text: 'Kuleba said', title: 'A call', published: '' });
    expect(citePassage([hant, english], 'en')).toBe(
      [
        '「庫列巴表示」',
        '— 新浪财经 《王毅应约》, 2022年3月1日 21:43（Asia/Shanghai）, 第 2 段，13 字, 与新浪财经有改动',
        '',
        '“Kuleba said”',
        '— 新浪财经 “A call”, 第 2 段，13 字',
        '  https://example.org/1',
      ].join('\n'),
    );
  });
});
