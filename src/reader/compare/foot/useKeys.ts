import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import type { KeyAction } from './keys.ts';

/** Single keys never fire while the reader types, nor while an input method composes. */
export function useKeys(actions: readonly KeyAction[]): void {
  useEffect(() => {
    const unlessTyping = (act: () => void) => (event: KeyboardEvent) => {
      if (event.isComposing || isField(event.target) || document.querySelector('dialog[open]')) return;
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

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'range', 'button'].includes(target.type);
  return target.isContentEditable || /^(SELECT|TEXTAREA)$/.test(target.tagName);
}
