import { useLayoutEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { isForPage } from './pageKeys.ts';

/** A single key (in tinykeys' form) does this, where it means the page. */
export function useShortcut(key: string, act: () => void): void {
  // With the page itself: who sees it may press the key at once.
  useLayoutEffect(
    () =>
      tinykeys(window, {
        [key]: (event) => {
          if (!isForPage(event)) return;
          event.preventDefault();
          act();
        },
      }),
    [key, act],
  );
}
