/** Work that waits for its turn: begins it, and settles as it does. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets at most `most` pieces of work go on at a time. What was asked for last is begun first: a list that is scrolled
 * fast wants what is on the screen now.
 */
export function inTurn(most: number): InTurn {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = () => {
    while (running < most && waiting.length > 0) {
      running += 1;
      waiting.pop()?.();
    }
  };
  return async (work) => {
    await new Promise<void>((begin) => {
      waiting.push(begin);
      next();
    });
    try {
      return await work();
    } finally {
      running -= 1;
      next();
    }
  };
}
