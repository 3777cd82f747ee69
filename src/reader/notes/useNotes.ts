import { useMemo, useSyncExternalStore } from 'react';
import type { Note } from '../../annotation/index.ts';
import { atMost } from '../ui/atMost.ts';
import { browserKeeper } from './noteKeeper.ts';
import { createNotesStore, type NotesState } from './notesStore.ts';

/** Tells the other tabs of this browser; absent where the browser has no such channel. */
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('duizhao-notes') : undefined;

/** The notes of this browser. */
export const notesStore = createNotesStore(browserKeeper(), () => channel?.postMessage('changed'));

channel?.addEventListener('message', () => void notesStore.reload());

/** How long a screen waits for the browser's storage before it opens without the notes, in milliseconds. */
const PATIENCE_MS = 200;

/** Gets the notes before a screen shows them, so that nothing moves when they come. */
export async function prepareNotes(): Promise<void> {
  await atMost(PATIENCE_MS, notesStore.load());
}

/** All notes of this browser, and whether they are kept. */
export function useNotesState(): NotesState {
  return useSyncExternalStore(subscribe, notesStore.state);
}

/** The notes on one article, the oldest first; without an id all of them. */
export function useNotes(articleId?: string): readonly Note[] {
  const { notes } = useNotesState();
  return useMemo(
    () => (articleId === undefined ? notes : notes.filter(({ article }) => article === articleId)),
    [notes, articleId],
  );
}

function subscribe(listener: () => void): () => void {
  void notesStore.load();
  return notesStore.subscribe(listener);
}
