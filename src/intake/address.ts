import { safeWebAddress } from '../sanitize/index.ts';

/** The host of an absolute web address, lower case, without `www.` and port; empty where it has none. */
export function hostOf(address: string): string {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1] ?? '';
  return host.toLowerCase().replace(/^www\./, '');
}

/** So many steps of a path tell one part of a host from another. */
const STEPS = 2;

/** The host of an absolute web address with the first steps of its path, `bbc.com/zhongwen/simp`; empty where it has none. */
export function addressInHosts(address: string): string {
  const [, path = ''] = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(address) ?? [];
  const steps = path.split('/').filter((step) => step !== '');
  return [hostOf(address), ...steps.slice(0, STEPS)].join('/');
}

/** Where a browser puts the parts of a page that it saves: beside the file, and not where the page stood. */
const PARTS = /^(?:\.\/)?[^/?#]+(?:_files|\.files)\//i;

/**
 * An address as a page at `base` means it: absolute as it is, `//host/…`, `/path` and `path` made absolute.
 * Undefined where that gives no http(s) address.
 */
export function resolveAddress(address: string, base: string | undefined): string | undefined {
  const bare = address.trim();
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(bare)) return safeWebAddress(bare);
  const origin = base && /^https?:\/\/[^/?#]+/i.exec(base)?.[0];
  if (!base || !origin || bare === '' || bare.startsWith('#') || PARTS.test(bare)) return undefined;
  if (bare.startsWith('/')) return safeWebAddress(`${origin}${bare}`);
  const folder =
    base
      .replace(/[?#].*$/, '')
      .slice(origin.length)
      .replace(/[^/]*$/, '') || '/';
  return safeWebAddress(`${origin}${withoutDots(`${folder}${bare}`)}`);
}

function withoutDots(path: string): string {
  const [, way = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  const kept: string[] = [];
  for (const step of way.split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
  }
  return `/${kept.join('/').replace(/^\/+/, '')}${rest}`;
}

/** Two addresses of one picture: scheme, query and fragment do not count. */
export function isSamePicture(a: string, b: string): boolean {
  return pictureKey(a) === pictureKey(b);
}

function pictureKey(address: string): string {
  return address.replace(/^https?:/i, '').replace(/[?#].*$/, '');
}
