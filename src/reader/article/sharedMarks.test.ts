import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../model/index.ts';
import { groupBlocks, marksByBlock } from './sharedMarks.ts';

const block = (kind: BlockKind, text = ''): Block => ({ kind, text, html: text });

describe('marksByBlock', () => {
  test('a passage marks every block that it touches, and none beside', () => {
    const blocks = [block('paragraph', '一二三'), block('paragraph', '四五六'), block('paragraph', '七八九')];
    const shared = [{ range: [2, 6] as const, kind: 'verbatim' as const, length: 3, articles: ['b'] }];
    const marks = marksByBlock(blocks, shared);
    expect(marks.map((own) => own.length)).toEqual([1, 1, 0]);
    expect(marks.map((own) => own[0]?.length)).toEqual([1, 2, undefined]);
    // "一二三\n四五六\n七八九": the passage begins at 三, and in the second block at 四.
    expect(marks.map((own) => own[0]?.from)).toEqual([2, 4, undefined]);
  });
});

describe('groupBlocks', () => {
  test('a picture takes its caption, list items stand together', () => {
    const blocks = [
      block('figure'),
      block('caption', '图'),
      block('listItem', 'a'),
      block('listItem', 'b'),
      block('paragraph', 'c'),
    ];
    expect(groupBlocks(blocks)).toEqual([
      { kind: 'figure', blocks: [0, 1] },
      { kind: 'list', blocks: [2, 3] },
      { kind: 'single', blocks: [4] },
    ]);
  });
});
