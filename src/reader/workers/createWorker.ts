import { embeddedWorker, IS_SINGLE_FILE } from '../data/singleFile.ts';

/** What Trusted Types ask for; TypeScript's own library does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const policy = trustedTypes?.createPolicy('duizhao-url', { createScriptURL: ownScript });

/** The one place that starts a worker: only a script of the app's own origin, or the one that stands in a single file. */
export function createWorker(address: string): Worker {
  const url = policy ? policy.createScriptURL(address) : ownScript(address);
  // A page from a disk has no origin, and browsers load no module for such a page, not even from its own text.
  return new Worker(url, { type: IS_SINGLE_FILE ? 'classic' : 'module' });
}

/** The one place that registers a service worker: this site's own, for this site. */
export function registerServiceWorker(address: string): Promise<ServiceWorkerRegistration> {
  const url = policy ? policy.createScriptURL(address) : ownScript(address);
  return navigator.serviceWorker.register(url, { scope: './', updateViaCache: 'none' });
}

function ownScript(address: string): string {
  if (IS_SINGLE_FILE) return ownText();
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError(`not a script of this site: ${url.origin}`);
  return url.href;
}

let addressOfText: string | undefined;

function ownText(): string {
  addressOfText ??= URL.createObjectURL(new Blob([embeddedWorker()], { type: 'text/javascript' }));
  return addressOfText;
}
