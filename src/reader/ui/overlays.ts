import { useSyncExternalStore } from 'react';
import { createShown } from './shown.ts';

/** What is laid over any screen, or done on any screen by a key; it comes when it is first asked for. */
export type Overlay = 'palette' | 'keys' | 'script';

const overlay = createShown<Overlay>();

export function openOverlay(next: Overlay): void {
  overlay.show(next);
}

export function closeOverlay(): void {
  overlay.show(undefined);
}

export function useOverlay(): Overlay | undefined {
  return useSyncExternalStore(overlay.subscribe, overlay.now);
}
