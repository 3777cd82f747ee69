import { describe, expect, test } from 'vitest';
import type { Block } from '../../model/index.ts';
import { findExclusiveClaim } from './exclusiveClaim.ts';

const block = (text: string, more: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  text,
  html: text,
  ...more,
});

function claim(
  { title = '货轮离港', categories = [] as string[], blocks = [] as Block[] },
  names = ['晚报', 'Evening Post'],
) {
  const found = findExclusiveClaim({ title, categories, blocks }, names);
  return found && [found.rule, found.where];
}

describe('a claim of being exclusive', () => {
  test.each([
    ['【独家】货轮文件泄密情', 'headline.label'],
    ['独家：货轮计划离港', 'headline.label'],
    ['《獨家》貨輪計劃離港', 'headline.label'],
    ['本报独家｜货轮离港', 'headline.label'],
    ['独家专访丨船长谈离港', 'headline.label'],
    ['货轮获准离港（独家）', 'headline.bracket'],
    ['独家获悉货轮即将离港', 'headline.deed'],
    ['晚报独家专访船长', 'headline.deed'],
    ['Exclusive: Ships leave port', 'headline.english'],
    ['Ships leave port [EXCLUSIVE]', 'headline.english'],
  ])('is read from a headline: %s', (title, rule) => {
    expect(claim({ title })).toEqual([rule, 'headline']);
  });
  test('is read from a category, from the first blocks, and from the line on rights', () => {
    expect(claim({ categories: ['国际', '独家报道'] })).toEqual(['category', 'category']);
    expect(claim({ blocks: [block('港口平静。本报记者独家获悉，货轮明天离港。')] })).toEqual([
      'opening.deed',
      'opening',
    ]);
    expect(
      claim({ blocks: [block('He said so in an exclusive interview with the Evening Post on Monday.')] }),
    ).toEqual(['opening.english', 'opening']);
    expect(
      claim({
        blocks: [block('本文系晚报独家稿件，未经授权，不得转载。', { furniture: 'exclusivity.line' })],
      }),
    ).toEqual(['rights.line', 'rightsLine']);
  });
  test('comes with its sentence', () => {
    const blocks = [block('港口平静。本报记者独家获悉，货轮明天离港。船员平安。')];
    expect(findExclusiveClaim({ title: '', categories: [], blocks }, [])?.sentence).toBe(
      '本报记者独家获悉，货轮明天离港。',
    );
  });
  test.each([
    ['another outlet’s exclusive', '据早报独家报道，货轮明天离港。'],
    ['another outlet’s exclusive, told of oneself', '晚报综合消息，早报独家获悉货轮离港。'],
    ['another outlet’s exclusive, after the dateline', '（晚报中文网）早报社独家报道，货轮明天离港。'],
    ['rights of a company', '该公司拥有独家技术，并签下独家协议。'],
    ['what is not exclusive', '本报非独家获悉，货轮明天离港。'],
    ['an exclusive of nobody', 'At this exclusive event, ships were shown.'],
  ])('is not %s', (_, text) => {
    expect(claim({ blocks: [block(text)] })).toBeUndefined();
  });
  test('is not read from a headline on another outlet’s exclusive, a caption, or far down the text', () => {
    expect(claim({ title: '早报独家披露货轮文件' })).toBeUndefined();
    expect(claim({ blocks: [block('本报独家报道', { kind: 'caption' })] })).toBeUndefined();
    const far = [...Array.from({ length: 3 }, () => block('港口平静。')), block('本报独家报道货轮离港。')];
    expect(claim({ blocks: far })).toBeUndefined();
  });
});
