import { type Block, rangesOfBlocks, type SharedPassage } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';

/** A mark in the margin of a block: the block stands, whole or in part, in other articles too. */
export interface MarginMark {
  readonly kind: SharedPassage['kind'];
  /** Characters of the passage in this block, without white space; the passage may go on in the next. */
  readonly length: number;
  /** Where the passage begins in this block, in UTF-16 units of the article's text. */
  readonly from: number;
  /** Ids of the other articles. */
  readonly articles: readonly string[];
}

/** By block: its marks, one for each passage that touches it. */
export function marksByBlock(blocks: readonly Block[], shared: readonly SharedPassage[]): MarginMark[][] {
  const ranges = rangesOfBlocks(blocks);
  return blocks.map(({ text }, index) => {
    const [from, to] = ranges[index] ?? [0, 0];
    return shared
      .filter(({ range }) => range[0] < to && range[1] > from)
      .map(({ kind, range, articles }) => ({
        kind,
        articles,
        length: lengthIn(text, range, from),
        from: Math.max(from, range[0]),
      }));
  });
}

/** Characters of a text that begins at `from` which lie inside a range of the article. */
function lengthIn(text: string, [first, last]: SharedPassage['range'], from: number): number {
  return countCharacters(text.slice(Math.max(0, first - from), last - from));
}

/** Blocks as they are shown together: a picture with its captions, the items of a list. */
export interface BlockGroup {
  readonly kind: 'figure' | 'list' | 'single';
  /** Places of the blocks in the article. */
  readonly blocks: readonly number[];
}

/** Groups the blocks, in their order; each is in one group. */
export function groupBlocks(blocks: readonly Block[]): BlockGroup[] {
  const groups: { kind: BlockGroup['kind']; blocks: number[] }[] = [];
  blocks.forEach((block, index) => {
    const last = groups.at(-1);
    const isCaption = block.kind === 'caption' && last?.kind === 'figure';
    const isItem = block.kind === 'listItem' && block.furniture === undefined;
    if (last && (isCaption || (isItem && last.kind === 'list'))) last.blocks.push(index);
    else if (block.kind === 'figure') groups.push({ kind: 'figure', blocks: [index] });
    else groups.push({ kind: isItem ? 'list' : 'single', blocks: [index] });
  });
  return groups;
}
