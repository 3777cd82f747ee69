import { useSyncExternalStore } from 'react';
import { tellMissedPart } from '../ui/missedPart.ts';
import { createListeners } from '../ui/shown.ts';
import type { ReadingRecord } from './readingRecord.ts';
import type { ReadingChange, ReadingState, ReadingStore } from './readingStore.ts';

const UNKNOWN: ReadingRecord = {};

let store: ReadingStore | undefined;
let loading: Promise<ReadingStore> | undefined;
const { subscribe: listen, tell } = createListeners();

/**
 * What was read in this browser, as soon as the browser has said it; the first screen does not wait for that. Rejects
 * where the part that asks the browser does not come; who asks next then asks anew.
 */
export function loadReading(): Promise<ReadingStore> {
  loading ??= open().catch(forget);
  return loading;
}

function forget(error: unknown): never {
  loading = undefined;
  throw error;
}

async function open(): Promise<ReadingStore> {
  const { browserReading } = await import('./browserReading.ts');
  await browserReading.load();
  store = browserReading;
  browserReading.subscribe(tell);
  tell();
  return browserReading;
}

/** What the reader has done with an article. */
export function useReading(id: string): ReadingRecord {
  return useSyncExternalStore(subscribe, () => store?.of(id) ?? UNKNOWN);
}

const NOTHING: ReadingState = { records: new Map(), isKept: true, damaged: [] };

/** All of it. */
export function useReadingState(): ReadingState {
  return useSyncExternalStore(subscribe, () => store?.state() ?? NOTHING);
}

function subscribe(listener: () => void): () => void {
  // Where the part that asks the browser cannot be had, nothing is marked.
  loadReading().catch(() => undefined);
  return listen(listener);
}

/** Changes what is known of an article. Never rejects: what cannot be done is told. */
export async function changeReading(id: string, change: ReadingChange): Promise<void> {
  const reading = await loadReading().catch(tellMissedPart);
  await reading?.change(id, change);
}

/** The same where the page is left this moment. */
export async function changeReadingLeaving(id: string, change: ReadingChange): Promise<void> {
  const reading = await loadReading().catch(tellMissedPart);
  await reading?.changeLeaving(id, change);
}
