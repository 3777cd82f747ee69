/** A pointer that rests on a link this long, in milliseconds, means it. */
const RESTING_MS = 60;

/**
 * Prepares the screen that a link leads to as soon as the reader means to follow it: the pointer rests on it, the
 * keyboard reaches it, a finger touches it.
 */
export function prepareOnIntent(prepare: (hash: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hashOf = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#/"]')?.hash : undefined;
  document.addEventListener('pointerover', (event) => {
    clearTimeout(timer);
    const hash = hashOf(event);
    if (hash) timer = setTimeout(() => prepare(hash), RESTING_MS);
  });
  for (const name of ['focusin', 'pointerdown'] as const) {
    document.addEventListener(name, (event) => {
      const hash = hashOf(event);
      if (hash) prepare(hash);
    });
  }
}
