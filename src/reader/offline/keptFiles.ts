import { dataCacheOf } from './service/shell.ts';

const cacheName = () => dataCacheOf(new URL('./', document.baseURI).pathname);

/** How many files of the archive are kept for the time without a network; none where the browser keeps nothing. */
export async function keptFiles(): Promise<number> {
  try {
    if (!(await caches.has(cacheName()))) return 0;
    const kept = await (await caches.open(cacheName())).keys();
    // Parts of the app that were asked for are kept there too.
    return kept.filter(({ url }) => url.endsWith('.json')).length;
  } catch {
    return 0;
  }
}

/** Drops them. The app itself stays. */
export async function emptyKept(): Promise<void> {
  await caches.delete(cacheName());
}
