import { useCallback, useRef } from 'react';

/**
 * Rows that have not come yet are given the height of those that have, as the style `--row-height` of `frame`; `measure`
 * looks at the rows that are there.
 */
export function useTypicalHeight() {
  const frame = useRef<HTMLDivElement>(null);
  const measure = useCallback(() => {
    const heights = [...(frame.current?.querySelectorAll<HTMLElement>('article.row') ?? [])]
      .map((row) => row.offsetHeight)
      .sort((a, b) => a - b);
    const typical = heights[heights.length >> 1];
    if (typical !== undefined) frame.current?.style.setProperty('--row-height', `${typical}px`);
  }, []);
  return { frame, measure };
}
