const PREFIX = 'duizhao.scroll.';

/** A page that scrolls tells so at every frame: storage, which the page waits for, takes the last of them. */
const RESTING_MS = 200;

/** By key of a place in the history: what storage does not have yet. */
const unstored = new Map<string, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps how far the page was scrolled at a place in the history, in CSS pixels. */
export function keepScroll(key: string, top: number): void {
  unstored.set(key, top);
  timer ??= setTimeout(store, RESTING_MS);
}

/** How far it was scrolled there; 0 where nobody knows. */
export function scrollOf(key: string): number {
  return unstored.get(key) ?? Number(stored(key));
}

/** True where a place in the history was left below its top. */
export function isScrollKnown(key: string): boolean {
  return scrollOf(key) > 0;
}

function store(): void {
  clearTimeout(timer);
  timer = undefined;
  try {
    for (const [key, top] of unstored) sessionStorage.setItem(PREFIX + key, String(Math.round(top)));
    unstored.clear();
  } catch {
    // Without storage a page that is loaded anew begins at its top: no harm.
  }
}

function stored(key: string): string {
  try {
    return sessionStorage.getItem(PREFIX + key) ?? '0';
  } catch {
    return '0';
  }
}

if (typeof window !== 'undefined') window.addEventListener('pagehide', store);
