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

/** How far it was scrolled there, 0 for its top; undefined where nobody was before. */
export function scrollOf(key: string): number | undefined {
  return unstored.get(key) ?? stored(key);
}

/** True where a place in the history was left, at its top or below. */
export function isScrollKnown(key: string): boolean {
  return scrollOf(key) !== undefined;
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

function stored(key: string): number | undefined {
  try {
    const top = sessionStorage.getItem(PREFIX + key);
    return top === null ? undefined : Number(top);
  } catch {
    return undefined;
  }
}

if (typeof window !== 'undefined') window.addEventListener('pagehide', store);
