import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfBlocks } from '../../model/index.ts';
import { compareHeadlines, type HeadlineWitness } from './compareHeadlines.ts';

const article = (id: string, title: string, ...paragraphs: string[]): HeadlineWitness => ({
  id,
  title,
  publishedAt: null,
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

function marked(kind: string, witnesses: readonly HeadlineWitness[]): string[][] {
  return compareHeadlines(witnesses).map(({ marks }, index) =>
    marks
      .filter((mark) => mark.kind === kind)
      .map(({ range }) => witnesses[index]?.title.slice(...range) ?? ''),
  );
}

const CALL = article(
  'a',
  '王毅应约同乌克兰外长通电话',
  '3月1日的会谈。国务委员兼外长王毅应约同乌克兰外长库列巴通电话。',
);
const PLAN = article('b', '俄方：无普京与泽连斯基会谈计划', '俄方到目前为止还没有相关计划。普京已知晓此事。');
const TALK = article('c', '乌克兰外長庫列巴稱：同中國外長通電話', '烏克蘭外長說了別的事。');

describe('compareHeadlines', () => {
  it('marks what headlines have in common, whatever their script', () => {
    expect(marked('shared', [CALL, PLAN, TALK])).toEqual([
      ['乌克兰外长通电话'],
      [],
      ['乌克兰外長', '外長通電話'],
    ]);
  });
  it('marks numbers and dates that headlines have in common, each as a whole', () => {
    const marks = (one: string, other: string) => marked('shared', [article('a', one), article('b', other)]);
    expect(marks('股价涨至50.38元', '收于50.38，创新高')).toEqual([['50.38'], ['50.38']]);
    expect(marks('约50.38亿', '共50.39万')).toEqual([[], []]);
    expect(marks('3月1日：复工', '复课，3月1日')).toEqual([['3月1日'], ['3月1日']]);
    expect(marks('新增163例', '累计163人')).toEqual([['163'], ['163']]);
    expect(marks('下降5%', '上升5％了')).toEqual([['5%'], ['5％']]);
    expect(marks('新增5例', '第5名')).toEqual([[], []]);
  });
  it('marks names and attribution verbs', () => {
    expect(marked('name', [CALL, PLAN])).toEqual([
      ['王毅', '乌克兰'],
      ['俄方', '普京', '泽连斯基'],
    ]);
    expect(marked('attribution', [article('a', '王毅说：愿斡旋'), TALK])).toEqual([['说'], ['稱']]);
  });
  it('lists the names that only one headline has', () => {
    expect(compareHeadlines([CALL, PLAN]).map(({ onlyNames }) => onlyNames)).toEqual([
      ['王毅', '乌克兰'],
      ['俄方', '普京', '泽连斯基'],
    ]);
  });
  it('finds the sentence that has most of the headline', () => {
    const [first, second] = compareHeadlines([CALL, PLAN]);
    expect(textOfBlocks(CALL.blocks).slice(...(first?.source?.range ?? [0, 0]))).toBe(
      '国务委员兼外长王毅应约同乌克兰外长库列巴通电话。',
    );
    expect([first?.source?.shared, first?.length]).toEqual([13, 13]);
    expect([second?.source?.shared, second?.length]).toEqual([4, 14]);
  });
  it('says nothing where no sentence has any of it', () => {
    expect(compareHeadlines([article('a', '完全不同', '别的事情。')])[0]?.source).toBeUndefined();
  });
  it('keeps ranges inside headline and text, whatever it is given', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('王毅应约通电话', 'Kyiv talks', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (all) => {
        const witnesses = all.map(([title, body], index) => article(`w${index}`, title, body));
        compareHeadlines(witnesses).forEach(({ marks, source, length }, index) => {
          const { title = '', blocks = [] } = witnesses[index] ?? {};
          for (const { range } of marks) expect(range[1]).toBeLessThanOrEqual(title.length);
          expect(source?.shared ?? 0).toBeLessThanOrEqual(length);
          expect(source?.range[1] ?? 0).toBeLessThanOrEqual(textOfBlocks(blocks).length);
        });
      }),
    );
  });
});
