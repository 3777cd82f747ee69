import { useSyncExternalStore } from 'react';
import type { TextRange } from '../../model/index.ts';
import { createShown } from '../ui/shown.ts';

/** What the dialog is open for: a new note at a range of an article's text, in UTF-16 units, or a note by its id. */
export type NoteDraft = { readonly article: string; readonly range: TextRange } | { readonly note: string };

const draft = createShown<NoteDraft>();

/** Opens the dialog of the notes on this page. */
export function openDraft(next: NoteDraft): void {
  draft.show(next);
}

/** Closes it; what was typed and not saved is gone. */
export function closeDraft(): void {
  draft.show(undefined);
}

/** What the dialog is open for; nothing while it is closed. */
export function useDraft(): NoteDraft | undefined {
  return useSyncExternalStore(draft.subscribe, draft.now);
}
