import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';

/** A single key does this, but where the reader types, an input method composes or a dialog is open. */
export function useShortcut(key: string, act: () => void): void {
  useEffect(
    () =>
      tinykeys(window, {
        [key]: (event) => {
          if (event.isComposing || isBusy(event.target)) return;
          event.preventDefault();
          act();
        },
      }),
    [key, act],
  );
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, select, textarea') !== null;
}
