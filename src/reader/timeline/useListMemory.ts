import { type RefObject, useLayoutEffect, useState } from 'react';
import type { CacheSnapshot, WindowVirtualizerHandle } from 'virtua';
import { useAddress } from '../ui/addressContext.ts';

/** The measured rows of a list that was left. */
interface MeasuredList {
  readonly rows: number;
  /** Rows are as tall as the window is narrow. */
  readonly windowWidth: number;
  readonly snapshot: CacheSnapshot;
}

/** By place in the history, the last one left at the end; as long as the page lives. */
const lists = new Map<string, MeasuredList>();

/** A long list takes some hundred kilobytes, and few go back further. */
const MOST_LISTS = 8;

/**
 * What was measured of the list when this place in the history was left: back finds every row where it was. Undefined
 * for a list that is new, or of another length or width.
 */
export function useListMemory(
  list: RefObject<WindowVirtualizerHandle | null>,
  rows: number,
): CacheSnapshot | undefined {
  const { key } = useAddress();
  const [known] = useState(() => lists.get(key));
  useLayoutEffect(
    () => () => {
      if (list.current) keep(key, { rows, windowWidth: window.innerWidth, snapshot: list.current.cache });
    },
    [key, rows, list],
  );
  return known?.rows === rows && known.windowWidth === window.innerWidth ? known.snapshot : undefined;
}

function keep(key: string, list: MeasuredList): void {
  lists.delete(key);
  lists.set(key, list);
  const [oldest] = lists.keys();
  if (oldest !== undefined && lists.size > MOST_LISTS) lists.delete(oldest);
}
