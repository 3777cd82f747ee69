/// <reference lib="webworker" />
import { isWhole } from './isWhole.ts';
import { cacheNames, isFormerShell, kindOf, MOST_KEPT, type OfflineMessage, type Shell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;
/** Set by the build: the files of the app that this service worker belongs to. */
declare const SHELL: Shell;

const shell = SHELL;
const scope = new URL(self.registration.scope);
const names = cacheNames(scope.pathname, shell.version);

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropFormer().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage;
  // A new version waits until the reader asks for it: a page never loses its parts while it is open.
  if (message.kind === 'takeOver') event.waitUntil(self.skipWaiting());
  else event.waitUntil(keepAll(message.paths));
});

self.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  const kind = path === undefined ? 'other' : kindOf(path, shell);
  if (kind === 'page' || kind === 'index') event.respondWith(newest(event.request, kind));
  else if (kind === 'shell' || kind === 'data') event.respondWith(kept(event.request, kind));
});

/** The path below the site that is asked for; undefined for what is not read from this site. */
function pathOf({ method, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  const isOwn = method === 'GET' && origin === scope.origin && pathname.startsWith(scope.pathname);
  return isOwn ? decodeURIComponent(pathname.slice(scope.pathname.length)) : undefined;
}

async function keepShell(): Promise<void> {
  const cache = await caches.open(names.shell);
  await Promise.all(
    shell.files.map(async (file) => {
      // Past the browser's own cache: an old file under a new version would stay.
      const request = new Request(new URL(file, scope), { cache: 'reload' });
      const answer = await fetch(request);
      if (!(await isWhole(file, answer.clone())))
        throw new Error(`${file} is not that file (HTTP ${answer.status})`);
      await cache.put(request, answer);
    }),
  );
}

async function dropFormer(): Promise<void> {
  const all = await caches.keys();
  const former = all.filter((name) => isFormerShell(name, scope.pathname, shell.version));
  await Promise.all(former.map((name) => caches.delete(name)));
}

/** From the network; where there is none, as it was kept. */
async function newest(request: Request, kind: 'page' | 'index'): Promise<Response> {
  try {
    const answer = await fetch(request);
    if (kind === 'index') await keep(request.url, answer.clone());
    return answer;
  } catch (error) {
    const page = new URL(request.url.includes('images.html') ? 'images.html' : 'index.html', scope);
    const found = await caches.match(kind === 'page' ? page.href : request.url, { ignoreSearch: true });
    if (found) return found;
    throw error;
  }
}

/** As it was kept, unless the page wants it anew; else from the network, and kept. */
async function kept(request: Request, kind: 'shell' | 'data'): Promise<Response> {
  const cache = await caches.open(names[kind]);
  const found = request.cache === 'reload' ? undefined : await cache.match(request.url);
  if (found) return found;
  const answer = await fetch(request);
  if (kind === 'data') await keep(request.url, answer.clone());
  return answer;
}

async function keepAll(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(names.data);
  for (const path of paths) {
    const address = new URL(path, scope).href;
    const kind = kindOf(path, shell);
    if ((kind !== 'data' && kind !== 'index') || (await cache.match(address))) continue;
    await fetch(address).then(
      (answer) => keep(address, answer),
      () => undefined,
    );
  }
}

/** Keeps an answer that is what was asked for, and no more than `MOST_KEPT`. A store that is full or closed keeps nobody from reading. */
async function keep(address: string, answer: Response): Promise<void> {
  const path = new URL(address).pathname.slice(scope.pathname.length);
  try {
    if (!(await isWhole(path, answer.clone()))) return;
    const cache = await caches.open(names.data);
    await cache.put(address, answer);
    const all = await cache.keys();
    const first = all.filter(({ url }) => !url.endsWith('/data/index.json'));
    for (const one of first.slice(0, Math.max(0, first.length - MOST_KEPT))) await cache.delete(one);
  } catch {
    // It is read all the same.
  }
}
