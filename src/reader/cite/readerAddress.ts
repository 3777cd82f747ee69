import type { CitedArchive } from '../../citation/index.ts';

/** What the archive is called where it is at no address. */
const TITLE = 'Duizhao 对照';

/**
 * The address at which another reader finds a page of this archive: `path` stands behind `#`. None where the page is a
 * file on a disk: its path leads nobody there, and says whose disk it is.
 */
export function readerAddress(path: string): string | undefined {
  if (!/^https?:$/.test(location.protocol)) return undefined;
  // The page with pictures is one that each reader opens for himself.
  const page = location.pathname.replace(/[^/]*$/, '');
  return `${location.origin}${page}#${path}`;
}

/** The archive as a reference names it, with the page of the copy. */
export function citedArchive(path: string): CitedArchive {
  const address = readerAddress(path);
  return { name: address === undefined ? TITLE : location.host, ...(address !== undefined && { address }) };
}
