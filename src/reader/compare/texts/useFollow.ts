import { type SyntheticEvent, type UIEvent, useEffect, useMemo, useRef } from 'react';
import type { ComparisonView } from '../comparison.ts';
import type { Anchor } from './follow.ts';
import { anchorsOf, followLeader } from './scrollers.ts';

/**
 * Lets the columns follow the one that the reader moves. Those whose index is in `free` neither lead nor follow.
 * Where the passages stand is measured when a column begins to lead, not at every step.
 */
export function useFollow(
  columns: () => readonly HTMLElement[],
  free: readonly number[],
  view: ComparisonView,
) {
  const leader = useRef<HTMLElement>(undefined);
  const measured = useRef(new Map<HTMLElement, readonly Anchor[]>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows or columns stand in other places
  useEffect(() => {
    measured.current.clear();
    const clear = () => measured.current.clear();
    addEventListener('resize', clear);
    return () => removeEventListener('resize', clear);
  }, [view.allRows, view.columns]);
  return useMemo(() => {
    const lead = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
      if (leader.current === currentTarget) return;
      leader.current = currentTarget;
      measured.current.clear();
    };
    const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) => {
      const all = columns();
      if (leader.current !== currentTarget || free.includes(all.indexOf(currentTarget))) return;
      all.forEach((column, at) => {
        if (column === currentTarget || free.includes(at)) return;
        const anchors = measured.current.get(column) ?? anchorsOf(currentTarget, column);
        measured.current.set(column, anchors);
        followLeader(currentTarget, column, anchors);
      });
    };
    return { onScroll, onWheel: lead, onPointerDown: lead, onTouchStart: lead, onKeyDown: lead };
  }, [columns, free]);
}
