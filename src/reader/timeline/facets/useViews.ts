import { useSyncExternalStore } from 'react';
import { readPreference, writePreference } from '../../preferences/preference.ts';
import { readViews, type SavedView, writeViews } from './views.ts';

/** The views of this archive that the browser keeps. */
export interface ViewsState {
  readonly views: readonly SavedView[];
  /** False where the browser's storage is blocked or full: they last for this visit. */
  readonly isKept: boolean;
}

let state: ViewsState | undefined;
const listeners = new Set<() => void>();

/** Of both documents of one site, the one with pictures and the one without. */
function archiveName(): string {
  return location.pathname.replace(/[^/]*$/, '');
}

function stateNow(): ViewsState {
  state ??= { views: readViews(readPreference('views'), archiveName()), isKept: true };
  return state;
}

/** The saved views, and the way to others in their place. */
export function useViews(): [ViewsState, (views: readonly SavedView[]) => void] {
  return [useSyncExternalStore(subscribe, stateNow), keepViews];
}

function keepViews(views: readonly SavedView[]): void {
  const isKept = writePreference('views', writeViews(readPreference('views'), archiveName(), views));
  show({ views, isKept });
}

function show(next: ViewsState | undefined): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', readAgain);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', readAgain);
  };
}

/** Another tab has changed something; what this one could not keep is not lost. */
function readAgain(): void {
  if (state?.isKept !== false) show(undefined);
}
