import { IS_SINGLE_FILE } from '../data/singleFile.ts';
import { createShown } from '../ui/shown.ts';
import { registerServiceWorker } from '../workers/createWorker.ts';
import type { OfflineMessage } from './service/shell.ts';

/** A page that stays open asks at most so often whether there is a new version, in milliseconds. */
const ASKED_EVERY = 10 * 60_000;

/** A new version that is wanted is asked so often to take over, in milliseconds, until the page begins anew with it. */
const ASKED_AGAIN_EVERY = 1000;

/** How long a reader who wants the new version waits for the former one to give way, in milliseconds. */
const GIVES_WAY_WITHIN = 8000;

const waiting = createShown<ServiceWorker>();

/** Keeps the app and what is read for the time without a network, where the browser lets it. */
export async function startOffline(): Promise<void> {
  if (IS_SINGLE_FILE || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    const registration = await registerServiceWorker('./sw.js');
    watchForUpdate(registration);
    await navigator.serviceWorker.ready;
    post(registration.active, { kind: 'keep', paths: readSoFar() });
  } catch {
    // Without a store, or on a page that is not secure, everything but the time without a network is as it was.
  }
}

/** Calls back when a new version has come. */
export const onUpdate = waiting.subscribe;

/** True where a new version of the app waits for the reader's word. */
export function hasUpdate(): boolean {
  return waiting.now() !== undefined;
}

/** Takes the new version: the page begins anew with it, at the same address. */
export function takeUpdate(): void {
  const worker = waiting.now();
  // Another tab has taken it: it serves this page already, and there is no change to wait for.
  if (worker?.state === 'activated') location.reload();
  else {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    const ask = () => post(worker, { kind: 'takeOver' });
    ask();
    // With a second tab open, Chromium was seen to keep the former worker for more than twenty seconds after one request:
    // what that tab asks of it seems to hold it. Each request has the browser look again.
    setInterval(ask, ASKED_AGAIN_EVERY);
    setTimeout(leaveFormer, GIVES_WAY_WITHIN);
  }
}

/**
 * Begins anew from the network, past the former version. With a second tab open, Chromium was seen to keep that for more
 * than a minute, however often it was asked; it serves the other tabs until they are closed, and then the new one takes
 * over. Without a network only the former one is there.
 */
async function leaveFormer(): Promise<void> {
  if (!navigator.onLine) return;
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  location.reload();
}

function watchForUpdate(registration: ServiceWorkerRegistration): void {
  const tell = (worker: ServiceWorker | null) => {
    // The very first one is no update of anything.
    if (!worker || !navigator.serviceWorker.controller) return;
    waiting.show(worker);
  };
  const watchInstalling = () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && tell(installing));
  };
  tell(registration.waiting);
  // Another tab may have found it a moment ago.
  watchInstalling();
  registration.addEventListener('updatefound', watchInstalling);
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASKED_EVERY) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

function post(worker: ServiceWorker | null | undefined, message: OfflineMessage): void {
  worker?.postMessage(message);
}

/** The data files that came before there was anybody to keep them, as paths below the site. */
function readSoFar(): string[] {
  const base = new URL('./', document.baseURI).href;
  return performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => (name.startsWith(`${base}data/`) ? [name.slice(base.length)] : []));
}
