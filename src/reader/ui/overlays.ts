import { useSyncExternalStore } from 'react';

/** What is laid over any screen; it comes when it is first asked for. */
export type Overlay = 'palette' | 'keys';

let shown: Overlay | undefined;
const listeners = new Set<() => void>();

export function openOverlay(overlay: Overlay): void {
  show(overlay);
}

export function closeOverlay(): void {
  show(undefined);
}

export function useOverlay(): Overlay | undefined {
  return useSyncExternalStore(subscribe, () => shown);
}

function show(next: Overlay | undefined): void {
  shown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
