import { useSyncExternalStore } from 'react';
import type { TextRange } from '../../model/index.ts';

/** What the dialog is open for: a new note at a range of an article's text, in UTF-16 units, or a note by its id. */
export type NoteDraft = { readonly article: string; readonly range: TextRange } | { readonly note: string };

let draft: NoteDraft | undefined;
const listeners = new Set<() => void>();

/** Opens the dialog of the notes on this page. */
export function openDraft(next: NoteDraft): void {
  setDraft(next);
}

/** Closes it; what was typed and not saved is gone. */
export function closeDraft(): void {
  setDraft(undefined);
}

/** What the dialog is open for; nothing while it is closed. */
export function useDraft(): NoteDraft | undefined {
  return useSyncExternalStore(subscribe, () => draft);
}

function setDraft(next: NoteDraft | undefined): void {
  draft = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
