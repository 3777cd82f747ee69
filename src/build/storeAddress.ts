/** The name of the element that tells a page which store it asks. */
const META_NAME = 'duizhao-store';

const PATH = /^(?:\/[\w.~%@,+-]+)+$/;

/** The address of an index as a page can ask it, without a `/` at its end; undefined for what is none. */
export function readStoreAddress(typed: string): string | undefined {
  const address = typed.replace(/\/$/, '');
  // Of the page's own origin.
  if (address.startsWith('/')) return PATH.test(address) ? address : undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return undefined;
  const isPlain = url.username + url.password + url.search + url.hash === '' && PATH.test(url.pathname);
  return isPlain ? url.origin + url.pathname : undefined;
}

/** The origin that a page must be let ask, besides its own; undefined where the store is there. */
export function foreignOrigin(store: string | undefined): string | undefined {
  return store === undefined || store.startsWith('/') ? undefined : new URL(store).origin;
}

/** What tells a page which store it asks. */
export function storeMeta(store: string): string {
  return `<meta name="${META_NAME}" content="${store}">`;
}

/** The store that a page asks; undefined where it has its data beside it. */
export function storeOfPage(html: string): string | undefined {
  const [, content = ''] = new RegExp(`<meta name="${META_NAME}" content="([^"]*)">`).exec(html) ?? [];
  return readStoreAddress(content);
}
