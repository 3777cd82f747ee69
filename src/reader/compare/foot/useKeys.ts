import { useLayoutEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { isForPage } from '../../ui/pageKeys.ts';
import type { KeyAction } from './keys.ts';

/** Single keys never fire while the reader types, nor while an input method composes. */
export function useKeys(actions: readonly KeyAction[]): void {
  // With the page itself: who sees it may press a key at once.
  useLayoutEffect(() => {
    const unlessTyping = (act: () => void) => (event: KeyboardEvent) => {
      if (!isForPage(event)) return;
      event.preventDefault();
      act();
    };
    // A question mark is typed with ⇧ on most keyboards and without on some.
    const keys = actions.flatMap(({ key, act }) =>
      (key === '?' ? ['?', 'Shift+?'] : [key]).map((one) => [one, unlessTyping(act)]),
    );
    return tinykeys(window, Object.fromEntries(keys));
  }, [actions]);
}
