import { singleKeysChoice } from '../preferences/singleKeys.ts';

/**
 * True where a key without a modifier means the page: not while an input method composes, not where the reader types, not
 * behind a dialog, and not where the reader wants no such keys.
 */
export function isForPage(event: KeyboardEvent): boolean {
  return (
    singleKeysChoice.now() === 'on' &&
    !isComposing(event) &&
    !(event.ctrlKey || event.metaKey || event.altKey) &&
    !isField(event.target) &&
    document.querySelector('dialog[open]') === null
  );
}

/** Some browsers tell of the key that ends a composition only by its number. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'range', 'button'].includes(target.type);
  return target.isContentEditable || /^(SELECT|TEXTAREA)$/.test(target.tagName);
}
