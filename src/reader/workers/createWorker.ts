/** What Trusted Types ask for; TypeScript's own library does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const policy = trustedTypes?.createPolicy('duizhao-url', { createScriptURL: ownScript });

/** The one place that starts a worker: only a script of the app's own origin. */
export function createWorker(address: string): Worker {
  return new Worker(policy ? policy.createScriptURL(address) : ownScript(address), { type: 'module' });
}

function ownScript(address: string): string {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError(`not a script of this site: ${url.origin}`);
  return url.href;
}
