import { openOverlay } from '../ui/overlays.ts';
import { isComposing, isForPage } from '../ui/pageKeys.ts';

/** What `pagePress` knows; other keys load nothing. */
const KEYS = 'jkocsgth?';

let press: Promise<(event: KeyboardEvent) => void> | undefined;

/** Hears the keys that every screen has; what they do comes with the first of them. */
export function startKeys(): void {
  addEventListener('keydown', (event) => {
    if (isPaletteKey(event)) {
      // The browser's own use of it is a box to type in as well.
      event.preventDefault();
      openOverlay('palette');
      return;
    }
    if (!KEYS.includes(event.key) || !isForPage(event) || isOfScreen(event.key)) return;
    press ??= import('./pagePress.ts').then(({ pagePress }) => pagePress);
    press.then(
      (act) => act(event),
      () => {
        press = undefined;
      },
    );
  });
}

function isPaletteKey(event: KeyboardEvent): boolean {
  const isAlone = event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
  return isAlone && event.key.toLowerCase() === 'k' && !isComposing(event);
}

/** A key that a control of the screen names is the screen's own. */
function isOfScreen(key: string): boolean {
  return document.querySelector(`[aria-keyshortcuts="${CSS.escape(key)}"]:not([data-page-key])`) !== null;
}
