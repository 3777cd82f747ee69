import { useEffect, useEffectEvent, useState } from 'react';

/** Four times a second is often enough to see where one is, and leaves most frames to what is dragged. */
const PACE_MS = 250;

/** A value that follows another one: at once, but only four times a second while that is on the move. */
export function usePaced<T>(value: T, isMoving: boolean): T {
  const [paced, setPaced] = useState(value);
  const follow = useEffectEvent(() => setPaced(value));
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(follow, PACE_MS);
    return () => clearInterval(timer);
  }, [isMoving]);
  if (!isMoving && paced !== value) setPaced(value);
  return isMoving ? paced : value;
}
