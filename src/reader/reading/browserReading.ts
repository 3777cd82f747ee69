import { browserReadingKeeper } from './readingKeeper.ts';
import { createReadingStore } from './readingStore.ts';

/** Tells the other tabs of this browser; absent where the browser has no such channel. */
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('duizhao-reading') : undefined;

/** What was read in this browser. */
export const browserReading = createReadingStore(browserReadingKeeper(), (ids) => channel?.postMessage(ids));

channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (Array.isArray(data)) void browserReading.reload(data.map(String));
});
