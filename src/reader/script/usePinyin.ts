import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { type Article, overlaps, rangesOfBlocks, type TextRange } from '../../model/index.ts';
import { scriptOf } from './scripts.ts';

/** Readings above an article's characters, where the reader asked for them. */
export interface Pinyin {
  /** Indices of the blocks that have Chinese text. */
  readonly chinese: readonly number[];
  readonly read: readonly TextRange[];
  /** `all`, the index of the one block that is read, `none`, or `words` that were selected. */
  readonly chosen: 'all' | 'none' | 'words' | number;
  readonly choose: (what: 'all' | 'none' | number) => void;
  readonly show: (range: TextRange) => void;
  readonly readingsOf: ((text: string) => readonly (string | undefined)[]) | undefined;
  readonly hasFailed: boolean;
}

/** The readings of one article; their tables load when they are asked for. */
export function usePinyin(article: Article): Pinyin {
  const ranges = useMemo(() => rangesOfBlocks(article.blocks), [article]);
  const chinese = useMemo(() => [...ranges.keys()].filter((at) => isChinese(article, at)), [article, ranges]);
  const [{ of, ...asked }, setAsked] = useState<Asked>({ of: article, ...NOT_ASKED });
  const { read, chosen } = of === article ? asked : NOT_ASKED;
  const {
    data: readingsOf,
    isError,
    refetch,
  } = useQuery({
    queryKey: ['pinyin'],
    queryFn: async () => (await import('./pinyin.ts')).pinyinReader(),
    enabled: read.length > 0,
  });
  const choose = useCallback(
    (what: 'all' | 'none' | number) => {
      if (isError) void refetch();
      const blocks = what === 'all' ? chinese : what === 'none' ? [] : [what];
      setAsked({
        of: article,
        chosen: what,
        read: blocks.flatMap((at) => [ranges[at] ?? []] as TextRange[]),
      });
    },
    [article, ranges, chinese, isError, refetch],
  );
  const show = useCallback(
    (range: TextRange) => {
      if (isError) void refetch();
      setAsked((before) => ({
        of: article,
        chosen: 'words',
        read: [...(before.of === article ? before.read : []), range],
      }));
    },
    [article, isError, refetch],
  );
  const readable = useMemo(() => (readingsOf ? read : []), [readingsOf, read]);
  return { chinese, read: readable, chosen, choose, show, readingsOf, hasFailed: isError };
}

interface Asked extends Pick<Pinyin, 'read' | 'chosen'> {
  readonly of: Article;
}

const NOT_ASKED: Pick<Pinyin, 'read' | 'chosen'> = { read: [], chosen: 'none' };

function isChinese({ lang, blocks }: Article, at: number): boolean {
  const block = blocks[at];
  return (
    block !== undefined &&
    block.kind !== 'code' &&
    scriptOf(block.lang ?? lang) !== undefined &&
    /\p{Script=Han}/u.test(block.text)
  );
}

/** True where a range has a part of one of these blocks. */
export function isIn(range: TextRange, { blocks }: Article, chosen: readonly number[]): boolean {
  const ranges = rangesOfBlocks(blocks);
  return chosen.some((at) => overlaps(ranges[at] ?? [0, 0], range));
}
